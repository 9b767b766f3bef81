package org.hengzhun.files.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet from the top, blank ones left out or not. For one thread. */
public interface Sheet extends Closeable {

    /** The name of the sheet in its workbook; an empty text where there are no sheets. */
    String name();

    /** 0-based places of columns that a spreadsheet would not show. */
    default Set<Integer> hiddenColumns() {
        return Set.of();
    }

    /** Whether a separator too many can have moved the cells of a row to the right, so that they stand under wrong headers. */
    default boolean cellsMayShift() {
        return false;
    }

    /**
     * The next row, or null after the last.
     *
     * @throws BrokenSheetException when nothing more can be read, with the reason
     */
    @Nullable
    SheetRow next() throws IOException;
}
