package org.hengzhun.files.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.reading.CellText;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.reading.Reading;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** The rows of a table. Rows count as a spreadsheet counts them: a quoted cell may hold line breaks and is still one row. */
final class CsvRows<T> implements RowSource<T> {

    /** Longest row, in characters: an unclosed quote must not swallow the memory. */
    private static final int LONGEST_ROW = 1 << 20;

    private final String file;
    private final CloseableIterator<CsvRecord> records;
    private final Assembly<T> assembly;
    private @Nullable Headers headers;
    private int row;
    private int dataRows;
    private boolean ended;

    CsvRows(String file, BufferedReader text, Assembly<T> assembly) throws IOException {
        this.file = file;
        this.assembly = assembly;
        this.records = records(text, assembly.reader().fields());
    }

    /** The records of a table, its separator found out. */
    private static CloseableIterator<CsvRecord> records(BufferedReader text, FieldDictionary fields)
            throws IOException {
        return CsvReader.builder()
                .fieldSeparator(Separator.of(text, fields))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .detectBomHeader(false)
                .maxBufferSize(LONGEST_ROW)
                .ofCsvRecord(text)
                .iterator();
    }

    @Override
    public @Nullable Row<T> next() {
        if (ended) {
            return null;
        }
        try {
            return pull();
        } catch (CsvParseException broken) {
            ended = true;
            return brokenOff(row + 1);
        }
    }

    private @Nullable Row<T> pull() {
        while (records.hasNext()) {
            List<String> cells = records.next().getFields();
            row++;
            if (isBlank(cells)) {
                continue;
            }
            if (headers == null) {
                headers = Headers.of(file, row, cells, assembly.reader().fields());
                if (!headers.refusals().isEmpty()) {
                    ended = true;
                    return new Row.Refused<>(row, true, headers.refusals());
                }
            } else {
                dataRows++;
                return assemble(headers.columns(), cells);
            }
        }
        ended = true;
        return dataRows == 0 ? nothing(headers != null) : null;
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!CellText.trim(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Row<T> assemble(List<Headers.@Nullable Column> columns, List<String> cells) {
        FieldReader reader = assembly.reader();
        RowDraft draft = new RowDraft(file, row, reader.fields());
        for (int i = 0; i < cells.size(); i++) {
            String cell = CellText.trim(cells.get(i));
            Headers.Column column = i < columns.size() ? columns.get(i) : null;
            if (column != null) {
                Reading reading = reader.text(column.field(), cell, column.unit());
                draft.add(column.field(), column.letter(), cell, reading);
                draft.warnOfLostZero(column.field(), column.letter(), cell);
            } else if (!cell.isEmpty()) {
                draft.refuse("", ColumnLetter.of(i), cell, headless());
            }
        }
        return assembly.finish(draft);
    }

    private static Bilingual headless() {
        return new Bilingual(
                "这一格上面没有列名；请在表头补上列名，或清空这一格（多出的逗号要用双引号括起整格）。",
                "There is no header above this cell; add one or empty the cell (a cell with the separator in it needs double quotes around it).");
    }

    private Row<T> nothing(boolean header) {
        return Row.Refused.input(
                file,
                header
                        ? new Bilingual(
                                "只有表头，没有数据行；请检查是否导出完整。", "There is a header but no row of data; check the export.")
                        : new Bilingual("文件里没有内容；请检查是否导出完整。", "The file has no content; check the export."));
    }

    private Row<T> brokenOff(int at) {
        Bilingual problem = new Bilingual(
                "这一行的双引号没有成对，或一行超过 %d 个字；从这一行起都没有读，请改正后重来。".formatted(LONGEST_ROW),
                "A double quote in this row is not closed, or the row is longer than %d characters; nothing from here on was read: fix it and run again."
                        .formatted(LONGEST_ROW));
        return Row.Refused.rest(at, new Refusal(file, at, "", "", "", problem));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
