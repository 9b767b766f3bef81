package org.hengzhun.core.fact;

import org.hengzhun.core.field.Range;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A column that a pack adds to those every table of units may have (政策自有的列).
 *
 * @param name English name, by which rules and JSON know it
 * @param label what people call it, and its header
 * @param unit the unit it is kept in, of factor 1; {@link Unit#RATIO} for a plain figure
 * @param range the figures it takes, or null for any
 * @param help what it counts and where the figure comes from, in a sentence; the label where nobody says more
 */
public record OwnColumn(
        String name, Bilingual label, Unit unit, @Nullable Range range, Bilingual help) {

    /** A column of any figure. */
    public OwnColumn(String name, Bilingual label, Unit unit) {
        this(name, label, unit, null, label);
    }

    /** A plain figure: a number without a unit, or a share. */
    public OwnColumn(String name, Bilingual label) {
        this(name, label, Unit.RATIO);
    }
}
