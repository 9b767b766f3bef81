package org.hengzhun.core.indicator;

import java.math.BigDecimal;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** The value of an indicator (指标值) for one unit: known exactly, or missing with its reason. Never silently 0. */
public sealed interface IndicatorValue {

    static IndicatorValue of(BigDecimal decimal) {
        return new Known(Ratio.of(decimal));
    }

    /** A value known exactly. */
    record Known(Ratio value) implements IndicatorValue {}

    /**
     * No value.
     *
     * @param figure the column, formula or value that gives the reason, as people call it
     * @param allowed what the figure must be, or null where the reason says all
     */
    record Missing(
            MissingReason reason,
            Bilingual figure,
            @Nullable Bilingual allowed) implements IndicatorValue {

        public Missing(MissingReason reason, Bilingual figure) {
            this(reason, figure, null);
        }

        /** The reason with the figure it concerns. */
        public Bilingual text() {
            String zh = allowed == null ? "" : "，" + allowed.zh();
            String en = allowed == null ? "" : "; " + allowed.en();
            return new Bilingual(
                    reason.words().zh() + "（" + figure.zh() + zh + "）",
                    reason.words().en() + " (" + figure.en() + en + ")");
        }
    }
}
