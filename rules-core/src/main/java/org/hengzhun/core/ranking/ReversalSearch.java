package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.score.Branch;
import org.hengzhun.core.score.Leaf;
import org.hengzhun.core.score.MarkTable;
import org.hengzhun.core.score.WeightFactors;
import org.hengzhun.core.score.method.ScoringMethod.Relativity;

/**
 * Looks for units whose leaving turns the order of two others. For methods that look at the lowest and the highest value only the
 * sole holder of such a value can do that (removing anyone else moves no score), so only those are tried.
 */
final class ReversalSearch {

    private final Ranker ranker;

    ReversalSearch(Ranker ranker) {
        this.ranker = ranker;
    }

    /** @param marks those of the contest */
    ImmutableList<Reversal> in(Contest contest, MarkTable marks) {
        ImmutableList.Builder<Reversal> found = ImmutableList.builder();
        GroupOrder all = ranker.order(marks, WeightFactors.EVEN, contest.rulings());
        Set<CountyPeriod> tried = new LinkedHashSet<>();
        Cohort cohort = marks.cohort();
        // A weight or an ideal found in figures moves with every unit it is found in.
        ranker.scheme().branches().stream()
                .map(Branch::fromUnits)
                .filter(Objects::nonNull)
                .forEach(rule -> tried.addAll(cohort.units(rule.over())));
        ranker.scheme().leaves().forEach(leaf -> tried.addAll(thatMatter(leaf, cohort.units(leaf.over()))));
        for (CountyPeriod unit : contest.members()) {
            if (tried.contains(unit)) {
                first(unit.unit(), all, ranker.order(contest.without(unit.unit())), ranker.patience())
                        .ifPresent(found::add);
            }
        }
        return found.build();
    }

    /** The units whose leaving can move the marks that others have for this item. */
    private static List<CountyPeriod> thatMatter(Leaf leaf, List<CountyPeriod> counting) {
        Relativity relativity = leaf.method().relativity();
        if (leaf.indicator().formula().relative() || leaf.method().relative() && relativity == Relativity.NONE) {
            return counting;
        }
        if (relativity == Relativity.NONE) {
            return List.of();
        }
        List<Holder> holders = new ArrayList<>();
        for (CountyPeriod member : counting) {
            if (leaf.indicator().value(member) instanceof Known known) {
                holders.add(new Holder(member, known.value()));
            }
        }
        holders.sort(Comparator.comparing(Holder::value));
        int last = holders.size() - 1;
        if (relativity == Relativity.ORDER || last < 1) {
            return holders.stream().map(Holder::unit).toList();
        }
        List<CountyPeriod> ends = new ArrayList<>();
        if (!holders.get(0).value().equals(holders.get(1).value())) {
            ends.add(holders.get(0).unit());
        }
        if (!holders.get(last).value().equals(holders.get(last - 1).value())) {
            ends.add(holders.get(last).unit());
        }
        return ends;
    }

    private record Holder(CountyPeriod unit, Ratio value) {}

    /** The topmost pair in strict order with everyone there, and in the opposite strict order without {@code removed}. */
    private static Optional<Reversal> first(String removed, GroupOrder all, GroupOrder fewer, Patience patience) {
        Map<String, Place> places = new HashMap<>();
        for (int i = 0; i < fewer.ranked().size(); i++) {
            places.put(fewer.ranked().get(i).unit().unit(), fewer.places().get(i));
        }
        List<GroupOrder.Contender> rows = all.ranked();
        for (int upper = 0; upper < rows.size(); upper++) {
            patience.check();
            Place above = places.get(rows.get(upper).unit().unit());
            for (int lower = upper + 1; above != null && lower < rows.size(); lower++) {
                Place below = places.get(rows.get(lower).unit().unit());
                boolean strict = all.places()
                                .get(upper)
                                .rank()
                                .compareTo(all.places().get(lower).rank())
                        < 0;
                if (below != null && strict && below.rank().compareTo(above.rank()) < 0) {
                    return Optional.of(new Reversal(
                            removed,
                            rows.get(upper).unit().unit(),
                            rows.get(lower).unit().unit()));
                }
            }
        }
        return Optional.empty();
    }
}
