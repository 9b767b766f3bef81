package org.hengzhun.core.reading;

import org.hengzhun.core.field.Unit;
import org.jspecify.annotations.Nullable;

/** Reads texts of one field into plain values, as {@code Field.fromPlain} takes them. Immutable. */
@FunctionalInterface
interface Cell {

    /**
     * What the text says.
     *
     * @param text trimmed, not empty, not one of the marks of the unknown
     * @param unit the unit the header gives, or null
     */
    Reading read(String text, @Nullable Unit unit);
}
