package org.hengzhun.drl.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.dialect.ProblemCollector;

/**
 * Reads {@code indicators.csv} and {@code schemes/*.csv}. What rows and arguments mean is said at {@link IndicatorRow} and
 * {@link SchemeRow}; a cell {@code arguments} holds {@code key=value} pairs with spaces between, and {@code $key} stands for a
 * parameter.
 */
final class SchemeReader {

    static final String INDICATORS = "indicators.csv";

    private static final List<String> INDICATOR_COLUMNS = List.of("name", "zh", "kind", "arguments");
    private static final List<String> INDICATOR_OPTIONAL = List.of("en", "note");
    private static final List<String> SCHEME_COLUMNS =
            List.of("name", "parent", "zh", "indicator", "method", "weight", "arguments", "clause", "provenance");
    private static final List<String> SCHEME_OPTIONAL = List.of("en", "note");
    private static final Splitter PAIRS = Splitter.on(' ').omitEmptyStrings();

    private SchemeReader() {}

    static String fileOf(String scheme) {
        return "schemes/" + scheme + ".csv";
    }

    /** The rows of the indicator table, each with the number of its row. */
    static ImmutableMap<IndicatorRow, Integer> indicators(String text, ProblemCollector complaints) {
        ImmutableMap.Builder<IndicatorRow, Integer> rows = ImmutableMap.builder();
        IndicatorNames names = new IndicatorNames();
        for (CsvSheet.Row row : CsvSheet.read(text, INDICATOR_COLUMNS, INDICATOR_OPTIONAL, complaints)
                .rows()) {
            String name = row.required("name");
            IndicatorRow read = new IndicatorRow(name, label(row), row.required("kind"), arguments(row));
            Optional<String> column = Optional.ofNullable(read.arguments().get("column"))
                    .filter(any -> read.kind().equals("column"))
                    .filter(IndicatorNames::isOwn);
            // That a name is missing has been told; there is nothing to make of the row.
            boolean named = !name.isEmpty() && names.check(name, row, "name");
            if (named
                    && column.filter(own -> !names.check(own, row, "arguments")).isEmpty()) {
                rows.put(read, row.number());
            }
        }
        return rows.buildKeepingLast();
    }

    static ImmutableList<SchemeSource.SourceRow> lines(
            String text, Map<String, Clause> clauses, ProblemCollector complaints) {
        ImmutableList.Builder<SchemeSource.SourceRow> lines = ImmutableList.builder();
        for (CsvSheet.Row row :
                CsvSheet.read(text, SCHEME_COLUMNS, SCHEME_OPTIONAL, complaints).rows()) {
            lines.add(new SchemeSource.SourceRow(line(row, clauses), row.number()));
        }
        return lines.build();
    }

    private static SchemeRow line(CsvSheet.Row row, Map<String, Clause> clauses) {
        return new SchemeRow(
                row.required("name"),
                row.text("parent").orElse(""),
                label(row),
                row.text("indicator").orElse(""),
                row.required("method"),
                row.text("weight").orElse(""),
                arguments(row),
                SchemeSource.basis(clause(row, clauses), row.provenance()));
    }

    private static Optional<Clause> clause(CsvSheet.Row row, Map<String, Clause> clauses) {
        String id = row.required("clause");
        Optional<Clause> clause = Optional.ofNullable(clauses.get(id));
        if (!id.isEmpty() && clause.isEmpty()) {
            row.complain(
                    "clause",
                    "unknown-clause",
                    "clauses.csv 里没有条款“%s”".formatted(id),
                    "clauses.csv has no clause %s".formatted(id));
        }
        return clause;
    }

    private static Bilingual label(CsvSheet.Row row) {
        String zh = row.required("zh");
        return zh.isEmpty()
                ? Bilingual.same("?")
                : new Bilingual(zh, row.text("en").orElse(zh));
    }

    private static ImmutableMap<String, String> arguments(CsvSheet.Row row) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : PAIRS.split(row.text("arguments").orElse(""))) {
            int equals = pair.indexOf('=');
            if (equals < 1 || pairs.putIfAbsent(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
                row.complain(
                        "arguments",
                        "argument-malformed",
                        "“%s”应写作 名称=值，每个名称一次，之间用空格隔开".formatted(pair),
                        "%s must be written name=value, each name once, with spaces between".formatted(pair));
            }
        }
        return ImmutableMap.copyOf(pairs);
    }
}
