package org.hengzhun.core.score;

import java.math.BigDecimal;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A grade (等次), given by score or by share of the ranked units of the group.
 *
 * @param name such as 优秀
 * @param atLeast the least score of the grade, exactly on it counts; beside a share a floor under it; null for none
 * @param share the part of the units that get it, after those of better grades, such as 1/5 for 前20%; null when it goes by score,
 *     or to all that are left
 * @param basis what it rests on
 * @param pick by which figure its units are taken from a part of the ranking, or null for one that goes by the ranking itself
 * @param heldBy what holds a unit down to it that reached a better one (降等的原因); null of a grade that was reached
 */
public record Grade(
        String name,
        @Nullable BigDecimal atLeast,
        @Nullable Ratio share,
        Basis basis,
        @Nullable Pick pick,
        @Nullable Bilingual heldBy) {

    /** A grade that a unit reaches. */
    public Grade(String name, @Nullable BigDecimal atLeast, @Nullable Ratio share, Basis basis, @Nullable Pick pick) {
        this(name, atLeast, share, basis, pick, null);
    }

    /** A grade that goes by the ranking itself. */
    public Grade(String name, @Nullable BigDecimal atLeast, @Nullable Ratio share, Basis basis) {
        this(name, atLeast, share, basis, null);
    }

    /** The same for a unit that is held down to it, which rests on what holds it. */
    Grade held(Limit limit) {
        return new Grade(name, atLeast, share, limit.basis(), pick, limit.label());
    }

    /**
     * What holds a unit to a grade, however it stands (限等次).
     *
     * @param grade name of the best grade left
     */
    public record Limit(String grade, Bilingual label, Basis basis) {}

    /**
     * How the units of a grade are taken (前一半中按亩均税收取): within a part of the ranking, by another figure. A unit without that figure is
     * not taken.
     *
     * @param by the figure
     * @param direction which end of it comes first
     * @param upper whether the part is that of the first units, else that of the last
     * @param part the share of the units that the part holds
     */
    public record Pick(Indicator by, Direction direction, boolean upper, Ratio part) {}
}
