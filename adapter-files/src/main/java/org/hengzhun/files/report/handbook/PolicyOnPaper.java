package org.hengzhun.files.report.handbook;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengzhun.drl.cases.ClauseCoverage;
import org.hengzhun.drl.cases.PolicyCase;
import org.hengzhun.drl.pack.PolicyPack;

/**
 * A policy that is to be read and signed.
 *
 * @param cases of the policy
 * @param asOf the day whose figures are said; others are listed with their days
 * @param office who signs, where the user says it
 */
public record PolicyOnPaper(PolicyPack pack, ImmutableList<PolicyCase> cases, LocalDate asOf, Optional<String> office) {

    /** The clauses of its own document in their order. */
    ImmutableList<ClauseCoverage> clauses() {
        return ClauseCoverage.of(pack, (List<PolicyCase>) cases);
    }
}
