package org.hengzhun.drl.cases;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.drl.pack.PolicyPack;

/** Orders clauses as their documents number them: XX-3.9 before XX-3.10. */
public final class ClauseOrder {

    private static final Pattern BETWEEN_FIGURES_AND_REST =
            Pattern.compile("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");

    private static final Comparator<Clause> BY_ID =
            Comparator.comparing(Clause::id, ClauseOrder::compare).thenComparing(Clause::id);

    private ClauseOrder() {}

    /** All clauses of the pack in the order of their documents: its own before those of the packs it extends. */
    public static ImmutableList<Clause> of(PolicyPack pack) {
        return pack.lineage().stream().flatMap(one -> own(one).stream()).collect(ImmutableList.toImmutableList());
    }

    /** The clauses that the pack takes over from none, in their order. */
    static ImmutableList<Clause> own(PolicyPack pack) {
        Set<String> inherited = pack.base().map(base -> base.clauses().keySet()).orElse(ImmutableSet.of());
        return pack.clauses().values().stream()
                .filter(clause -> !inherited.contains(clause.id()))
                .sorted(BY_ID)
                .collect(ImmutableList.toImmutableList());
    }

    private static int compare(String one, String other) {
        return Comparators.lexicographical(ClauseOrder::compareParts).compare(parts(one), parts(other));
    }

    private static Iterable<String> parts(String id) {
        return BETWEEN_FIGURES_AND_REST.splitAsStream(id).toList();
    }

    private static int compareParts(String one, String other) {
        boolean figures = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return figures
                ? Comparator.comparingInt(String::length)
                        .thenComparing(Comparator.naturalOrder())
                        .compare(one, other)
                : one.compareTo(other);
    }
}
