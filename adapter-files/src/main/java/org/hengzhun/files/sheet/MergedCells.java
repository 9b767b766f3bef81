package org.hengzhun.files.sheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Tells the cells of a row what they were merged into from above, row by row from the top. */
final class MergedCells {

    /** Tables of people have one for each group of rows. */
    private static final int MOST = 100_000;

    private final List<Merge> all;
    private final Deque<Merge> waiting;
    private final List<Open> open = new ArrayList<>();

    private static final class Open {
        private final Merge merge;
        private SheetCell top = SheetCell.EMPTY;

        Open(Merge merge) {
            this.merge = merge;
        }
    }

    MergedCells(List<Merge> all) {
        this.all = List.copyOf(all);
        this.waiting = new ArrayDeque<>(all.stream()
                .filter(merge -> merge.lastRow() > merge.firstRow())
                .sorted(Comparator.comparingInt(Merge::firstRow))
                .toList());
    }

    /** Reads the blocks of a sheet, which stand below its rows. */
    static MergedCells read(XmlPart xml) throws IOException {
        List<Merge> found = new ArrayList<>();
        while (xml.advanceTo("mergeCell")) {
            String[] corners = String.valueOf(xml.attribute("ref")).split(":", -1);
            CellPlace first = CellPlace.of(corners[0]);
            CellPlace last = CellPlace.of(corners[corners.length - 1]);
            if (first == null || last == null || found.size() == MOST) {
                throw xml.damaged();
            }
            found.add(new Merge(first.row(), last.row(), first.column(), last.column()));
        }
        return new MergedCells(found);
    }

    List<Merge> all() {
        return all;
    }

    /** Fills the cells of the row from above, and remembers what it says for the rows below. */
    void pass(int row, List<SheetCell> cells) {
        open.removeIf(block -> block.merge.lastRow() < row);
        while (!waiting.isEmpty() && waiting.peek().firstRow() <= row) {
            start(waiting.remove(), row, cells);
        }
        open.stream().filter(block -> block.merge.firstRow() < row).forEach(block -> fill(block, cells));
    }

    private void start(Merge merge, int row, List<SheetCell> cells) {
        // Spreadsheets allow no block over another; of such, the first counts.
        boolean free = open.stream()
                .noneMatch(other -> other.merge.firstColumn() <= merge.lastColumn()
                        && merge.firstColumn() <= other.merge.lastColumn());
        if (free && merge.lastRow() >= row) {
            Open block = new Open(merge);
            if (merge.firstRow() == row && merge.firstColumn() < cells.size()) {
                block.top = cells.get(merge.firstColumn());
            }
            open.add(block);
        }
    }

    private static void fill(Open block, List<SheetCell> cells) {
        SheetCell top = block.top;
        if (top.text().isEmpty() && top.trouble() == null) {
            return;
        }
        while (cells.size() <= block.merge.lastColumn()) {
            cells.add(SheetCell.EMPTY);
        }
        for (int column = block.merge.firstColumn(); column <= block.merge.lastColumn(); column++) {
            SheetCell own = cells.get(column);
            if (own.text().isEmpty() && own.trouble() == null) {
                cells.set(column, new SheetCell("", top.text(), top.trouble(), top.note()));
            }
        }
    }
}
