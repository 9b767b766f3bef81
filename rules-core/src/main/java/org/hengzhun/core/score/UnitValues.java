package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.patience.Patience;

/**
 * What the items of a scheme say of each unit by itself, worked out once: for who counts for the yardstick, and for the marks. A figure
 * that rests on other units has no value here. Immutable.
 */
public final class UnitValues {

    private final ImmutableList<CountyPeriod> units;
    private final ImmutableList<ValueRow> rows;

    private UnitValues(List<CountyPeriod> units, ImmutableList<ValueRow> rows) {
        this.units = ImmutableList.copyOf(units);
        this.rows = rows;
    }

    /** What the formulas of the leaves say as they are declared. */
    static UnitValues told(List<Leaf> leaves, List<CountyPeriod> units, Patience patience) {
        return of(leaves.stream().map(leaf -> leaf.indicator().formula()).toList(), units, patience);
    }

    /** @param formulas one for each leaf */
    static UnitValues of(List<Formula> formulas, List<CountyPeriod> units, Patience patience) {
        ImmutableList.Builder<ValueRow> rows = ImmutableList.builderWithExpectedSize(units.size());
        for (CountyPeriod unit : units) {
            patience.check();
            ValueRow row = new ValueRow(formulas.size());
            for (int leaf = 0; leaf < formulas.size(); leaf++) {
                row.set(leaf, formulas.get(leaf).value(unit));
            }
            rows.add(row);
        }
        return new UnitValues(units, rows.build());
    }

    /** The units, in the order given. */
    public List<CountyPeriod> units() {
        return units;
    }

    /** The values of a unit, by leaf. */
    ValueRow row(int unit) {
        return rows.get(unit);
    }
}
