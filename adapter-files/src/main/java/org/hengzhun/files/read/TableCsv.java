package org.hengzhun.files.read;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.reading.CellText;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** The refused rows of a table that is read whole; the others go to {@link TableRows}. */
final class TableCsv implements RowSource {

    private final CloseableIterator<CsvRecord> records;
    private final TableRows rows;
    private @Nullable Headers headers;
    private int row;
    private boolean ended;

    TableCsv(BufferedReader text, TableRows rows) throws IOException {
        this.records = CsvRows.records(text, rows.columns());
        this.rows = rows;
    }

    @Override
    public @Nullable Row next() {
        try {
            while (!ended && records.hasNext()) {
                List<String> cells = records.next().getFields();
                row++;
                Optional<Row.Refused> refused = CsvRows.isBlank(cells) ? Optional.empty() : read(cells);
                if (refused.isPresent()) {
                    return refused.get();
                }
            }
        } catch (CsvParseException broken) {
            ended = true;
            return rows.refuseAll(
                    row + 1,
                    new Bilingual(
                            "这一行的双引号没有成对；从这一行起都没有读，请改正后重来。",
                            "A double quote in this row is not closed; nothing from here on was read: mend it and run again."));
        }
        return end();
    }

    private Optional<Row.Refused> read(List<String> cells) {
        if (headers == null) {
            headers = Headers.of(rows.file(), row, cells, rows.columns());
            ended = !headers.refusals().isEmpty();
            return ended ? Optional.of(new Row.Refused(row, true, headers.refusals())) : Optional.empty();
        }
        TableRows.Draft draft = rows.draft(row);
        for (int i = 0; i < cells.size(); i++) {
            Headers.Column column =
                    i < headers.columns().size() ? headers.columns().get(i) : null;
            String cell = CellText.trim(cells.get(i));
            if (column != null) {
                draft.add(column.field(), column.letter(), cell, column.unit());
            } else if (!cell.isEmpty()) {
                draft.refuse("", ColumnLetter.of(i), cell, CsvRows.headless());
            }
        }
        return draft.finish();
    }

    private @Nullable Row end() {
        boolean empty = !ended && rows.count() == 0;
        ended = true;
        return empty
                ? rows.refuseAll(0, new Bilingual("没有数据行；请检查是否导出完整。", "There is no row of data; check the export."))
                : null;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
