package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a case demands of a ranking, by the names of its units. What it does not name it leaves open.
 *
 * @param scores the score as published
 * @param ranks 1 is first
 * @param moves places won against the period before, or {@value #ENTRANT}
 * @param lines the points of lines, by the name of the line
 * @param grades the grade it must get; {@value #NO_GRADE} for none
 * @param outcomes exactly what the place must mean, by the names of policy.yaml
 * @param undecided exactly the rules that must be open for the unit
 * @param unranked exactly the units that take no place
 */
public record SchemeExpectation(
        ImmutableMap<String, BigDecimal> scores,
        ImmutableMap<String, BigDecimal> ranks,
        ImmutableMap<String, String> moves,
        ImmutableMap<String, ImmutableMap<String, BigDecimal>> lines,
        ImmutableMap<String, String> grades,
        ImmutableMap<String, ImmutableSet<String>> outcomes,
        ImmutableMap<String, ImmutableSet<String>> undecided,
        Optional<ImmutableSet<String>> unranked) {

    /** The word of a unit that was not ranked in the period before. */
    static final String ENTRANT = "new";

    /** The word of a unit that reaches no grade. */
    static final String NO_GRADE = "无";

    /** Whether it demands nothing, so that nothing could ever contradict it. */
    boolean empty() {
        return scores.isEmpty()
                && ranks.isEmpty()
                && moves.isEmpty()
                && lines.isEmpty()
                && grades.isEmpty()
                && outcomes.isEmpty()
                && undecided.isEmpty()
                && unranked.isEmpty();
    }
}
