package org.hengzhun.core.reading;

import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** What a value turned out to say (读数). */
public sealed interface Reading {

    /** It says nothing: the field is unknown. */
    Reading UNKNOWN = new Unknown(null);

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

        @Override
        public @Nullable Bilingual told() {
            return note;
        }
    }

    /**
     * It says nothing that can be used, and the field stays unknown.
     *
     * @param note why something that was written was not taken, or null where nothing was
     */
    record Unknown(@Nullable Bilingual note) implements Reading {

        @Override
        public @Nullable Bilingual told() {
            return note;
        }
    }

    /**
     * It cannot be read.
     *
     * @param problem what is wrong, what it must be, what to do next
     */
    record Bad(Bilingual problem) implements Reading {

        @Override
        public @Nullable Bilingual told() {
            return null;
        }
    }

    /** What the reader of the table must be told although nothing is wrong, or null. */
    @Nullable
    Bilingual told();

    static Reading unknown(String zh, String en) {
        return new Unknown(new Bilingual(zh, en));
    }

    static Reading bad(String zh, String en) {
        return new Bad(new Bilingual(zh, en));
    }
}
