package org.hengzhun.files.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.VisibleText;
import org.hengzhun.files.sheet.SheetCell;
import org.hengzhun.files.sheet.SheetRow;

/** Rows that were taken for no data: the first ones as they are, the rest by their number. Mutable, for one thread. */
public final class Skipped {

    private static final int MOST = 1_000;

    private final List<SkippedRow> first = new ArrayList<>();
    private int more;

    void add(SheetRow row, RowSort sort) {
        if (row.isBlank()) {
            return;
        }
        if (first.size() == MOST) {
            more++;
            return;
        }
        String text = row.cells().stream()
                .map(SheetCell::text)
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
        first.add(new SkippedRow(row.number(), sort, VisibleText.cut(text)));
    }

    /** The first of them, in their order. */
    public ImmutableList<SkippedRow> rows() {
        return ImmutableList.copyOf(first);
    }

    /** How many more there were. */
    public int more() {
        return more;
    }
}
