package org.hengzhun.files.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook, read as its rows come. */
final class WorkbookSheet implements Sheet {

    /** Cells a sheet may need for all of its rows, those before the first written one of a row counted. */
    private static final long MOST_CELLS = 100_000_000;

    private static final byte[] MERGED = {'m', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l'};

    private static final Bilingual STRUCK =
            new Bilingual("单元格被划掉；照样读了，请核对。", "The cell is struck out and was read all the same; check it.");

    private final String name;
    private final XmlPart xml;
    private final CellShowing showing;
    private final MergedCells merged;
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private boolean ended;
    private int row;
    private int column;
    private long placed;

    private WorkbookSheet(String name, XmlPart xml, CellShowing showing, MergedCells merged) throws IOException {
        this.name = name;
        this.xml = xml;
        this.showing = showing;
        this.merged = merged;
        readColumns();
    }

    static Sheet open(String name, Parts parts, String part, CellShowing showing) throws IOException {
        MergedCells merged = merged(parts, part);
        XmlPart xml = parts.xml(part);
        try {
            return new WorkbookSheet(name, xml, showing, merged);
        } catch (IOException | RuntimeException broken) {
            xml.close();
            throw broken;
        }
    }

    /** Blocks of merged cells stand below all rows: they are worth a reading of their own only where there are any. */
    private static MergedCells merged(Parts parts, String part) throws IOException {
        try (InputStream bytes = parts.bytes(part)) {
            if (!mentionsMerged(bytes)) {
                return new MergedCells(List.of());
            }
        }
        try (XmlPart xml = parts.xml(part)) {
            return MergedCells.read(xml);
        }
    }

    private static boolean mentionsMerged(InputStream bytes) throws IOException {
        byte[] block = new byte[1 << 16];
        int matched = 0;
        for (int got = bytes.read(block, 0, block.length); got >= 0; got = bytes.read(block, 0, block.length)) {
            for (int i = 0; i < got; i++) {
                if (block[i] == MERGED[matched]) {
                    matched++;
                } else if (block[i] != 0) {
                    // A zero is half of a letter in UTF-16.
                    matched = block[i] == MERGED[0] ? 1 : 0;
                }
                if (matched == MERGED.length) {
                    return true;
                }
            }
        }
        return false;
    }

    private void readColumns() throws IOException {
        while (xml.advance()) {
            if (xml.starts("sheetData")) {
                return;
            }
            if (xml.starts("col") && (xml.says("hidden") || "0".equals(xml.attribute("width")))) {
                int last = Math.min(xml.number("max", 0), CellPlace.MOST_COLUMNS);
                for (int column = Math.max(1, xml.number("min", 1)); column <= last; column++) {
                    hiddenColumns.add(column - 1);
                }
            }
        }
        ended = true;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return Set.copyOf(hiddenColumns);
    }

    @Override
    public List<Merge> merges() {
        return merged.all();
    }

    /** The next row that says something. */
    @Override
    public @Nullable SheetRow next() throws IOException {
        while (!ended) {
            ended = !xml.advance() || xml.ends("sheetData");
            if (!ended && xml.starts("row")) {
                SheetRow read = readRow();
                if (!read.isBlank()) {
                    return read;
                }
            }
        }
        return null;
    }

    private SheetRow readRow() throws IOException {
        int number = xml.number("r", row + 1);
        if (number <= row || number > CellPlace.MOST_ROWS) {
            throw UnreadableWorkbookException.damaged("%s: %d → %d".formatted(name, row, number));
        }
        row = number;
        boolean hidden = xml.says("hidden") || "0".equals(xml.attribute("ht"));
        column = -1;
        List<CellShowing.Shown> shown = new ArrayList<>();
        while (!rowEnds()) {
            if (xml.starts("c")) {
                readCell(shown);
            }
        }
        return row(shown, hidden);
    }

    private boolean rowEnds() throws IOException {
        if (!xml.advance()) {
            throw xml.damaged();
        }
        return xml.ends("row");
    }

    private void readCell(List<CellShowing.Shown> row) throws IOException {
        String place = xml.attribute("r");
        CellPlace named = place == null ? null : CellPlace.of(place);
        int here = place == null ? column + 1 : named == null ? -1 : named.column();
        if (here <= column || here >= CellPlace.MOST_COLUMNS) {
            throw UnreadableWorkbookException.damaged("%s!%s".formatted(name, place));
        }
        column = here;
        CellShowing.Shown cell = showing.show(stored());
        if (cell.saysNothing()) {
            return;
        }
        while (row.size() < here) {
            row.add(CellShowing.Shown.NOTHING);
        }
        row.add(cell);
    }

    private CellShowing.Stored stored() throws IOException {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String value = null;
        boolean formula = false;
        RichText inline = null;
        while (xml.advanceIn("c")) {
            switch (xml.element()) {
                case "v" -> value = xml.text();
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                case "is" -> inline = RichText.read(xml, "is");
                default -> xml.skip();
            }
        }
        return new CellShowing.Stored(type == null ? "n" : type, style, value, formula, inline);
    }

    private SheetRow row(List<CellShowing.Shown> shown, boolean hidden) throws IOException {
        boolean struck = false;
        boolean plain = false;
        for (CellShowing.Shown each : shown) {
            struck |= each.struck();
            plain |= !each.struck() && !each.saysNothing();
        }
        struck &= !plain;
        List<SheetCell> cells = new ArrayList<>(shown.size());
        for (CellShowing.Shown each : shown) {
            SheetCell cell = each.cell();
            boolean alone = each.struck() && plain && cell.note() == null;
            cells.add(alone ? new SheetCell(cell.text(), "", cell.trouble(), STRUCK) : cell);
        }
        merged.pass(row, cells);
        placed += cells.size();
        if (placed > MOST_CELLS) {
            throw UnreadableWorkbookException.tooLarge("%s!%d".formatted(name, row));
        }
        return new SheetRow(row, List.copyOf(cells), hidden, struck);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
