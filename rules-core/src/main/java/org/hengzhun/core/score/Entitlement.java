package org.hengzhun.core.score;

import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.score.method.Mark;
import org.hengzhun.core.score.method.Peers;

/**
 * Which units count for the yardstick of a scheme (参照单位): a unit that is not ranked, or whose score a veto takes, must not cost
 * the others points. Only what can be told of a unit alone is looked at: its figures, its vetoes and its rulings.
 */
final class Entitlement {

    private static final Peers NOBODY = Peers.of(List.of());

    private final Scheme scheme;

    Entitlement(Scheme scheme) {
        this.scheme = scheme;
    }

    boolean counts(CountyPeriod unit, List<Ruling> rulings) {
        return scheme.yardstick() == Yardstick.ALL || !isVetoed(unit, rulings) && isMarked(unit);
    }

    private boolean isVetoed(CountyPeriod unit, List<Ruling> rulings) {
        TriggeredVetoes fallen = TriggeredVetoes.on(
                unit,
                scheme.vetoes().stream()
                        .filter(veto -> !veto.indicator().formula().relative())
                        .toList(),
                rulings);
        return !fallen.reasons().isEmpty() || !fallen.zeroing().isEmpty();
    }

    private boolean isMarked(CountyPeriod unit) {
        for (Leaf leaf : scheme.leaves()) {
            if (leaf.isAskedOf(unit.group()) && !leaf.indicator().formula().relative() && keepsOut(leaf, unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean keepsOut(Leaf leaf, CountyPeriod unit) {
        IndicatorValue value = leaf.indicator().value(unit);
        if (value instanceof Missing missing) {
            return leaf.consequence(missing.reason()) instanceof Consequence.NotRanked;
        }
        if (leaf.method().relative()) {
            return false;
        }
        Mark mark = leaf.method().gauge(NOBODY).mark(((Known) value).value(), unit);
        return mark instanceof Mark.Undefined none
                && leaf.consequence(none.why().reason()) instanceof Consequence.NotRanked;
    }
}
