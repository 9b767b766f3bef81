package org.hengzhun.core.screening;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.plausibility.Doubts;
import org.hengzhun.core.policy.HumanJudgement;
import org.hengzhun.core.result.Amount;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.words.Bilingual;

/**
 * The screening result of one project on one day.
 *
 * @param isFinal false when something unknown could still change the verdict
 * @param findings from most to least severe, then by rule id
 * @param undecided in the same order
 * @param missing the given fields that can still change the verdict, and no others, in dictionary order
 * @param askFirst those of them to ask for now: the ones of the earliest step
 * @param amounts what it is entitled to or owes, in the order the policy declares them
 * @param openAmounts those that something unknown leaves open, in the same order, each with what would settle it; none of that
 *     changes the verdict
 * @param judgedBy how many rules of the policy bear on the project
 * @param judgements what clauses leave to people to judge of it, by clause
 * @param warnings what the reader must know of the basis, such as a table known to be superseded, and what can hardly be true of the
 *     project, which changes no verdict
 */
public record Screening(
        Project project,
        LocalDate asOf,
        Verdict verdict,
        boolean isFinal,
        List<Finding> findings,
        List<OpenRule> undecided,
        List<String> missing,
        List<String> askFirst,
        List<Amount> amounts,
        List<OpenRule> openAmounts,
        int judgedBy,
        List<HumanJudgement> judgements,
        List<Bilingual> warnings) {

    public Screening {
        findings = ImmutableList.copyOf(findings);
        undecided = ImmutableList.copyOf(undecided);
        missing = ImmutableList.copyOf(missing);
        askFirst = ImmutableList.copyOf(askFirst);
        amounts = ImmutableList.copyOf(amounts);
        openAmounts = ImmutableList.copyOf(openAmounts);
        judgements = ImmutableList.copyOf(judgements);
        warnings = ImmutableList.copyOf(warnings);
    }

    private static final Comparator<Finding> FINDINGS = Comparator.comparing(Finding::outcome)
            .thenComparing(Finding::place)
            .thenComparing(finding -> finding.reason().rule());
    private static final Comparator<OpenRule> UNDECIDED =
            Comparator.comparing(Outcome::of).thenComparing(OpenRule::rule);

    /**
     * The result that follows from what was found and what is undecided, in any order, with a warning of everything that can
     * hardly be true of the project. Of a project that was terminated nothing is said but that.
     *
     * @param warnings what the reader must know of the basis
     */
    public static Screening of(
            Project project,
            LocalDate asOf,
            Bearing bearing,
            List<Finding> findings,
            List<OpenRule> undecided,
            List<HumanJudgement> judgements,
            List<Bilingual> warnings) {
        Stage stage = project.get(Project.STAGE);
        if (stage == Stage.TERMINATED) {
            return ended(project, asOf, warnings);
        }
        Set<Outcome> found = EnumSet.noneOf(Outcome.class);
        findings.forEach(finding -> found.add(finding.outcome()));
        Set<Outcome> open = EnumSet.noneOf(Outcome.class);
        undecided.forEach(rule -> open.add(Outcome.of(rule)));
        Verdict start = Verdict.start(stage, bearing);
        Verdict verdict = Verdict.of(start, found, open);
        List<String> missing = missing(project, start, verdict, bearing, undecided);
        return new Screening(
                project,
                asOf,
                verdict,
                missing.isEmpty(),
                ImmutableList.sortedCopyOf(FINDINGS, findings),
                ImmutableList.sortedCopyOf(UNDECIDED, undecided),
                missing,
                project.dictionary().earliest(missing),
                ImmutableList.of(),
                ImmutableList.of(),
                bearing.rules(),
                ImmutableList.copyOf(judgements),
                withDoubts(warnings, Doubts.of(project, asOf)));
    }

    private static ImmutableList<Bilingual> withDoubts(List<Bilingual> warnings, List<Bilingual> doubts) {
        return doubts.isEmpty()
                ? ImmutableList.copyOf(warnings)
                : ImmutableList.<Bilingual>builder()
                        .addAll(warnings)
                        .addAll(doubts)
                        .build();
    }

    private static Screening ended(Project project, LocalDate asOf, List<Bilingual> warnings) {
        return new Screening(
                project,
                asOf,
                Verdict.ENDED,
                true,
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                0,
                ImmutableList.of(),
                ImmutableList.copyOf(warnings));
    }

    /** An unknown stage can change every verdict, for a terminated project is not judged. */
    private static List<String> missing(
            Project project, Verdict start, Verdict verdict, Bearing bearing, List<OpenRule> undecided) {
        List<String> names = new ArrayList<>(0);
        if (!project.knows(Project.STAGE)) {
            names.add(Project.STAGE.name());
        }
        for (OpenRule open : undecided) {
            if (verdict.couldBecome(Outcome.of(open))) {
                names.addAll(open.missing());
            }
        }
        if (start == Verdict.NEEDS_INFORMATION && verdict == start) {
            names.addAll(bearing.open());
        }
        return project.dictionary().inOrder(names);
    }

    /** The same with what the project is entitled to or owes; one that was terminated is entitled to nothing. */
    public Screening granting(List<Amount> granted, List<OpenRule> openGrants) {
        return verdict == Verdict.ENDED || granted.equals(amounts) && openGrants.equals(openAmounts)
                ? this
                : new Screening(
                        project,
                        asOf,
                        verdict,
                        isFinal,
                        findings,
                        undecided,
                        missing,
                        askFirst,
                        granted,
                        openGrants,
                        judgedBy,
                        judgements,
                        warnings);
    }

    /** Whether no rule of the policy has anything to say of the project (本政策无意见). */
    public boolean withoutOpinion() {
        return verdict == Verdict.NO_OBJECTION && judgedBy == 0 && amounts.isEmpty() && openAmounts.isEmpty();
    }
}
