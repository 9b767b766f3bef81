package org.hengzhun.files.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * What is added to a row of a sheet.
 *
 * @param row as a spreadsheet counts it
 * @param cells texts of the added columns, fit to be seen
 * @param remarks comments on cells that are there, by their 0-based columns
 */
public record AppendedCells(int row, List<String> cells, Map<Integer, String> remarks) {

    public AppendedCells {
        cells = ImmutableList.copyOf(cells);
        remarks = ImmutableMap.copyOf(remarks);
    }
}
