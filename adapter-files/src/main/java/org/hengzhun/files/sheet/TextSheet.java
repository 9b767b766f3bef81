package org.hengzhun.files.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** A table written as text. Rows count as a spreadsheet counts them: a quoted cell may hold line breaks and is still one row. */
public final class TextSheet implements Sheet {

    /** Longest row, in characters: an unclosed quote must not swallow the memory. */
    static final int LONGEST_ROW = 1 << 20;

    /** What decoding puts where bytes are no text. */
    private static final char DAMAGED = '\uFFFD';

    private static final Bilingual NO_TEXT = new Bilingual(
            "这一格里有不是文字的字节（上面以 ? 代替）；请改正这一格。",
            "There are bytes in this cell that are not text (shown as ?); fix the cell.");

    private static final Bilingual UNCLOSED = new Bilingual(
            "这一行的双引号没有成对，这一行没有读；请补上另一半双引号，或去掉引号。",
            "A double quote in this row is not closed and the row was not read; add the other quote or delete it.");

    private final QuotedLines lines;
    private final CloseableIterator<CsvRecord> records;
    private int row;

    /** The table that begins here, its cells parted by the separator. */
    @SuppressWarnings(
            "removal") // nothing else of the library reads "天空之城"项目, and its strict mode alone tells what is broken
    public TextSheet(Reader text, char separator) {
        this.lines = new QuotedLines(text, separator);
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(true)
                .detectBomHeader(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(lines)
                .iterator();
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean cellsMayShift() {
        return true;
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        try {
            return records.hasNext() ? row(records.next()) : null;
        } catch (CsvParseException broken) {
            throw new BrokenSheetException(row + 1, brokenOff());
        }
    }

    private SheetRow row(CsvRecord record) {
        row++;
        List<SheetCell> cells = new ArrayList<>(record.getFieldCount());
        record.getFields().forEach(field -> cells.add(cell(field)));
        return new SheetRow(
                row, cells, false, false, lines.isUnclosed(record.getStartingLineNumber()) ? UNCLOSED : null);
    }

    private static SheetCell cell(String field) {
        return field.indexOf(DAMAGED) < 0
                ? SheetCell.of(field)
                : new SheetCell(field.replace(DAMAGED, '?'), "", NO_TEXT, null);
    }

    private static Bilingual brokenOff() {
        return new Bilingual(
                "这一行超过 %d 个字；从这一行起都没有读，请改正后重来。".formatted(LONGEST_ROW),
                "The row is longer than %d characters; nothing from here on was read: fix it and run again."
                        .formatted(LONGEST_ROW));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
