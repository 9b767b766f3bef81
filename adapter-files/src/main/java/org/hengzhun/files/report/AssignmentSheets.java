package org.hengzhun.files.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.routing.Assignment;
import org.hengzhun.core.routing.Lead;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Box;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.write.AskingText;

/** The sheet to each who takes projects on (交办单): which, with whom, on what basis; and those nobody takes on yet. Immutable. */
public final class AssignmentSheets {

    private static final int ROOM = 3;

    private final ReadAloud aloud;
    private final ProjectSentences words;
    private final Drafting drafting;

    private AssignmentSheets(Language language) {
        this.aloud = new ReadAloud(language);
        this.words = new ProjectSentences(aloud);
        this.drafting = new Drafting(aloud);
    }

    /**
     * The sheets of all projects of the run.
     *
     * @param office who signs, where the user says it
     */
    public static Paper of(Gathered<Routing> run, Optional<String> office, Language language) {
        return new AssignmentSheets(language).paper(run, office);
    }

    private Paper paper(Gathered<Routing> run, Optional<String> office) {
        run.results().stream().findFirst().ifPresent(one -> aloud.about(one.project()));
        Map<String, List<Routing>> taken = run.results().stream()
                .filter(Routing::placed)
                .collect(Collectors.groupingBy(this::taker, LinkedHashMap::new, Collectors.toList()));
        List<Routing> open = run.results().stream()
                .filter(one -> one.places() && !one.placed() && !one.ended())
                .toList();
        List<Paper.Part> parts = new ArrayList<>();
        taken.forEach((taker, its) -> parts.add(sheet(taker, its, run, office)));
        if (!open.isEmpty()) {
            parts.add(openOnes(open));
        }
        return new Paper(
                aloud.language(),
                aloud.say("交办单", "Assignments"),
                parts,
                reasons(run, open.size()),
                drafting.smallPrint(run.policy(), run.asOf(), run.inputs()));
    }

    /** Who takes the project on: the group that leads, else all that may, in their first role. */
    private String taker(Routing routing) {
        if (routing.lead() instanceof Lead.Only only) {
            return VisibleText.of(only.group());
        }
        if (routing.lead() instanceof Lead.ByLocalOrder ordered) {
            return VisibleText.of(ordered.group());
        }
        return destinations(
                routing,
                Arrays.stream(Role.values())
                        .filter(role -> role.places() && !routing.as(role).isEmpty())
                        .findFirst()
                        .orElseThrow());
    }

    private String destinations(Routing routing, Role role) {
        return routing.as(role).stream()
                .map(one -> VisibleText.of(one.destination()))
                .collect(aloud.listed());
    }

    private Paper.Part sheet(String taker, List<Routing> its, Gathered<Routing> run, Optional<String> office) {
        List<List<String>> rows = new ArrayList<>();
        its.forEach(one -> rows.add(
                List.of(String.valueOf(rows.size() + 1), who(one), county(one), others(one, taker), basis(one))));
        return new Paper.Part(
                taker,
                aloud.say("招商引资项目交办单", "Assignment of projects"),
                List.of(
                        new Block.Addressee(taker),
                        new Block.Paragraph(aloud.say(
                                "依据《%s》（%s），按%s的情况，下列%d个项目由你处承接，请按分工推进。"
                                        .formatted(
                                                run.policy().title(),
                                                run.policy().document(),
                                                aloud.day(run.asOf()),
                                                its.size()),
                                "Under %s (%s), as of %s, these projects are yours to take on: %d."
                                        .formatted(
                                                run.policy().title(),
                                                run.policy().document(),
                                                aloud.day(run.asOf()),
                                                its.size()))),
                        new Block.Grid(
                                "",
                                List.of(
                                        Column.signs(aloud.say("序号", "No."), 2),
                                        Column.words(aloud.say("项目", "Project"), 8),
                                        Column.words(aloud.say("承接县区", "County"), 4),
                                        Column.words(aloud.say("协助和责任单位", "Supported by"), 8),
                                        Column.words(aloud.say("依据", "Basis"), 8)),
                                rows,
                                /* searchable= */ false),
                        new Block.Form(List.of(new Box(aloud.say("承接情况", "What was done"), List.of(), ROOM))),
                        drafting.signature(office)));
    }

    private Paper.Part openOnes(List<Routing> open) {
        AskingText asking = new AskingText(aloud.values());
        List<List<String>> rows = new ArrayList<>();
        open.forEach(one -> rows.add(List.of(
                String.valueOf(rows.size() + 1),
                who(one),
                county(one),
                one.missing().isEmpty()
                        ? aloud.say("没有规定，请人工确定", "no rule says; decide by hand")
                        : asking.byRespondent(one.missing()))));
        String title = aloud.say("尚未归口的项目", "Projects nobody takes on yet");
        return new Paper.Part(
                title,
                title,
                List.of(new Block.Grid(
                        "",
                        List.of(
                                Column.signs(aloud.say("序号", "No."), 2),
                                Column.words(aloud.say("项目", "Project"), 9),
                                Column.words(aloud.say("承接县区", "County"), 4),
                                Column.words(aloud.say("还缺什么、谁知道", "Missing, and who knows it"), 15)),
                        rows,
                        /* searchable= */ false)));
    }

    private String who(Routing routing) {
        return words.who(routing.project());
    }

    private String county(Routing routing) {
        return aloud.value(routing.project(), Project.COUNTY).orElse("");
    }

    private String others(Routing routing, String taker) {
        return routing.assignments().stream()
                .filter(one -> !VisibleText.of(one.destination()).equals(taker))
                .map(one -> one.role().words().in(aloud.language())
                        + aloud.say("：", ": ")
                        + VisibleText.of(one.destination()))
                .distinct()
                .collect(aloud.chained());
    }

    private String basis(Routing routing) {
        Stream<Assignment> all = routing.assignments().stream();
        return all.flatMap(one -> one.reasons().stream())
                .map(reason -> aloud.basis(reason.citation()))
                .distinct()
                .collect(aloud.chained());
    }

    private List<String> reasons(Gathered<Routing> run, int open) {
        List<String> reasons = new ArrayList<>();
        if (open > 0) {
            reasons.add(
                    aloud.say("还有%d个项目没有归口。".formatted(open), "%d projects are placed nowhere yet.".formatted(open)));
        }
        long unsaid = run.results().stream()
                .filter(one -> one.lead() instanceof Lead.NotSaid)
                .count();
        if (unsaid > 0) {
            reasons.add(aloud.say(
                    "有%d个项目同时符合几个小组，文件没有规定由谁牵头。".formatted(unsaid),
                    "%d projects match several groups, and the document does not say who leads.".formatted(unsaid)));
        }
        if (run.results().stream().anyMatch(one -> one.lead() instanceof Lead.ByLocalOrder)) {
            reasons.add(aloud.say(
                    "几个小组同时符合时，牵头的顺序由本市确定，文件没有规定。",
                    "Where several groups match, the city's order says who leads; no document does."));
        }
        run.results().stream()
                .flatMap(one -> one.warnings().stream())
                .distinct()
                .forEach(warning -> reasons.add(aloud.brackets(warning.in(aloud.language()))));
        reasons.addAll(drafting.refused(run.refused()));
        return reasons;
    }
}
