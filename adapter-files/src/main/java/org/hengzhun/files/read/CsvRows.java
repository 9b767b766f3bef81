package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.reading.CellText;
import org.hengzhun.core.reading.Reading;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** The rows of a table. Rows count as a spreadsheet counts them: a quoted cell may hold line breaks and is still one row. */
final class CsvRows implements RowSource {

    /** Longest row, in characters: an unclosed quote must not swallow the memory. */
    private static final int LONGEST_ROW = 1 << 20;

    private final String file;
    private final CloseableIterator<CsvRecord> records;
    private final SeenIds seen = new SeenIds();
    private @Nullable Headers headers;
    private int row;
    private int dataRows;
    private boolean ended;

    CsvRows(String file, BufferedReader text) throws IOException {
        this.file = file;
        this.records = records(text, Project.DICTIONARY);
    }

    /** The records of a table, its separator found out. */
    static CloseableIterator<CsvRecord> records(BufferedReader text, FieldDictionary fields) throws IOException {
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
    public @Nullable Row next() {
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

    private @Nullable Row pull() {
        while (records.hasNext()) {
            List<String> cells = records.next().getFields();
            row++;
            if (isBlank(cells)) {
                continue;
            }
            if (headers == null) {
                headers = Headers.of(file, row, cells, Project.DICTIONARY);
                if (!headers.refusals().isEmpty()) {
                    ended = true;
                    return new Row.Refused(row, true, headers.refusals());
                }
            } else {
                dataRows++;
                return assemble(headers.columns(), cells);
            }
        }
        ended = true;
        return dataRows == 0 ? nothing(headers != null) : null;
    }

    static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!CellText.trim(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Row assemble(List<Headers.@Nullable Column> columns, List<String> cells) {
        RowAssembly assembly = new RowAssembly(file, row);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            Headers.Column column = i < columns.size() ? columns.get(i) : null;
            if (column != null) {
                Reading reading = ProjectReader.FIELDS.text(column.field(), cell, column.unit());
                assembly.add(column.field(), column.letter(), CellText.trim(cell), reading);
                assembly.warnOfLostZero(column.field(), column.letter(), CellText.trim(cell));
            } else if (!CellText.trim(cell).isEmpty()) {
                assembly.refuse("", ColumnLetter.of(i), CellText.trim(cell), headless());
            }
        }
        return assembly.finish(seen);
    }

    static Bilingual headless() {
        return new Bilingual(
                "这一格上面没有列名；请在表头补上列名，或清空这一格（多出的逗号要用双引号括起整格）。",
                "There is no header above this cell; add one or empty the cell (a cell with the separator in it needs double quotes around it).");
    }

    private Row nothing(boolean header) {
        return new Row.Refused(
                0,
                true,
                ImmutableList.of(Refusal.ofInput(
                        file,
                        header
                                ? new Bilingual(
                                        "只有表头，没有数据行；请检查是否导出完整。",
                                        "There is a header but no row of data; check the export.")
                                : new Bilingual("文件里没有内容；请检查是否导出完整。", "The file holds nothing; check the export."))));
    }

    private Row brokenOff(int at) {
        return new Row.Refused(
                at,
                true,
                ImmutableList.of(new Refusal(
                        file,
                        at,
                        "",
                        "",
                        "",
                        new Bilingual(
                                "这一行的双引号没有成对，或一行超过 %d 个字；从这一行起都没有读，请改正后重来。".formatted(LONGEST_ROW),
                                "A double quote in this row is not closed, or the row is longer than %d characters; nothing from here on was read: mend it and run again."
                                        .formatted(LONGEST_ROW)))));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
