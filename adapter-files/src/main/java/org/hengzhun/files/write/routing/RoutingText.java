package org.hengzhun.files.write.routing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.routing.Assignment;
import org.hengzhun.core.routing.Lead;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.routing.Tag;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.write.AskingText;
import org.hengzhun.files.write.GroundsText;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.Tone;
import org.hengzhun.files.write.ValueText;

/** The routing of one project in the words of the clerk who passes it on. Immutable. */
public final class RoutingText {

    /** Rules left open for the same want that are told one by one. */
    private static final int FEW = 3;

    private final ValueText text;
    private final TextLayout layout;
    private final GroundsText grounds;
    private final AskingText asking;

    /** Words for a form that has no lines: nothing is folded. */
    public RoutingText(ValueText text) {
        this(text, TextLayout.WIDE);
    }

    /** Words for a place laid out so. */
    public RoutingText(ValueText text, TextLayout layout) {
        this.text = text;
        this.layout = layout;
        this.grounds = new GroundsText(text);
        this.asking = new AskingText(text, layout);
    }

    /** The lines on one project: where it goes, what it counts as, what is still open of either; {@code from} says which
     * input it is from, where that must be said. */
    public List<String> paragraph(Routing routing, String from) {
        List<String> lines = new ArrayList<>();
        String name = Objects.requireNonNullElse(routing.project().get(Project.NAME), "");
        String who = VisibleText.of((routing.project().id() + " " + name).strip())
                + (from.isEmpty() ? "" : text.brackets(from));
        String summary = summary(routing);
        lines.add(layout.toned(Tone.HEADING, summary.isEmpty() ? who : who + text.say("：", ": ")) + summary);
        addResult(lines, routing);
        asking.addJudgements(lines, routing.judgements());
        return lines;
    }

    /** The same without who the project is and where it goes in one line, and what people have to judge. */
    public void addResult(List<String> lines, Routing routing) {
        if (routing.lead() instanceof Lead.NotSaid || routing.lead() instanceof Lead.ByLocalOrder) {
            lines.add("  " + lead(routing.lead()));
        }
        routing.assignments().forEach(assignment -> add(lines, assignment));
        for (Tag tag : routing.tags()) {
            lines.add("  " + text.say("【分类】", "Counts as: ") + tag.words().in(text.language()));
            tag.reasons().forEach(reason -> add(lines, reason));
        }
        asking.add(lines, routing.askFirst(), routing.missing());
        addOpen(lines, routing.undecided().stream().filter(Routing::couldPlace).toList());
        if (!routing.missingBeside().isEmpty()) {
            lines.add("  " + text.say("分类和会商还可补：", "For tags and consultations: ")
                    + asking.byRespondent(routing.missingBeside()));
            addOpen(
                    lines,
                    routing.undecided().stream()
                            .filter(open -> !Routing.couldPlace(open))
                            .toList());
        }
    }

    /** Where the project goes, in one line; empty for a policy that sends projects nowhere. */
    public String summary(Routing routing) {
        if (routing.ended()) {
            return text.say("项目已终止，不再判断", "the project was terminated and is not judged");
        }
        if (!routing.places()) {
            return "";
        }
        if (routing.placed()) {
            return routing.assignments().stream()
                    .map(Assignment::role)
                    .filter(Role::places)
                    .distinct()
                    .map(role -> role.words().in(text.language()) + " " + destinations(routing, role))
                    .collect(Collectors.joining(text.say("；", "; ")));
        }
        return routing.placeUndecided()
                ? text.say("资料不足，还不能确定归口", "too little is known to place it")
                : text.say("按现有规则没有归口，请人工确定", "no rule of the policy places it; decide by hand");
    }

    /** The names in a role, with the separator of the language between. */
    public String destinations(Routing routing, Role role) {
        return routing.as(role).stream()
                .map(assignment -> VisibleText.of(assignment.destination()))
                .collect(Collectors.joining(text.say("、", ", ")));
    }

    /** Who leads, and by what. */
    public String lead(Lead lead) {
        if (lead instanceof Lead.Only only) {
            return only.group();
        }
        if (lead instanceof Lead.ByLocalOrder ordered) {
            return text.say(
                    "牵头：%s。文件没有规定几个小组同时符合时谁牵头，按本市的顺序：%s".formatted(ordered.group(), grounds.parameter(ordered.order())),
                    "Lead: %s. The document does not say who leads where several match; by the city's order: %s"
                            .formatted(ordered.group(), grounds.parameter(ordered.order())));
        }
        return lead instanceof Lead.NotSaid
                ? text.say(
                        "牵头：文件没有规定几个小组同时符合时谁牵头，本市也没有设定顺序",
                        "Lead: the document does not say who leads where several match, and no parameter leadOrder says it")
                : "";
    }

    private void add(List<String> lines, Assignment assignment) {
        String role = assignment.role().words().in(text.language());
        String local = assignment.provenance() == Provenance.LOCAL
                ? text.say("（名录由本市确定，文件没有列出）", " (the list is the city's own, no document gives it)")
                : "";
        lines.add("  " + text.say("【" + role + "】", role + ": ") + VisibleText.of(assignment.destination()) + local);
        if (!assignment.details().isEmpty()) {
            lines.add("    " + details(assignment));
        }
        assignment.reasons().forEach(reason -> add(lines, reason));
    }

    private String details(Assignment assignment) {
        return assignment.details().stream()
                .map(detail -> text.say(detail.label(), detail.name()) + " " + text.of("", detail.value(), null))
                .collect(Collectors.joining(text.say("；", "; ")));
    }

    private void add(List<String> lines, Reason reason) {
        lines.add("    " + text.say("依据：", "Basis: ") + reason.title() + text.say("，", ", ")
                + grounds.basis(reason.citation(), reason.rule()));
        grounds.add(lines, "      ", reason);
    }

    /** What each set of missing fields may still bring, told once for the set. */
    private void addOpen(List<String> lines, List<OpenRule> undecided) {
        Map<List<String>, List<OpenRule>> byMissing = undecided.stream()
                .collect(Collectors.groupingBy(OpenRule::missing, LinkedHashMap::new, Collectors.toList()));
        byMissing.forEach((missing, rules) -> {
            String known = text.labels(missing);
            lines.add("    " + text.say("查明“" + known + "”后可能：", "Once known (" + known + "), it may be:"));
            Map<Bilingual, List<OpenRule>> alike = rules.stream()
                    .collect(Collectors.groupingBy(OpenRule::words, LinkedHashMap::new, Collectors.toList()));
            alike.forEach((says, all) -> addAlike(lines, says.in(text.language()) + text.say("：", ": "), all));
        });
    }

    /** Rules that could say the same are told one by one while they are few, else by their clauses. */
    private void addAlike(List<String> lines, String says, List<OpenRule> rules) {
        if (rules.size() > FEW) {
            String clauses = rules.stream()
                    .map(open -> open.citation().clause())
                    .distinct()
                    .collect(Collectors.joining(text.say("、", ", ")));
            lines.add("      " + says
                    + text.say(
                            "%d 条规则，条款 %s".formatted(rules.size(), clauses),
                            "%d rules, clauses %s".formatted(rules.size(), clauses)));
            return;
        }
        rules.forEach(open -> lines.add("      " + says + open.title()
                + text.brackets(text.say(
                        "条款 %s，规则 %s".formatted(open.citation().clause(), open.rule()),
                        "clause %s, rule %s".formatted(open.citation().clause(), open.rule())))));
    }
}
