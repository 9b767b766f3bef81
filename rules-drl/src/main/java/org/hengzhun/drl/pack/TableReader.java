package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.IndustryCode;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.TableColumn;

/** Reads {@code tables/NAME.csv}: every entry with clause and provenance, no column that rules read left empty. */
final class TableReader {

    private final TableSpec spec;
    private final RowWords words;
    private final Map<String, Clause> clauses;
    private final BrokenNames broken;
    private final ProblemCollector complaints;

    /** @param words what a cell may name that says what a rule says of its row */
    TableReader(
            TableSpec spec,
            RowWords words,
            Map<String, Clause> clauses,
            BrokenNames broken,
            ProblemCollector complaints) {
        this.spec = spec;
        this.words = words;
        this.clauses = clauses;
        this.broken = broken;
        this.complaints = complaints;
    }

    static String fileOf(String table) {
        return "tables/" + table + ".csv";
    }

    ImmutableList<Entry> read(String text) {
        Map<String, Integer> rows = new HashMap<>();
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        var own = spec.columns().stream().map(TableColumn::name).collect(ImmutableList.toImmutableList());
        var columns = SheetHeader.Columns.of(PackSheets.TABLE, own, labels(spec));
        for (CsvSheet.Row row : CsvSheet.read(text, columns, complaints).rows()) {
            entry(row).ifPresent(entries::add);
            Integer earlier = rows.putIfAbsent(row.text("id").orElse(""), row.number());
            if (earlier != null && row.text("id").isPresent()) {
                row.complain(
                        "id",
                        "doubled-entry",
                        "编号 %s 已见于第%d行".formatted(row.text("id").orElse(""), earlier),
                        "the id %s already appears in row %d"
                                .formatted(row.text("id").orElse(""), earlier));
            }
        }
        return entries.build();
    }

    /** The columns of the table by what policy.yaml calls them; a label of two columns names neither. */
    static ImmutableMap<String, String> labels(TableSpec spec) {
        ImmutableMap.Builder<String, String> labels = ImmutableMap.builder();
        for (TableColumn column : spec.columns()) {
            boolean single = spec.columns().stream()
                            .filter(other -> other.label().equals(column.label()))
                            .count()
                    == 1;
            if (single && !column.label().isEmpty()) {
                labels.put(column.label(), column.name());
            }
        }
        return labels.buildOrThrow();
    }

    private Optional<Entry> entry(CsvSheet.Row row) {
        Optional<Clause> clause = ClauseNames.named(row, clauses, broken);
        ImmutableList.Builder<Object> values = ImmutableList.builder();
        boolean whole = true;
        for (TableColumn column : spec.columns()) {
            Optional<Object> value = value(row, column);
            value.ifPresent(values::add);
            whole &= value.isPresent();
        }
        Entry entry = new Entry(
                spec.name(),
                row.required("id"),
                row.required("name"),
                values.build(),
                row.validity(clause.orElse(null)),
                row.text("clause").orElse(""),
                row.provenance(),
                row.text("note").orElse(""),
                row.number());
        return whole ? Optional.of(entry) : Optional.empty();
    }

    private Optional<Object> value(CsvSheet.Row row, TableColumn column) {
        String written = column.optional() ? row.text(column.name()).orElse("") : row.required(column.name());
        if (written.isEmpty()) {
            return column.optional() ? Optional.of("") : Optional.empty();
        }
        if (column.says()) {
            return said(row, column, written);
        }
        return switch (column.type().kind()) {
            case NUMBER -> known(row, column, written, Decimals.written(written).map(Decimals::plain));
            case INDUSTRY -> known(row, column, written, industry(written));
            case DATE -> Optional.ofNullable(row.day(column.name()));
            default -> Optional.of(written);
        };
    }

    private Optional<Object> said(CsvSheet.Row row, TableColumn column, String written) {
        Optional<String> meant = words.meant(written);
        boolean declared =
                broken.has(BrokenNames.Kind.FINDING, written) || broken.has(BrokenNames.Kind.NOTION, written);
        if (meant.isEmpty() && !declared) {
            DidYouMean near = DidYouMean.of(written, words.nearest(written))
                    .or(
                            "；可用：" + String.join("、", words.labels().values()),
                            "; choose one of "
                                    + String.join(", ", words.labels().keySet()));
            row.complain(
                    column.name(),
                    "unknown-outcome",
                    "没有叫“%s”的处理意见、认定或标签%s".formatted(written, near.zh()),
                    "there is no outcome, notion or tag %s%s".formatted(written, near.en()));
        }
        return meant.map(label -> label);
    }

    private static Optional<Object> known(CsvSheet.Row row, TableColumn column, String written, Optional<?> value) {
        if (value.isEmpty()) {
            complain(row, column, written);
        }
        return value.map(one -> one);
    }

    private static Optional<String> industry(String written) {
        try {
            return Optional.of(IndustryCode.of(written).digits());
        } catch (RefusedException notACode) {
            return Optional.empty();
        }
    }

    private static void complain(CsvSheet.Row row, TableColumn column, String written) {
        if (column.type().kind() == Kind.NUMBER) {
            row.complain(
                    column.name(),
                    "number",
                    "“%s”不是数字，请写成 50000 这样的形式".formatted(written),
                    "%s is not a number; write it as 50000".formatted(written));
        } else {
            row.complain(
                    column.name(),
                    "industry-code",
                    "“%s”不是行业代码，应为 2 至 4 位数字".formatted(written),
                    "%s is not an industry code of 2 to 4 digits".formatted(written));
        }
    }
}
