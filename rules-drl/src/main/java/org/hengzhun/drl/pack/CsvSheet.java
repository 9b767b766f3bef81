package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.jspecify.annotations.Nullable;

/**
 * A table of a pack: rows of named cells with the row number a spreadsheet shows.
 *
 * @param rows the rows below the header
 */
record CsvSheet(ImmutableList<Row> rows) {

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 500;

    /** What a row below the header begins with that is there for people alone. */
    private static final String REMARK = "#";

    /** Reads the sheet, but for rows that begin with #; unknown and doubled columns are complained of, missing required ones too. */
    static CsvSheet read(String text, List<String> required, List<String> optional, ProblemCollector complaints) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        Map<Integer, String> columns = new LinkedHashMap<>();
        int number = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                number++;
                if (record.getFieldCount() > MOST_COLUMNS || number > MOST_ROWS) {
                    tooLarge(number, complaints);
                    break;
                }
                if (number == 1) {
                    columns.putAll(header(record, required, optional, complaints));
                } else if (!isRemark(record) && record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(number, record, columns, complaints));
                }
            }
        } catch (CsvParseException broken) {
            complaints.error(number + 1, 0, "csv", "CSV 写法有误（引号没有配对？）", "broken CSV (an open quote?)");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return new CsvSheet(rows.build());
    }

    private static boolean isRemark(CsvRecord record) {
        return record.getField(0).strip().startsWith(REMARK);
    }

    private static void tooLarge(int number, ProblemCollector complaints) {
        complaints.error(
                number,
                0,
                "too-large",
                "表最多 %d 行、%d 列，从这一行起没有读取".formatted(MOST_ROWS, MOST_COLUMNS),
                "a table has at most %d rows and %d columns; from this row on nothing was read"
                        .formatted(MOST_ROWS, MOST_COLUMNS));
    }

    private static Map<Integer, String> header(
            CsvRecord record, List<String> required, List<String> optional, ProblemCollector complaints) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        List<String> known = ImmutableList.<String>builder()
                .addAll(required)
                .addAll(optional)
                .build();
        for (int place = 0; place < record.getFieldCount(); place++) {
            String name = record.getField(place).strip();
            if (columns.containsValue(name)) {
                complaints.error(
                        1,
                        place + 1,
                        "doubled-column",
                        "列“%s”出现两次".formatted(name),
                        "the column %s appears twice".formatted(name));
            } else if (known.contains(name)) {
                columns.put(place, name);
            } else {
                String near = Nearest.to(name, known.stream())
                        .map(n -> "，是不是 " + n + "？")
                        .orElse("；可用：" + String.join("、", known));
                complaints.error(
                        1,
                        place + 1,
                        "unknown-column",
                        "不认识列“%s”%s".formatted(name, near),
                        "unknown column %s; the columns are %s".formatted(name, String.join(", ", known)));
            }
        }
        required.stream()
                .filter(name -> !columns.containsValue(name))
                .forEach(name -> complaints.error(
                        1, 0, "missing-column", "缺少列“%s”".formatted(name), "the column %s is missing".formatted(name)));
        return columns;
    }

    private static Row row(int number, CsvRecord record, Map<Integer, String> columns, ProblemCollector complaints) {
        ImmutableMap.Builder<String, Cell> cells = ImmutableMap.builder();
        for (int place = 0; place < record.getFieldCount(); place++) {
            String value = record.getField(place).strip();
            String column = columns.get(place);
            if (column != null && !value.isEmpty()) {
                cells.put(column, new Cell(value, place + 1));
            } else if (column == null && !value.isEmpty() && place >= columns.size()) {
                complaints.error(
                        number,
                        place + 1,
                        "extra-cell",
                        "多出的单元格“%s”没有列名".formatted(value),
                        "the cell %s has no column".formatted(value));
            }
        }
        return new Row(number, cells.buildOrThrow(), complaints);
    }

    /** One filled cell and the 1-based place of its column. */
    record Cell(String value, int column) {}

    /**
     * One row; an empty cell is absent.
     *
     * @param number as a spreadsheet counts: the header is 1
     */
    record Row(int number, ImmutableMap<String, Cell> cells, ProblemCollector complaints) {

        Optional<String> text(String column) {
            return Optional.ofNullable(cells.get(column)).map(Cell::value);
        }

        /** The text of the cell, or an empty text after complaining. */
        String required(String column) {
            Optional<String> text = text(column);
            if (text.isEmpty()) {
                complain(column, "empty-cell", "“%s”不能为空".formatted(column), "%s must not be empty".formatted(column));
            }
            return text.orElse("");
        }

        /** From {@code from} to {@code to}, either open when its cell is empty. */
        Validity validity() {
            LocalDate from = day("from");
            LocalDate to = day("to");
            if (from != null && to != null && !from.isBefore(to)) {
                complain(
                        "to",
                        "validity",
                        "生效日 %s 应早于失效日 %s".formatted(from, to),
                        "from (%s) must come before to (%s)".formatted(from, to));
                return Validity.ALWAYS;
            }
            return new Validity(from, to);
        }

        /** The same, and not beyond the days of the document its clause stands in. */
        Validity validity(@Nullable Clause clause) {
            Validity own = validity();
            if (clause == null) {
                return own;
            }
            Optional<Validity> both = own.and(clause.validity());
            if (both.isEmpty()) {
                complain(
                        "from",
                        "validity",
                        "有效期 %s 与条款 %s 所在文件的有效期 %s 没有重合的日子".formatted(own, clause.id(), clause.validity()),
                        "in force on %s, the document of clause %s on %s: no day in common"
                                .formatted(own, clause.id(), clause.validity()));
            }
            return both.orElse(own);
        }

        @Nullable
        LocalDate day(String column) {
            Optional<String> text = text(column);
            try {
                return text.map(LocalDate::parse).orElse(null);
            } catch (DateTimeException notADay) {
                complain(
                        column,
                        "date",
                        "“%s”不是日期，请写成 2022-09-30 的形式".formatted(text.orElse("")),
                        "%s is not a date; write it as 2022-09-30".formatted(text.orElse("")));
                return null;
            }
        }

        Provenance provenance() {
            String written = required("provenance").toLowerCase(Locale.ROOT);
            Optional<Provenance> provenance = Provenance.written(written);
            if (provenance.isEmpty() && !written.isEmpty()) {
                complain(
                        "provenance",
                        "provenance",
                        "出处（%s）应为 verbatim 原文、paraphrase 转述、mapping 本库对应 或 local 本地参数".formatted(written),
                        "the provenance (%s) must be verbatim, paraphrase, mapping or local".formatted(written));
            }
            return provenance.orElse(Provenance.LOCAL);
        }

        void complain(String column, String code, String zh, String en) {
            Cell cell = cells.get(column);
            complaints.error(number, cell == null ? 0 : cell.column(), code, zh, en);
        }
    }
}
