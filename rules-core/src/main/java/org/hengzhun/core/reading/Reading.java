package org.hengzhun.core.reading;

import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a value turned out to say (读数). */
public sealed interface Reading {

    /** It says nothing: the field is unknown. */
    Reading UNKNOWN = new Unknown();

    /**
     * It says this.
     *
     * @param value as the field keeps it
     * @param note how it was understood where the writing leaves something open, or null
     */
    record Known(Object value, @Nullable Bilingual note) implements Reading {

        Known(Object value) {
            this(value, null);
        }
    }

    record Unknown() implements Reading {}

    /**
     * It cannot be read.
     *
     * @param problem what is wrong, what it must be, what to do next
     */
    record Bad(Bilingual problem) implements Reading {}

    static Reading bad(String zh, String en) {
        return new Bad(new Bilingual(zh, en));
    }
}
