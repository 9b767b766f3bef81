package org.hengzhun.files.table;

import java.util.List;
import java.util.Optional;
import org.hengzhun.files.sheet.SheetRow;

/** Looks for the header of a table: the rows that name most fields together, as few of them as do. */
final class HeaderSearch {

    /** Rows looked through before a sheet is held to have no table that is known. */
    static final int DEEPEST = 60;

    /** Levels a header may have. */
    private static final int MOST_LEVELS = 4;

    /** A title may name a field by chance; the header is looked for a few rows further. */
    private static final int FURTHER = 3;

    /** So many known words surely make a header. */
    private static final int ENOUGH = 2;

    private final ColumnNames names;

    HeaderSearch(ColumnNames names) {
        this.names = names;
    }

    /** Where in these rows the header is: its first row and the one behind its last. */
    record Found(int from, int to, long score) {}

    /** The header among the first rows of a sheet, if any row names fields. */
    Optional<Found> in(List<SheetRow> rows) {
        Found best = null;
        int first = first(rows);
        int last = rows.size();
        for (int from = first; from < last; from++) {
            Found found = best(rows, from);
            // One word that is known makes a header where nothing better comes: at the top, or among others in its row.
            boolean enough =
                    found.score >= ENOUGH || (found.score > 0 && (from == first || !RowSort.isCaption(rows.get(from))));
            if (enough && (best == null || found.score >= ENOUGH * best.score)) {
                last = found.score >= ENOUGH ? Math.min(last, from + 1 + FURTHER) : last;
                best = found;
            }
        }
        return Optional.ofNullable(best).map(found -> goingOn(found, rows));
    }

    private static int first(List<SheetRow> rows) {
        int first = 0;
        while (first < rows.size() && rows.get(first).isBlank()) {
            first++;
        }
        return first;
    }

    private Found best(List<SheetRow> rows, int from) {
        Found best = new Found(from, from + 1, 0);
        int levels = RowSort.isCaption(rows.get(from)) ? 1 : MOST_LEVELS;
        for (int to = from + 1;
                to <= Math.min(rows.size(), from + levels) && !rows.get(to - 1).isBlank();
                to++) {
            long score = new HeaderCells(rows.subList(from, to), names).score();
            best = score > best.score ? new Found(from, to, score) : best;
        }
        return best;
    }

    /** With the lower levels that add no field: units, and parts of what stands above. */
    private Found goingOn(Found found, List<SheetRow> rows) {
        int to = found.to;
        while (to < rows.size()
                && to - found.from < MOST_LEVELS
                && new HeaderCells(rows.subList(found.from, to), names).goesOnIn(rows.get(to))) {
            to++;
        }
        return new Found(found.from, to, found.score);
    }
}
