package org.hengzhun.drl.revision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * A table of a pack as somebody brings it back.
 *
 * @param file its path in the pack
 * @param columns names of the columns it has; of others nothing is known, and nothing changes
 * @param rows what it says, from the top; remarks and blank rows left out
 * @param remarks rows that begin with #, by their number
 */
public record EditedTable(
        String file, ImmutableSet<String> columns, ImmutableList<Row> rows, ImmutableMap<Integer, String> remarks) {

    /** Characters of a cell beyond which a spreadsheet keeps none: what is as long may have been cut. */
    public static final int LONGEST_CELL = 32_000;

    /**
     * One row.
     *
     * @param number where it stands, as a spreadsheet counts
     * @param cells by the name of the column; empty ones are absent
     */
    public record Row(int number, ImmutableMap<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
