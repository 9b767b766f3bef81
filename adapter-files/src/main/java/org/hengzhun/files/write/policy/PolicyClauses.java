package org.hengzhun.files.write.policy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.drl.cases.CaseReach;
import org.hengzhun.drl.cases.ClauseCoverage;
import org.hengzhun.drl.cases.PolicyCase;
import org.hengzhun.drl.pack.PolicyPack;

/**
 * The clauses of one policy: where each is encoded, and how many cases reach it from which side.
 *
 * @param clauses in the order of the document
 * @param duties which duties cases speak of
 * @param schemeLines which lines of schemes cases speak of
 */
public record PolicyClauses(
        PolicyPack pack, ImmutableList<ClauseCoverage> clauses, CaseReach duties, CaseReach schemeLines) {

    /** The clauses of the policy as these cases reach them. */
    public static PolicyClauses of(PolicyPack pack, List<PolicyCase> cases) {
        return new PolicyClauses(
                pack, ClauseCoverage.of(pack, cases), CaseReach.duties(pack, cases), CaseReach.lines(pack, cases));
    }
}
