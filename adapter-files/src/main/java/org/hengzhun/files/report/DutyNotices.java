package org.hengzhun.files.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.duty.DutyLine;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.duty.DutyState;
import org.hengzhun.core.duty.Occurrence;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.paper.Block;
import org.hengzhun.files.paper.Block.Box;
import org.hengzhun.files.paper.Block.Column;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.duty.DutyText;

/** The notice to each who owes something (督办单): what is overdue, what is due, and room for the answer. Immutable. */
public final class DutyNotices {

    private static final int ROOM = 5;

    private final ReadAloud aloud;
    private final DutyText duties;
    private final Drafting drafting;

    private DutyNotices(Language language) {
        this.aloud = new ReadAloud(language);
        this.duties = new DutyText(language);
        this.drafting = new Drafting(aloud);
    }

    /**
     * A notice for each who owes something that is overdue or due; no part where nobody does.
     *
     * @param office who signs, where the user says it
     */
    public static Paper of(DutyReport report, Sources sources, Optional<String> office, Language language) {
        return new DutyNotices(language).paper(report, sources, office);
    }

    private Paper paper(DutyReport report, Sources sources, Optional<String> office) {
        Map<String, List<DutyLine>> owing = report.lines().stream()
                .filter(line -> isOverdue(line) || isDue(line))
                .collect(Collectors.groupingBy(DutyNotices::owner, LinkedHashMap::new, Collectors.toList()));
        return new Paper(
                aloud.language(),
                aloud.say("督办单", "Notices"),
                owing.entrySet().stream()
                        .map(one -> notice(one.getKey(), one.getValue(), report, office))
                        .toList(),
                reasons(report, sources),
                drafting.smallPrint(report.policy(), report.asOf(), sources.inputs()));
    }

    private static boolean isOverdue(DutyLine line) {
        return line.status().state() instanceof DutyState.Overdue;
    }

    /** Standing duties have no last day and are no news. */
    private static boolean isDue(DutyLine line) {
        return line.status().state() instanceof DutyState.Due due && due.days() != null;
    }

    private static String owner(DutyLine line) {
        return VisibleText.of(line.occurrence().unit());
    }

    private Paper.Part notice(String owner, List<DutyLine> lines, DutyReport report, Optional<String> office) {
        List<DutyLine> overdue = lines.stream().filter(DutyNotices::isOverdue).toList();
        List<DutyLine> due = lines.stream().filter(DutyNotices::isDue).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Addressee(owner));
        blocks.add(new Block.Paragraph(opening(overdue.size(), due.size(), report)));
        int number = 0;
        if (!overdue.isEmpty()) {
            number++;
            blocks.add(new Block.Heading(1, aloud.number(1, number) + aloud.say("超期未完成的事项", "Overdue")));
            blocks.add(grid(overdue));
        }
        if (!due.isEmpty()) {
            number++;
            blocks.add(new Block.Heading(1, aloud.number(1, number) + aloud.say("应在期限内办结的事项", "Due")));
            blocks.add(grid(due));
        }
        blocks.add(new Block.Form(List.of(
                new Box(aloud.say("办理情况", "What was done"), List.of(), ROOM),
                new Box(
                        aloud.say("承办人和日期", "By whom, when"),
                        List.of(aloud.say("签字：　　　　　　　　　　年　　月　　日", "Signature: ____________ Date: ____________")),
                        0))));
        blocks.add(drafting.signature(office));
        return new Paper.Part(owner, aloud.say("招商引资工作督办单", "Notice of duties"), blocks);
    }

    private String opening(int overdue, int due, DutyReport report) {
        String zh = Stream.of(
                        overdue == 0 ? "" : "有%d项工作超期未完成".formatted(overdue),
                        due == 0 ? "" : "%d项工作应在期限内办结".formatted(due))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("，"));
        String en = Stream.of(
                        overdue == 0 ? "" : "%d duties are overdue".formatted(overdue),
                        due == 0 ? "" : "%d are due".formatted(due))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return aloud.say(
                "依据《%s》（%s），截至%s，你单位%s。请抓紧办理，并将办理情况填入本单后报送。"
                        .formatted(report.policy().title(), report.policy().document(), aloud.day(report.asOf()), zh),
                "Under %s (%s), as of %s: %s. Please see to them and send this notice back with what was done."
                        .formatted(report.policy().title(), report.policy().document(), aloud.day(report.asOf()), en));
    }

    private Block.Grid grid(List<DutyLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (DutyLine line : lines) {
            rows.add(row(rows.size() + 1, line));
        }
        return new Block.Grid(
                "",
                List.of(
                        Column.signs(aloud.say("序号", "No."), 2),
                        Column.words(aloud.say("事项", "Duty"), 7),
                        Column.words(aloud.say("对象和期次", "Of what, when"), 6),
                        Column.signs(aloud.say("到期日", "Due on"), 6),
                        Column.signs(aloud.say("状态", "State"), 5),
                        Column.words(aloud.say("依据", "Basis"), 7)),
                rows,
                /* searchable= */ false);
    }

    private List<String> row(int number, DutyLine line) {
        Occurrence occurrence = line.occurrence();
        String period = occurrence.period() == null
                ? ""
                : aloud.period(occurrence.period().label());
        return List.of(
                String.valueOf(number),
                aloud.brackets(occurrence.duty().label().in(aloud.language())),
                Stream.of(line.project() == null ? "" : VisibleText.of(line.whom()), period)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(aloud.say("，", ", "))),
                occurrence.due() == null ? "" : aloud.day(occurrence.due()),
                aloud.brackets(duties.state(line)),
                aloud.basis(occurrence.duty().citation()));
    }

    private List<String> reasons(DutyReport report, Sources sources) {
        List<String> reasons = new ArrayList<>();
        for (ParameterReading reading : report.localParameters()) {
            reasons.add(aloud.say(
                    "所依据的标准（%s）由本市确定，文件没有规定。".formatted(aloud.figure(reading.value(), reading.unit(), "")),
                    "A figure (%s) is set by the city and by no document."
                            .formatted(aloud.figure(reading.value(), reading.unit(), ""))));
        }
        count(report, line -> line.status().state() instanceof DutyState.Unknown, reasons, "项情况不明", "are unknown");
        count(
                report,
                line -> line.status().state() instanceof DutyState.Unclear,
                reasons,
                "项存疑，有完成记录没有读懂",
                "are unclear, for a record was refused");
        report.warnings().forEach(warning -> reasons.add(aloud.brackets(warning.in(aloud.language()))));
        reasons.addAll(drafting.refused(sources.refused()));
        return reasons;
    }

    private void count(DutyReport report, Predicate<DutyLine> which, List<String> reasons, String zh, String en) {
        long count = report.lines().stream().filter(which).count();
        if (count > 0) {
            reasons.add(aloud.say(
                    "有%d%s，没有列入。".formatted(count, zh), "%d duties %s and are not listed.".formatted(count, en)));
        }
    }
}
