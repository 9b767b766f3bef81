package org.hengzhun.files.sheet;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet from the top, blank ones left out or not. For one thread. */
public interface Sheet extends Closeable {

    /** The name of the sheet in its workbook; an empty text where there are no sheets. */
    String name();

    /** The next row, or null after the last. */
    @Nullable
    SheetRow next() throws IOException;
}
