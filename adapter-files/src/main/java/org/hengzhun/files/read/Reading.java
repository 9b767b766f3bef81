package org.hengzhun.files.read;

import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a cell turned out to say. */
sealed interface Reading {

    /** The cell says nothing: the field is unknown. */
    Reading UNKNOWN = new Unknown();

    /**
     * The cell holds a value.
     *
     * @param plain the value as {@code Field.fromPlain} takes it
     * @param note how it was understood where the cell leaves something open, or null
     */
    record Known(Object plain, @Nullable Bilingual note) implements Reading {

        Known(Object plain) {
            this(plain, null);
        }
    }

    record Unknown() implements Reading {}

    /**
     * The cell cannot be read.
     *
     * @param problem what is wrong, what it must be, what to do next
     */
    record Bad(Bilingual problem) implements Reading {}

    static Reading bad(String zh, String en) {
        return new Bad(new Bilingual(zh, en));
    }
}
