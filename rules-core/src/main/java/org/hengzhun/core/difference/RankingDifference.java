package org.hengzhun.core.difference;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.Ranking;
import org.hengzhun.core.ranking.RankingReport;

/**
 * What two policies make of the same units in one period.
 *
 * @param units every unit that one of them ranks: as the new policy ranks them, then those that only the old one does
 */
public record RankingDifference(
        PolicyChange change, RankingReport before, RankingReport after, List<UnitDifference> units) {

    public RankingDifference {
        units = ImmutableList.copyOf(units);
    }

    /** The difference of two rankings of the same units. */
    public static RankingDifference of(PolicyChange change, RankingReport before, RankingReport after) {
        Ranking old = before.ranking();
        Ranking now = after.ranking();
        List<UnitDifference> units = new ArrayList<>();
        for (GroupRanking group : now.groups()) {
            group.rows()
                    .forEach(row -> units.add(
                            new UnitDifference(row.unit(), group.group(), old.unit(row.unit()), Optional.of(row))));
        }
        for (GroupRanking group : old.groups()) {
            group.rows().stream()
                    .filter(row -> now.unit(row.unit()).isEmpty())
                    .forEach(row -> units.add(
                            new UnitDifference(row.unit(), group.group(), Optional.of(row), Optional.empty())));
        }
        return new RankingDifference(change, before, after, units);
    }

    /** The units of which anything is otherwise. */
    public ImmutableList<UnitDifference> differing() {
        return units.stream().filter(UnitDifference::differs).collect(ImmutableList.toImmutableList());
    }

    /** How many units have another place, or are ranked by one policy only. */
    public long moving() {
        return units.stream().filter(UnitDifference::moves).count();
    }
}
