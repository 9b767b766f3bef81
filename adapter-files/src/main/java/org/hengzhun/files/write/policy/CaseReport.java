package org.hengzhun.files.write.policy;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.cases.CaseResult;
import org.hengzhun.drl.cases.CaseRun;
import org.hengzhun.drl.cases.PolicyCase;

/**
 * How the cases of policies went.
 *
 * @param runs one of each policy
 * @param problems what is wrong with the packs; with an error among them nothing was run
 */
public record CaseReport(ImmutableList<CaseRun> runs, ImmutableList<Problem> problems) {

    /** Whether every pack is sound and every case holds. */
    public boolean green() {
        return problems.stream().noneMatch(Problem::isError) && runs.stream().allMatch(CaseRun::passed);
    }

    /** The clauses of the policy as the cases that were run reach them. */
    static PolicyClauses clauses(CaseRun run) {
        ImmutableList<PolicyCase> cases =
                run.results().stream().map(CaseResult::tried).collect(ImmutableList.toImmutableList());
        return PolicyClauses.of(run.pack(), cases);
    }
}
