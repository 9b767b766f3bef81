package org.hengzhun.files.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet from the top, blank ones left out or not. For one thread. */
public interface Sheet extends Closeable {

    /** The name of the sheet in its workbook; an empty text where there are no sheets. */
    String name();

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

    /** The columns, from 0, that a spreadsheet would not show. Known before the first row. */
    default Set<Integer> hiddenColumns() {
        return Set.of();
    }

    /** The blocks of merged cells. Known before the first row. */
    default List<Merge> merges() {
        return List.of();
    }
}
