package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hengzhun.core.words.Flaw;

/**
 * The result of ranking units by a scheme. The same units in any order give an equal ranking.
 *
 * @param scheme id of the scheme
 * @param period the period ranked
 * @param groups in the order of their names
 * @param unranked by group and name
 * @param warnings what a reader should check
 */
public record Ranking(
        String scheme, String period, List<GroupRanking> groups, List<Unranked> unranked, List<Flaw> warnings) {

    public Ranking {
        groups = ImmutableList.copyOf(groups);
        unranked = ImmutableList.copyOf(unranked);
        warnings = ImmutableList.copyOf(warnings);
    }

    /** Whether no unit was kept out for a group the scheme does not have. */
    public boolean whole() {
        return warnings.stream().noneMatch(flaw -> Strangers.CODES.contains(flaw.code()));
    }

    public Optional<GroupRanking> group(String name) {
        return groups.stream().filter(group -> group.group().equals(name)).findFirst();
    }

    public Optional<Standing> unit(String name) {
        return groups.stream().flatMap(group -> group.unit(name).stream()).findFirst();
    }

    /** The same ranking with the change of every unit against an earlier one, group by group, and who left. */
    public Ranking comparedWith(Ranking previous) {
        return mapped(group -> {
            GroupRanking before = previous.group(group.group())
                    .orElse(new GroupRanking(group.group(), ImmutableList.of(), ImmutableList.of()));
            ImmutableList<Standing> rows = group.rows().stream()
                    .map(row -> row.moved(movement(row, before)))
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<String> leavers = before.rows().stream()
                    .map(Standing::unit)
                    .filter(unit -> group.unit(unit).isEmpty())
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
            return new GroupRanking(group.group(), rows, leavers);
        });
    }

    private static Movement movement(Standing row, GroupRanking before) {
        Optional<Standing> earlier = before.unit(row.unit());
        return earlier.<Movement>map(
                        then -> new Movement.Moved(then.rank(), then.rank().subtract(row.rank())))
                .orElseGet(Movement.Entrant::new);
    }

    /** The same ranking with more to look at. */
    public Ranking warning(List<Flaw> more) {
        return more.isEmpty()
                ? this
                : new Ranking(
                        scheme,
                        period,
                        groups,
                        unranked,
                        ImmutableList.<Flaw>builder()
                                .addAll(warnings)
                                .addAll(more)
                                .build());
    }

    /** The same ranking with outcomes attached, by name of unit; units not named keep what they have. */
    public Ranking withOutcomes(Map<String, ? extends Collection<RankingOutcome>> outcomes) {
        return mapped(group -> new GroupRanking(
                group.group(),
                group.rows().stream()
                        .map(row -> {
                            Collection<RankingOutcome> own = outcomes.get(row.unit());
                            return own == null ? row : row.with(ImmutableList.copyOf(own));
                        })
                        .collect(ImmutableList.toImmutableList()),
                group.leavers()));
    }

    /**
     * The same ranking with the units whose rows were refused: they take no place, which nobody may read as their leaving, nor as
     * their being new after a period in which they were refused.
     *
     * @param now those of this period
     * @param before names of those of the period it is compared with
     */
    public Ranking withRefused(List<Unranked> now, Set<String> before) {
        Set<String> names = now.stream().map(Unranked::unit).collect(ImmutableSet.toImmutableSet());
        Ranking told = mapped(group -> new GroupRanking(
                group.group(),
                group.rows().stream()
                        .map(row -> row.movement() instanceof Movement.Entrant && before.contains(row.unit())
                                ? row.moved(new Movement.NotCompared())
                                : row)
                        .collect(ImmutableList.toImmutableList()),
                group.leavers().stream().filter(unit -> !names.contains(unit)).toList()));
        Stream<Unranked> added = now.stream().filter(one -> unit(one.unit()).isEmpty());
        return new Ranking(
                scheme,
                period,
                told.groups,
                Stream.concat(unranked.stream(), added).collect(ImmutableList.toImmutableList()),
                warnings);
    }

    private Ranking mapped(UnaryOperator<GroupRanking> change) {
        ImmutableList<GroupRanking> changed = groups.stream().map(change).collect(ImmutableList.toImmutableList());
        return new Ranking(scheme, period, changed, unranked, warnings);
    }
}
