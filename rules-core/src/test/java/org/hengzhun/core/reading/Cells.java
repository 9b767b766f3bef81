package org.hengzhun.core.reading;

import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** A cell under a header of a table of projects, read as every door reads it. */
final class Cells {

    private static final FieldReader READER = FieldReader.of(Project.DICTIONARY);

    private Cells() {}

    static Reading read(String header, String cell) {
        if (HeaderText.of(header, Project.DICTIONARY) instanceof HeaderText.Known known) {
            return READER.text(known.field(), cell, known.unit());
        }
        throw new AssertionError(header);
    }

    /** The value as rules judge it, or null when it says nothing. */
    static @Nullable Object value(String header, String cell) {
        if (read(header, cell) instanceof Reading.Known known) {
            return valueIn(header, known.value());
        }
        if (read(header, cell) instanceof Reading.Unknown) {
            return null;
        }
        throw new AssertionError(read(header, cell).toString());
    }

    private static @Nullable Object valueIn(String header, Object value) {
        HeaderText.Known known = (HeaderText.Known) HeaderText.of(header, Project.DICTIONARY);
        return valueIn(known.field(), value);
    }

    private static <T> @Nullable Object valueIn(Field<T> field, Object value) {
        return field.valueIn(Project.of("P1").with(field, field.cast(value)));
    }

    /** Why the cell cannot be read. */
    static Bilingual refused(String header, String cell) {
        if (read(header, cell) instanceof Reading.Bad bad) {
            return bad.problem();
        }
        throw new AssertionError(read(header, cell).toString());
    }

    /** How a cell was understood whose writing leaves something open; null where nothing is. */
    static @Nullable Bilingual note(String header, String cell) {
        if (read(header, cell) instanceof Reading.Known known) {
            return known.note();
        }
        throw new AssertionError(read(header, cell).toString());
    }
}
