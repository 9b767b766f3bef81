package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.score.method.GroupScorer;
import org.hengzhun.core.score.method.Mark;
import org.hengzhun.core.score.method.Peers;
import org.jspecify.annotations.Nullable;

/**
 * Which units count for the yardstick of a scheme (参照单位): a unit that is not ranked, or whose score a veto takes, must not cost
 * the others points. Only what can be told of a unit alone is looked at: its figures, its vetoes and its rulings.
 */
final class Entitlement {

    private static final Peers NOBODY = Peers.of(List.of());

    private final Scheme scheme;
    private final List<Veto> vetoes;
    private final List<Item> items;

    /**
     * An item whose value is told of a unit alone.
     *
     * @param index its number among the leaves
     * @param gauge the method, or null where its marks rest on other units
     */
    private record Item(Leaf leaf, int index, @Nullable GroupScorer gauge) {}

    Entitlement(Scheme scheme) {
        this.scheme = scheme;
        this.vetoes = scheme.vetoes().stream()
                .filter(veto -> !veto.indicator().formula().relative())
                .toList();
        ImmutableList.Builder<Item> found = ImmutableList.builder();
        List<Leaf> leaves = scheme.leaves();
        for (int index = 0; index < leaves.size(); index++) {
            Leaf leaf = leaves.get(index);
            if (!leaf.indicator().formula().relative()) {
                found.add(new Item(
                        leaf,
                        index,
                        leaf.method().relative() ? null : leaf.method().gauge(NOBODY)));
            }
        }
        this.items = found.build();
    }

    /** @param values those of the unit, by leaf */
    boolean counts(CountyPeriod unit, ValueRow values, List<Ruling> rulings) {
        return scheme.yardstick() == Yardstick.ALL || !isVetoed(unit, rulings) && isMarked(unit, values);
    }

    private boolean isVetoed(CountyPeriod unit, List<Ruling> rulings) {
        TriggeredVetoes fallen = TriggeredVetoes.on(unit, vetoes, rulings);
        return !fallen.reasons().isEmpty() || !fallen.zeroing().isEmpty();
    }

    private boolean isMarked(CountyPeriod unit, ValueRow values) {
        for (Item item : items) {
            if (item.leaf.isAskedOf(unit.group()) && keepsOut(item, unit, values)) {
                return false;
            }
        }
        return true;
    }

    private static boolean keepsOut(Item item, CountyPeriod unit, ValueRow values) {
        Missing missing = values.missing(item.index);
        if (missing != null) {
            return item.leaf.consequence(missing.reason()) instanceof Consequence.NotRanked;
        }
        return item.gauge != null
                && item.gauge.mark(Objects.requireNonNull(values.known(item.index)), unit)
                        instanceof Mark.Undefined none
                && item.leaf.consequence(none.why().reason()) instanceof Consequence.NotRanked;
    }
}
