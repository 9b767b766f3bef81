package org.hengzhun.core.screening;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;

/**
 * The screening result of one project on one day.
 *
 * @param isFinal false when an undecided rule could still make the verdict more severe
 * @param findings from most to least severe, then by rule id
 * @param undecided in the same order
 * @param missing the given fields that can still make the verdict more severe, and no others, in dictionary order
 * @param warnings what the reader must know of the basis, such as a table known to be superseded
 */
public record Screening(
        Project project,
        LocalDate asOf,
        Verdict verdict,
        boolean isFinal,
        ImmutableList<Finding> findings,
        ImmutableList<Undecided> undecided,
        ImmutableList<String> missing,
        ImmutableList<Bilingual> warnings) {

    private static final Comparator<Finding> FINDINGS =
            Comparator.comparing(Finding::outcome).thenComparing(Finding::rule);
    private static final Comparator<Undecided> UNDECIDED =
            Comparator.comparing(Undecided::outcome).thenComparing(Undecided::rule);

    /** The result that follows from what was found and what is undecided, in any order. */
    public static Screening of(
            Project project,
            LocalDate asOf,
            List<Finding> findings,
            List<Undecided> undecided,
            List<Bilingual> warnings) {
        Set<Outcome> found = EnumSet.noneOf(Outcome.class);
        findings.forEach(finding -> found.add(finding.outcome()));
        Set<Outcome> open = EnumSet.noneOf(Outcome.class);
        undecided.forEach(rule -> open.add(rule.outcome()));
        Verdict verdict = Verdict.of(found, open);
        return new Screening(
                project,
                asOf,
                verdict,
                verdict.isFinal(open),
                ImmutableList.sortedCopyOf(FINDINGS, findings),
                ImmutableList.sortedCopyOf(UNDECIDED, undecided),
                missing(verdict, undecided),
                ImmutableList.copyOf(warnings));
    }

    private static ImmutableList<String> missing(Verdict verdict, List<Undecided> undecided) {
        return Project.DICTIONARY.inOrder(undecided.stream()
                .filter(open -> verdict.couldBecome(open.outcome()))
                .flatMap(open -> open.missing().stream()));
    }
}
