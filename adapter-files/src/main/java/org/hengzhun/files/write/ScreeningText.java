package org.hengzhun.files.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Undecided;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.files.read.VisibleText;

/** The result of one project in the words of the clerk who has to act on it. Immutable. */
final class ScreeningText {

    private final ValueText text;
    private final GroundsText grounds;

    ScreeningText(ValueText text) {
        this.text = text;
        this.grounds = new GroundsText(text);
    }

    /** Whether there is more to say of the project than its row in the table says. */
    static boolean needsParagraph(Screening screening) {
        return screening.verdict() != Verdict.ADMITTED
                || !screening.isFinal()
                || !screening.findings().isEmpty();
    }

    /** The row of the table: id, name, county, stage, verdict, what is missing. */
    String[] cells(Screening screening) {
        Project project = screening.project();
        return new String[] {
            VisibleText.of(project.id()),
            value(project, Project.NAME),
            value(project, Project.COUNTY),
            value(project, Project.STAGE),
            verdict(screening),
            text.labels(screening.missing())
        };
    }

    private String value(Project project, Field<?> field) {
        Object value = field.judged(project);
        return value == null ? "" : text.of(field.name(), value);
    }

    String verdict(Screening screening) {
        return screening.verdict().words().in(text.language())
                + (screening.isFinal() ? "" : text.say("（未定）", " (not final)"));
    }

    /** The project and its verdict, as a heading. */
    String heading(Screening screening) {
        String name = Objects.requireNonNullElse(screening.project().get(Project.NAME), "");
        String who = VisibleText.of((screening.project().id() + " " + name).strip());
        return who + text.say("：", ": ") + verdict(screening);
    }

    /** The lines of the paragraph on one project. */
    List<String> paragraph(Screening screening) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(screening));
        screening.findings().forEach(finding -> addFinding(lines, finding));
        if (!screening.missing().isEmpty()) {
            lines.add("  " + text.say("还缺：", "Missing: ") + text.labels(screening.missing()));
            screening.undecided().stream()
                    .filter(undecided -> screening.verdict().couldBecome(undecided.outcome()))
                    .forEach(undecided -> lines.add("    " + couldBecome(undecided)));
        }
        return lines;
    }

    private void addFinding(List<String> lines, Finding finding) {
        String outcome = finding.outcome().words().in(text.language());
        lines.add("  " + text.say("【" + outcome + "】", outcome + ": ") + finding.title());
        lines.add("    " + text.say("依据：", "Basis: ") + grounds.basis(finding.citation(), finding.rule()));
        grounds.add(lines, "    ", finding.facts(), finding.parameters(), finding.derivations());
    }

    private String couldBecome(Undecided undecided) {
        return text.say(
                "查明“%s”后可能改为【%s】：%s%s"
                        .formatted(
                                text.labels(undecided.missing()),
                                undecided.outcome().verdict().words().zh(),
                                undecided.title(),
                                brackets(grounds.basis(undecided.citation(), undecided.rule()))),
                "Once known (%s), this may become \"%s\": %s%s"
                        .formatted(
                                text.labels(undecided.missing()),
                                undecided.outcome().verdict().words().en(),
                                undecided.title(),
                                brackets(grounds.basis(undecided.citation(), undecided.rule()))));
    }

    private String brackets(String inside) {
        return text.say("（" + inside + "）", " (" + inside + ")");
    }
}
