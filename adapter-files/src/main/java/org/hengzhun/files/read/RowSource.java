package org.hengzhun.files.read;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows of one input, pulled one by one. */
interface RowSource<T> extends Closeable {

    /** The next row, or null after the last. */
    @Nullable
    Row<T> next() throws IOException;

    /** How the table was understood, as far as it was read. */
    default Understanding understood() {
        return Understanding.NONE;
    }

    /** A source of a single refusal. */
    static <T> RowSource<T> refusing(Row.Refused<T> refused) {
        return new RowSource<>() {
            private boolean told;

            @Override
            public @Nullable Row<T> next() {
                boolean first = !told;
                told = true;
                return first ? refused : null;
            }

            @Override
            public void close() {}
        };
    }
}
