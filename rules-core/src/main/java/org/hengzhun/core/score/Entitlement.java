package org.hengzhun.core.score;

import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
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
     * @param gauge the method, or null where its marks rest on other units
     */
    private record Item(Leaf leaf, @Nullable GroupScorer gauge) {}

    Entitlement(Scheme scheme) {
        this.scheme = scheme;
        this.vetoes = scheme.vetoes().stream()
                .filter(veto -> !veto.indicator().formula().relative())
                .toList();
        this.items = scheme.leaves().stream()
                .filter(leaf -> !leaf.indicator().formula().relative())
                .map(leaf -> new Item(
                        leaf, leaf.method().relative() ? null : leaf.method().gauge(NOBODY)))
                .toList();
    }

    boolean counts(CountyPeriod unit, List<Ruling> rulings) {
        return scheme.yardstick() == Yardstick.ALL || !isVetoed(unit, rulings) && isMarked(unit);
    }

    private boolean isVetoed(CountyPeriod unit, List<Ruling> rulings) {
        TriggeredVetoes fallen = TriggeredVetoes.on(unit, vetoes, rulings);
        return !fallen.reasons().isEmpty() || !fallen.zeroing().isEmpty();
    }

    private boolean isMarked(CountyPeriod unit) {
        for (Item item : items) {
            if (item.leaf.isAskedOf(unit.group()) && keepsOut(item, unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean keepsOut(Item item, CountyPeriod unit) {
        IndicatorValue value = item.leaf.indicator().value(unit);
        if (value instanceof Missing missing) {
            return item.leaf.consequence(missing.reason()) instanceof Consequence.NotRanked;
        }
        return item.gauge != null
                && item.gauge.mark(((Known) value).value(), unit) instanceof Mark.Undefined none
                && item.leaf.consequence(none.why().reason()) instanceof Consequence.NotRanked;
    }
}
