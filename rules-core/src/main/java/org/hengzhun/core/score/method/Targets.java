package org.hengzhun.core.score.method;

import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.indicator.MissingReason;

/** How a missing target is told apart from a missing figure. */
final class Targets {

    private Targets() {}

    /** A target column without a figure is a target nobody set; any other reason stays. */
    static Missing unset(Missing target) {
        return target.reason() == MissingReason.COLUMN_MISSING
                ? new Missing(MissingReason.NO_TARGET, target.figure())
                : target;
    }
}
