package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.ranking.Unranked;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;

/**
 * What one table of counties holds.
 *
 * @param units in the order of the table, each unit once in a period; an empty period where the table has none
 * @param refused the units whose rows were refused, by their names
 * @param notes what the reader must know of how rows were read, such as a group that was filled down
 * @param refusals everything that was not processed
 */
public record CountyTable(
        ImmutableList<CountyPeriod> units,
        ImmutableList<RefusedUnit> refused,
        ImmutableList<Bilingual> notes,
        ImmutableList<Refusal> refusals,
        InputSummary summary) {

    /**
     * A unit whose row was refused, so that nobody knows its figures.
     *
     * @param period the period of the row, or an empty text when it has none or a wrong one
     * @param row the row, as the refusals name it
     */
    public record RefusedUnit(String unit, String group, String period, int row) {}

    /** The units of the period that take no place because their rows were refused. */
    public ImmutableList<Unranked> unrankedIn(String period) {
        return refusedIn(period)
                .map(one -> new Unranked(
                        one.unit(),
                        one.group(),
                        List.of(new Bilingual(
                                "第 %d 行被拒收，没有参与排名，不按零分或退出计；改正后重来，其他单位的得分也可能随之变化".formatted(one.row()),
                                "row %d was refused; the unit is not ranked, which is neither a score of 0 nor leaving; once it is fixed, others' scores may change too"
                                        .formatted(one.row())))))
                .collect(ImmutableList.toImmutableList());
    }

    /** Their names. */
    public ImmutableSet<String> refusedNames(String period) {
        return refusedIn(period).map(RefusedUnit::unit).collect(ImmutableSet.toImmutableSet());
    }

    /** A refused row that copies an accepted one leaves its unit ranked. */
    private Stream<RefusedUnit> refusedIn(String period) {
        Set<String> ranked = in(period).stream().map(CountyPeriod::unit).collect(ImmutableSet.toImmutableSet());
        return refused.stream()
                .filter(one -> one.period().isEmpty() || isSame(one.period(), period))
                .filter(one -> !ranked.contains(one.unit()));
    }

    /** The periods the table speaks of, each as it is first written; an empty text for rows without one. */
    public ImmutableSet<String> periods() {
        Set<String> seen = new HashSet<>();
        return units.stream()
                .map(CountyPeriod::period)
                .filter(period -> seen.add(Period.canonical(period)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The units of the period; rows without one belong to any. */
    public ImmutableList<CountyPeriod> in(String period) {
        return units.stream()
                .filter(unit -> unit.period().isEmpty() || isSame(unit.period(), period))
                .map(unit -> unit.period().equals(period) ? unit : dated(unit, period))
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
                    "表里没有 %s 这一期；请改用表里的一期：%s".formatted(period, String.join("、", periods())),
                    "the table has no period %s; use one that it has: %s"
                            .formatted(period, String.join(", ", periods())));
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
        if (isSame(name, period) || periods().stream().noneMatch(one -> isSame(one, name))) {
            throw new RefusedException(
                    "上期应为表里的一期，且不是 %s；请从这里选：%s".formatted(period, String.join("、", periods())),
                    "the period before must be one of the table and not %s; choose one of %s"
                            .formatted(period, String.join(", ", periods())));
        }
        return in(name);
    }

    /** Whether two texts name one period, as 2022Q3 and 2022年三季度 do. */
    private static boolean isSame(String one, String other) {
        return Period.canonical(one).equals(Period.canonical(other));
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
