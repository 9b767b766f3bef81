package org.hengzhun.core.score;

import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;

/**
 * A veto on a figure (一票否决), such as a false report found.
 *
 * @param comparison how the figure must stand to the threshold for the veto to fall
 * @param whenUnknown what a figure that is missing means
 */
public record Veto(
        String name,
        Bilingual label,
        Indicator indicator,
        Relation comparison,
        Ratio threshold,
        VetoEffect effect,
        WhenUnknown whenUnknown,
        Basis basis) {

    /** How a figure stands to a threshold. */
    public enum Relation {
        AT_LEAST,
        ABOVE,
        AT_MOST,
        BELOW;

        boolean holds(int sign) {
            return switch (this) {
                case AT_LEAST -> sign >= 0;
                case ABOVE -> sign > 0;
                case AT_MOST -> sign <= 0;
                case BELOW -> sign < 0;
            };
        }
    }

    /** What a missing figure means for the veto. */
    public enum WhenUnknown {
        /** The unit is not ranked until the figure is known. */
        UNRANKED,
        /** The veto does not fall. */
        PASS
    }

    /** Whether the veto falls, stays away, or cannot be told. */
    sealed interface VetoState {
        record Falls(IndicatorValue value) implements VetoState {}

        record StaysAway() implements VetoState {}

        record Untold(Missing why) implements VetoState {}
    }

    /** The same with its figure made ready for the units it is measured against. */
    Veto within(Cohort cohort) {
        return new Veto(name, label, indicator.within(cohort), comparison, threshold, effect, whenUnknown, basis);
    }

    /** Whether the veto falls on the unit. */
    public boolean fallsOn(CountyPeriod unit) {
        return on(unit) instanceof VetoState.Falls;
    }

    VetoState on(CountyPeriod unit) {
        IndicatorValue value = indicator.value(unit);
        if (value instanceof Known known) {
            boolean falls = comparison.holds(known.value().compareTo(threshold));
            return falls ? new VetoState.Falls(value) : new VetoState.StaysAway();
        }
        return whenUnknown == WhenUnknown.PASS ? new VetoState.StaysAway() : new VetoState.Untold((Missing) value);
    }
}
