package org.hengzhun.files.write.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.result.Amount;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.write.AmountText;
import org.hengzhun.files.write.AskingText;
import org.hengzhun.files.write.GroundsText;
import org.hengzhun.files.write.QuestionText;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.Tone;
import org.hengzhun.files.write.ValueText;

/** The result of one project in the words of the clerk who has to act on it. Immutable. */
public final class ScreeningText {

    private final ValueText text;
    private final TextLayout layout;
    private final GroundsText grounds;
    private final AmountText amounts;
    private final AskingText asking;
    private final QuestionText questions;

    /** Words for a form that has no lines: nothing is folded. */
    public ScreeningText(ValueText text) {
        this(text, TextLayout.WIDE);
    }

    /** Words for a place laid out so. */
    public ScreeningText(ValueText text, TextLayout layout) {
        this.text = text;
        this.layout = layout;
        this.grounds = new GroundsText(text);
        this.amounts = new AmountText(text);
        this.asking = new AskingText(text, layout);
        this.questions = new QuestionText(text);
    }

    /** Whether there is more to say of the project than its row in the table says. */
    public static boolean needsParagraph(Screening screening) {
        boolean plain = screening.verdict().compareTo(Verdict.ADMITTED) >= 0;
        return !plain
                || !screening.isFinal()
                || !screening.findings().isEmpty()
                || !screening.amounts().isEmpty()
                || !screening.openAmounts().isEmpty()
                || !screening.judgements().isEmpty();
    }

    /** The row of the table: id, name, county, stage, verdict, how many rules bear on it, what to ask for first. */
    public String[] cells(Screening screening) {
        Project project = screening.project();
        return new String[] {
            VisibleText.of(project.id()),
            value(project, Project.NAME),
            value(project, Project.COUNTY),
            value(project, Project.STAGE),
            verdict(screening),
            String.valueOf(screening.judgedBy()),
            text.labels(screening.askFirst())
        };
    }

    private String value(Project project, Field<?> field) {
        Object value = field.valueIn(project);
        return value == null ? "" : text.of(field.name(), value);
    }

    /** The verdict in words and whether it may change, in its tone. */
    public String verdict(Screening screening) {
        String words = words(screening) + (screening.isFinal() ? "" : text.say("（未定）", " (not final)"));
        return layout.toned(tone(screening.verdict()), words);
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case REJECTED, HALTED, INVESTIGATE -> Tone.BARRED;
            case JOINT_REVIEW, NEEDS_INFORMATION, RETROFIT -> Tone.OPEN;
            case ADMITTED, NO_OBJECTION, ENDED -> Tone.CLEAR;
        };
    }

    /** The verdict in words; that nothing was found against a project says less where no rule is about it. */
    public String words(Screening screening) {
        return screening.withoutOpinion()
                ? text.say("本政策无意见", "no opinion")
                : screening.verdict().words().in(text.language());
    }

    /** The project and its verdict, as a heading. */
    public String heading(Screening screening) {
        return heading(screening, "");
    }

    private String heading(Screening screening, String from) {
        String name = Objects.requireNonNullElse(screening.project().get(Project.NAME), "");
        String who = VisibleText.of((screening.project().id() + " " + name).strip());
        return layout.toned(Tone.HEADING, who + (from.isEmpty() ? "" : text.brackets(from)) + text.say("：", ": "))
                + verdict(screening);
    }

    /**
     * The lines of the paragraph on one project.
     *
     * @param from which input it is from, where that must be said
     * @param next what to ask next, where that is to be said
     */
    public List<String> paragraph(Screening screening, String from, Optional<NextQuestion> next) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(screening, from));
        layout.first(screening.findings(), TextLayout.FEW).forEach(finding -> addFinding(lines, finding));
        rest(lines, "  ", screening.findings());
        lines.addAll(amounts(screening));
        next.ifPresent(question -> lines.add(questions.line(question)));
        asking.add(lines, screening.askFirst(), screening.missing());
        if (!screening.missing().isEmpty()) {
            List<OpenRule> open = screening.undecided().stream()
                    .filter(undecided -> screening.verdict().couldBecome(Outcome.of(undecided)))
                    .toList();
            layout.first(open, TextLayout.FEW).forEach(undecided -> lines.add("    " + couldBecome(undecided)));
            rest(lines, "    ", open);
        }
        asking.addJudgements(lines, screening.judgements());
        return lines;
    }

    private void rest(List<String> lines, String indent, List<?> all) {
        layout.rest(all.size(), TextLayout.FEW, text.language()).forEach(words -> lines.add(indent + words));
    }

    private void addFinding(List<String> lines, Finding finding) {
        Reason reason = finding.reason();
        String outcome = finding.words().in(text.language());
        lines.add("  " + text.say("【" + outcome + "】", outcome + ": ") + reason.title());
        lines.add("    " + text.say("依据：", "Basis: ") + grounds.basis(reason.citation(), reason.rule()));
        grounds.add(lines, "    ", reason);
    }

    /** What the project is entitled to or owes, with how it was worked out and why; what is open, with what would settle it. */
    public List<String> amounts(Screening screening) {
        List<String> lines = new ArrayList<>();
        for (Amount amount : screening.amounts()) {
            lines.add("  " + text.say("【金额】", "Amount: ") + amounts.amount(amount));
            lines.add("    " + text.say("算法：", "Worked out: ") + amounts.working(amount));
            Reason reason = amount.reason();
            lines.add("    "
                    + text.say("依据：", "Basis: ")
                    + reason.title()
                    + text.brackets(grounds.basis(reason.citation(), reason.rule())));
            grounds.add(lines, "    ", reason);
        }
        for (OpenRule open : screening.openAmounts()) {
            lines.add("  " + text.say("【金额】", "Amount: ") + amounts.open(open));
            lines.add("    "
                    + text.say("依据：", "Basis: ")
                    + open.title()
                    + text.brackets(grounds.basis(open.citation(), open.rule())));
        }
        return lines;
    }

    /** What it is entitled to or owes, in one cell. */
    public String amountsInOne(Screening screening) {
        return Stream.concat(
                        screening.amounts().stream().map(amounts::amount),
                        screening.openAmounts().stream().map(amounts::open))
                .collect(Collectors.joining(text.say("；", "; ")));
    }

    private String couldBecome(OpenRule undecided) {
        return text.say(
                "查明“%s”后可能改为【%s】：%s%s"
                        .formatted(
                                text.labels(undecided.missing()),
                                Outcome.of(undecided).verdict().words().zh(),
                                undecided.title(),
                                text.brackets(grounds.basis(undecided.citation(), undecided.rule()))),
                "Once known (%s), this may become \"%s\": %s%s"
                        .formatted(
                                text.labels(undecided.missing()),
                                Outcome.of(undecided).verdict().words().en(),
                                undecided.title(),
                                text.brackets(grounds.basis(undecided.citation(), undecided.rule()))));
    }
}
