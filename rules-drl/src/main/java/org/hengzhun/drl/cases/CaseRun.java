package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.pack.PolicyPack;

/**
 * All cases of a pack, run through the doors that commands use.
 *
 * @param results in the order of the cases
 * @param rules how the cases reach the pack's own rules
 * @param duties how they reach its duties
 * @param lines how they reach the lines of its schemes
 */
public record CaseRun(
        PolicyPack pack, ImmutableList<CaseResult> results, RuleCoverage rules, CaseReach duties, CaseReach lines) {

    /** Runs the cases against the pack of the answers, by its engines. */
    public static CaseRun of(PolicyAnswers answers, List<PolicyCase> cases) {
        PolicyPack pack = answers.pack();
        ImmutableSetMultimap.Builder<String, Truth> truths = ImmutableSetMultimap.builder();
        Map<PolicyCase, ImmutableList<Bilingual>> differences = new CaseRunner(pack, answers::engine, truths).of(cases);
        return new CaseRun(
                pack,
                cases.stream()
                        .map(one -> new CaseResult(one, Objects.requireNonNull(differences.get(one))))
                        .collect(ImmutableList.toImmutableList()),
                RuleCoverage.of(pack, truths.build()),
                CaseReach.duties(pack, cases),
                CaseReach.lines(pack, cases));
    }

    public boolean passed() {
        return results.stream().allMatch(CaseResult::passed);
    }

    /** The cases that failed, each at its place with what the policy says instead. */
    public ImmutableList<Problem> problems() {
        return results.stream()
                .filter(result -> !result.passed())
                .map(CaseResult::problem)
                .collect(ImmutableList.toImmutableList());
    }

    /** How many cases failed. */
    public long failures() {
        return results.stream().filter(result -> !result.passed()).count();
    }
}
