package org.hengzhun.core.score.method;

import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The limits of a figure, both included (封顶与保底).
 *
 * @param floor the least, or null for none
 * @param cap the most, or null for none
 */
public record Bounds(@Nullable Ratio floor, @Nullable Ratio cap) {

    public static final Bounds NONE = new Bounds(null, null);

    public Bounds {
        if (floor != null && cap != null && floor.compareTo(cap) > 0) {
            throw new RefusedException(
                    "下限（%s）不能高于上限（%s）".formatted(floor, cap),
                    "the floor (%s) must not be above the cap (%s)".formatted(floor, cap));
        }
    }

    /** The figure itself, or the limit it passes. */
    public Ratio within(Ratio figure) {
        Ratio raised = floor == null ? figure : figure.max(floor);
        return cap == null ? raised : raised.min(cap);
    }

    /** Whether there is any limit. */
    public boolean any() {
        return floor != null || cap != null;
    }

    /** The same limits on a scale stretched by {@code factor}, which is above 0. */
    public Bounds times(Ratio factor) {
        return new Bounds(floor == null ? null : floor.times(factor), cap == null ? null : cap.times(factor));
    }
}
