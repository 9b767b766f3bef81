package org.hengzhun.drl.cases;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.hengzhun.core.policy.Clause;

/** Orders clauses as their documents number them: XX-3.9 before XX-3.10. */
final class ClauseOrder {

    private static final Pattern BETWEEN_FIGURES_AND_REST =
            Pattern.compile("(?<=[0-9])(?=[^0-9])|(?<=[^0-9])(?=[0-9])");

    static final Comparator<Clause> BY_ID =
            Comparator.comparing(Clause::id, ClauseOrder::compare).thenComparing(Clause::id);

    private ClauseOrder() {}

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
