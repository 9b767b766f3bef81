package org.hengzhun.drl.pack;

import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ClauseSlip;

/** The clause a row of any table rests on. */
final class ClauseNames {

    private ClauseNames() {}

    /** The clause the row names; nothing after complaining, unless what declares it has been complained of. */
    static Optional<Clause> named(CsvSheet.Row row, Map<String, Clause> clauses, BrokenNames broken) {
        String id = row.required("clause");
        Optional<Clause> clause = Optional.ofNullable(clauses.get(id));
        if (!id.isEmpty() && clause.isEmpty() && !broken.has(BrokenNames.Kind.CLAUSE, id)) {
            DidYouMean meant = ClauseSlip.of(id, clauses.keySet());
            row.complain(
                    "clause",
                    "unknown-clause",
                    "clauses.csv 里没有条款“%s”%s".formatted(id, meant.zh()),
                    "clauses.csv has no clause %s%s".formatted(id, meant.en()));
        }
        return clause;
    }
}
