package org.hengzhun.core.score.method;

import org.hengzhun.core.indicator.Constant;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.indicator.MissingReason;

/** How a missing target is told apart from a missing figure. */
final class Targets {

    private Targets() {}

    /** A target of 0 that a unit was given, which anybody reaches; one that the scheme itself writes is meant so. */
    static boolean isZero(Formula target, Known figure) {
        return figure.value().isZero() && !(target instanceof Constant);
    }

    /** A target column without a figure is a target nobody set; any other reason stays. */
    static Missing unset(Missing target) {
        return target.reason() == MissingReason.COLUMN_MISSING
                ? new Missing(MissingReason.NO_TARGET, target.figure())
                : target;
    }
}
