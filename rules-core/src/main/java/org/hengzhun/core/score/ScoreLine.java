package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One line of a score (得分明细). The points of the lines of a score add up to it, to the last digit.
 *
 * @param head what the line is about, the same for every unit
 * @param value the value of the indicator, or null for a line that is not an item
 * @param points what the line brings, below 0 where it takes
 * @param note why the points are not what the method gives, or null
 * @param parts what a geometric or harmonic mean was made of; their points do not add up. Empty for other lines
 */
public record ScoreLine(
        Head head,
        @Nullable IndicatorValue value,
        BigDecimal points,
        @Nullable Bilingual note,
        List<ScoreLine> parts) {

    public ScoreLine {
        parts = ImmutableList.copyOf(parts);
    }

    /**
     * What a line is about.
     *
     * @param name name of the item, unique in the scheme; a cap, floor or rounding has a name of its own
     * @param indicator name of the indicator, or null
     * @param method word of the scoring method or aggregation
     * @param weight weight in the scheme or found in the figures of the units, or null
     * @param max the most it brings under its cap, with what it carries for items left out, or null when nothing limits it
     * @param weighting how the weight was found in the figures of the units, or null where the scheme sets it
     */
    public record Head(
            String name,
            LineKind kind,
            @Nullable String indicator,
            Bilingual label,
            String method,
            @Nullable BigDecimal weight,
            @Nullable BigDecimal max,
            Basis basis,
            @Nullable Bilingual weighting) {

        /** The same with another maximum. */
        Head bringing(BigDecimal most) {
            return new Head(name, kind, indicator, label, method, weight, most, basis, weighting);
        }
    }

    /** What sort of line it is. */
    public enum LineKind {
        /** 考核项: an item of the scheme. */
        ITEM,
        /** 合成项: a geometric or harmonic mean of parts. */
        COMPOSITE,
        /** 封顶或保底: what a cap takes or a floor gives. */
        LIMIT,
        /** 加扣分: a ruling from outside the scheme. */
        RULING,
        /** 否决: what a veto takes. */
        VETO,
        /** 取整: the difference that rounding the sum makes. */
        ROUNDING
    }

    public String name() {
        return head.name();
    }

    public Basis basis() {
        return head.basis();
    }
}
