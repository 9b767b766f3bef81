package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.words.RefusedException;

/**
 * What one table of counties holds.
 *
 * @param units in the order of the table, each unit once in a period; an empty period where the table has none
 * @param refusals everything that was not processed
 */
public record CountyTable(ImmutableList<CountyPeriod> units, ImmutableList<Refusal> refusals, InputSummary summary) {

    /** The periods the table speaks of, in its order; an empty text for rows without one. */
    public ImmutableSet<String> periods() {
        return units.stream().map(CountyPeriod::period).collect(ImmutableSet.toImmutableSet());
    }

    /** The units of the period; rows without one belong to any. */
    public ImmutableList<CountyPeriod> in(String period) {
        return units.stream()
                .filter(unit -> unit.period().isEmpty() || unit.period().equals(period))
                .map(unit -> unit.period().isEmpty() ? dated(unit, period) : unit)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The units of the period to rank.
     *
     * @throws RefusedException when the table has no such period
     */
    public ImmutableList<CountyPeriod> ranked(String period) {
        ImmutableList<CountyPeriod> found = in(period);
        if (found.isEmpty()) {
            throw new RefusedException(
                    "表里没有 %s 这一期；有：%s".formatted(period, String.join("、", periods())),
                    "the table has no period %s; it has %s".formatted(period, String.join(", ", periods())));
        }
        return found;
    }

    /**
     * The only period of the table.
     *
     * @throws RefusedException when it has several
     */
    public String onlyPeriod() {
        if (periods().size() > 1) {
            throw new RefusedException(
                    "表里有多期：%s；请指定一期".formatted(String.join("、", periods())),
                    "the table holds several periods: %s; name one".formatted(String.join(", ", periods())));
        }
        return periods().stream().findFirst().orElse("");
    }

    /**
     * The units of the period a ranking is compared with.
     *
     * @param earlier that period, or nothing for the only one the table has
     * @param period the period that is ranked
     * @throws RefusedException when there is no such period, or it is the one that is ranked
     */
    public ImmutableList<CountyPeriod> before(Optional<String> earlier, String period) {
        String name = earlier.orElseGet(this::onlyPeriod);
        if (name.equals(period) || !periods().contains(name)) {
            throw new RefusedException(
                    "上期应为表里的一期，且不是 %s；有：%s".formatted(period, String.join("、", periods())),
                    "the period before must be one of the table and not %s; it has %s"
                            .formatted(period, String.join(", ", periods())));
        }
        return in(name);
    }

    /** Where it came from. */
    public Sources sources() {
        return Sources.of(summary, refusals);
    }

    private static CountyPeriod dated(CountyPeriod unit, String period) {
        CountyPeriod.Builder dated = CountyPeriod.builder(unit.unit(), unit.group(), period);
        unit.figures().forEach(dated::set);
        return dated.build();
    }
}
