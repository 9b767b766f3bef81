package org.hengzhun.core.score.method;

import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;

/** What a method makes of a known value: points, exactly, or no mark with the reason. */
public sealed interface Mark {

    /** Points on the scale of the method, not yet rounded. */
    record Points(Ratio points) implements Mark {}

    /** No mark; the scheme declares what follows. */
    record Undefined(IndicatorValue.Missing why) implements Mark {}

    static Mark of(Ratio points) {
        return new Points(points);
    }

    static Mark undefined(MissingReason reason, Bilingual figure) {
        return new Undefined(new IndicatorValue.Missing(reason, figure));
    }
}
