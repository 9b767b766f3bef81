package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Nearest;
import org.hengzhun.drl.dialect.AuthoredDay;
import org.hengzhun.drl.dialect.NotADay;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.jspecify.annotations.Nullable;

/**
 * A table of a pack: rows of named cells with the row number a spreadsheet shows.
 *
 * @param rows the rows below the header
 * @param whole whether every row was read, with every column a table of its kind must have
 */
record CsvSheet(ImmutableList<Row> rows, boolean whole) {

    /** The words of provenance that a row may have, by themselves and by what people call them. */
    private static final ImmutableMap<String, String> PROVENANCES = ImmutableMap.of(
            "verbatim",
            "verbatim",
            "原文",
            "verbatim",
            "paraphrase",
            "paraphrase",
            "转述",
            "paraphrase",
            "mapping",
            "mapping",
            "对应",
            "mapping",
            "local",
            "local",
            "本地",
            "local");

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 500;

    private static final Pattern OTHER_SEPARATOR = Pattern.compile("[，；;\t|]");

    /** What a row below the header begins with that is there for people alone. */
    private static final String REMARK = "#";

    /**
     * Reads the sheet, but for rows that begin with #. Columns may have their English or their Chinese names; unknown, doubled and
     * missing ones are complained of in the header alone.
     */
    static CsvSheet read(String text, Sheet sheet, ProblemCollector complaints) {
        return read(text, SheetHeader.Columns.of(sheet, ImmutableList.of(), ImmutableMap.of()), complaints);
    }

    static CsvSheet read(String text, SheetHeader.Columns known, ProblemCollector complaints) {
        ImmutableList.Builder<Row> rows = ImmutableList.builder();
        SheetHeader header = SheetHeader.NONE;
        boolean whole = true;
        int number = 0;
        try (CsvReader<CsvRecord> reader = CsvText.reader(text)) {
            for (CsvRecord record : reader) {
                number++;
                if (record.getFieldCount() > MOST_COLUMNS || number > MOST_ROWS) {
                    tooLarge(number, complaints);
                    whole = false;
                    break;
                }
                if (number == 1) {
                    header = SheetHeader.read(record.getFields(), known, complaints);
                    if (!header.readable()) {
                        break;
                    }
                } else if (!isRemark(record) && record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(row(number, record, header, complaints));
                }
            }
        } catch (CsvParseException broken) {
            whole = false;
            complaints.error(
                    number + 1,
                    0,
                    "csv",
                    "这一行的双引号没有配对，从这一行起没有读取；请补上或删去一个 \"，单元格内的 \" 要写成 \"\"",
                    "a quote of this row is not closed; from this row on nothing was read: add or delete one \", and"
                            + " write \"\" for a \" inside a cell");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        ImmutableList<Row> read = rows.build();
        // A row that does not fall into cells may declare anything.
        return new CsvSheet(read, whole && header.whole() && read.stream().allMatch(Row::inCells));
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

    private static Row row(int number, CsvRecord record, SheetHeader header, ProblemCollector complaints) {
        ImmutableMap.Builder<String, Cell> filled = ImmutableMap.builder();
        int beyond = 0;
        for (int place = 0; place < record.getFieldCount(); place++) {
            String value = record.getField(place).strip();
            String column = header.columns().get(place);
            if (column != null && !value.isEmpty()) {
                filled.put(column, new Cell(value, place + 1));
            } else if (column == null && !value.isEmpty() && place >= header.size() && beyond == 0) {
                beyond = place + 1;
            }
        }
        ImmutableMap<String, Cell> cells = filled.buildOrThrow();
        boolean cut = record.getFieldCount() < header.size() && !cells.containsKey(header.lastRequired());
        if (beyond > 0 && header.missing().isEmpty()) {
            complainBeyond(number, beyond, record, header, complaints);
        }
        int size = cut || beyond > 0 ? record.getFieldCount() : header.size();
        return new Row(number, cells, header, size, complaints);
    }

    /** Told once, and all that seems wrong with the row comes of it: its cells stand under other columns. */
    private static void complainBeyond(
            int number, int place, CsvRecord record, SheetHeader header, ProblemCollector complaints) {
        String first = record.getField(place - 1).strip();
        complaints.error(
                number,
                place,
                "extra-cell",
                "第%d行多 %d 格：从“%s”起没有列名，表头只有 %d 列；数里不写千分位逗号，文字里有英文逗号时把整格放在英文双引号里"
                        .formatted(number, record.getFieldCount() - header.size(), first, header.size()),
                "row %d has more cells than the %d of the header, from %s on; write no commas between thousands, and put a text with a comma in double quotes"
                        .formatted(number, header.size(), first));
    }

    /** One filled cell and the 1-based place of its column. */
    record Cell(String value, int column) {}

    /**
     * One row; an empty cell is absent.
     *
     * @param number as a spreadsheet counts: the header is 1
     * @param header what the cells stand under
     * @param size how many cells it has; where they are too few or too many, all that seems wrong with it comes of that
     */
    record Row(
            int number, ImmutableMap<String, Cell> cells, SheetHeader header, int size, ProblemCollector complaints) {

        /** Whether the row falls into cells at all, be they too few. */
        boolean inCells() {
            return size != 1
                    || cells.values().stream()
                            .noneMatch(
                                    cell -> OTHER_SEPARATOR.matcher(cell.value).find());
        }

        Optional<String> text(String column) {
            return Optional.ofNullable(cells.get(column)).map(Cell::value);
        }

        /** The text of the cell, or an empty text after complaining. */
        String required(String column) {
            Optional<String> text = text(column);
            if (text.isEmpty() && !header.lacks(column)) {
                String called = header.called(column);
                complain(column, "empty-cell", "“%s”不能为空".formatted(called), "%s must not be empty".formatted(called));
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
                        "起始日 %s 应早于终止日 %s".formatted(from, to),
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
            Optional<LocalDate> day = text.flatMap(AuthoredDay::of);
            if (text.isPresent() && day.isEmpty()) {
                complain(
                        column,
                        "date",
                        NotADay.words(text.get()).zh(),
                        NotADay.words(text.get()).en());
            }
            return day.orElse(null);
        }

        Provenance provenance() {
            String written = required("provenance").toLowerCase(Locale.ROOT);
            Optional<Provenance> provenance = Provenance.written(written);
            if (provenance.isEmpty() && !written.isEmpty()) {
                DidYouMean meant = DidYouMean.of(
                        written,
                        Nearest.to(written, PROVENANCES.keySet().stream()).map(PROVENANCES::get));
                complain(
                        "provenance",
                        "provenance",
                        "出处（%s）应为 verbatim 原文、paraphrase 转述、mapping 本库对应 或 local 本地参数%s".formatted(written, meant.zh()),
                        "the provenance (%s) must be verbatim, paraphrase, mapping or local%s"
                                .formatted(written, meant.en()));
            }
            return provenance.orElse(Provenance.LOCAL);
        }

        void complain(String column, String code, String zh, String en) {
            Cell cell = cells.get(column);
            if (size > header.size()) {
                // Told when the row was read, or in the header where that lacks a column.
                complaints.follow();
                return;
            }
            if (size < header.size()) {
                complainCut();
                return;
            }
            complaints.error(number, cell == null ? 0 : cell.column(), code, zh, en);
        }

        private void complainCut() {
            if (!inCells()) {
                complaints.error(
                        number,
                        0,
                        "separator",
                        "第%d行没有用英文逗号分开各格；请把中文逗号、分号等改成 ,".formatted(number),
                        "the cells of row %d are not separated by commas; replace the other separators by ,"
                                .formatted(number));
                return;
            }
            int missing = header.size() - size;
            complaints.error(
                    number,
                    0,
                    "short-row",
                    "第%d行少%s格：应有 %d 格，只有 %d 格；空的格也要留逗号，各格依次是 %s"
                            .formatted(
                                    number,
                                    missing == 1 ? "一" : " " + missing + " ",
                                    header.size(),
                                    size,
                                    String.join("、", header.names())),
                    "row %d has too few cells: it must have %d and has %d; keep the commas of empty cells, the columns are %s"
                            .formatted(number, header.size(), size, String.join(", ", header.names())));
        }
    }
}
