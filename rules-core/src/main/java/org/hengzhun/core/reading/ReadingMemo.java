package org.hengzhun.core.reading;

import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of one table and remembers what the last ones said: a column repeats few words, such as a stage, a county or 是,
 * and what a text says of a field in a unit is always the same, for readings are immutable. Of each field a fixed number of short
 * texts is kept, in pairs: a new one takes the first place of the pair its hash gives it, and what was there the second. Mutable,
 * for one thread.
 */
public final class ReadingMemo {

    /** Texts kept of a field: several times the words that columns repeat; a power of two. */
    private static final int PLACES = 256;

    /** Longer texts, such as remarks, hardly ever come again. */
    private static final int LONGEST = 32;

    private final FieldReader reader;

    /** By the position of the field; nothing is kept for columns that a table does not have. */
    private final @Nullable Said[][] kept;

    private record Said(String text, @Nullable Unit unit, Reading reading) {

        boolean isOf(String other, @Nullable Unit itsUnit) {
            return unit == itsUnit && text.equals(other);
        }
    }

    public ReadingMemo(FieldReader reader) {
        this.reader = reader;
        this.kept = new Said[reader.fields().fields().size()][];
    }

    /** What the text says, exactly as {@link FieldReader#text} has it. */
    public Reading text(Field<?> field, String text, @Nullable Unit unit) {
        if (text.length() > LONGEST) {
            return reader.text(field, text, unit);
        }
        @Nullable Said[] ofField = ofField(field);
        int hash = text.hashCode();
        int first = (hash ^ hash >>> 8) & (PLACES - 2);
        Said last = ofField[first];
        if (last != null && last.isOf(text, unit)) {
            return last.reading;
        }
        Said before = ofField[first + 1];
        if (before != null && before.isOf(text, unit)) {
            return before.reading;
        }
        Reading reading = reader.text(field, text, unit);
        ofField[first + 1] = last;
        ofField[first] = new Said(text, unit, reading);
        return reading;
    }

    private @Nullable Said[] ofField(Field<?> field) {
        @Nullable Said[] ofField = kept[field.position()];
        if (ofField == null) {
            ofField = new Said[PLACES];
            kept[field.position()] = ofField;
        }
        return ofField;
    }
}
