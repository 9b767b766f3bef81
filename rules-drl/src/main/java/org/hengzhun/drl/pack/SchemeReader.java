package org.hengzhun.drl.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;

/**
 * Reads {@code indicators.csv} and {@code schemes/*.csv}. What rows and arguments mean is said at {@link IndicatorRow} and
 * {@link SchemeRow}; a cell {@code arguments} holds {@code key=value} pairs with spaces between, and {@code $key} stands for a
 * parameter.
 */
final class SchemeReader {

    static final String INDICATORS = "indicators.csv";

    private static final Splitter PAIRS = Splitter.on(' ').omitEmptyStrings();

    /** An equals sign with spaces round it, but none behind it where another pair follows a value left out. */
    private static final Pattern SPACED = Pattern.compile(" +=(?: +(?![^ =]+ *=))?|= +(?![^ =]+ *=)");

    /** Another name and an equals sign after a comma or a semicolon. */
    private static final Pattern SEVERAL = Pattern.compile("[,，;；、][A-Za-z][A-Za-z0-9]*=");

    private SchemeReader() {}

    static String fileOf(String scheme) {
        return "schemes/" + scheme + ".csv";
    }

    /** The rows of the indicator table, each with the number of its row. */
    static ImmutableMap<IndicatorRow, Integer> indicators(String text, ProblemCollector complaints) {
        Map<IndicatorRow, CsvSheet.Row> rows = new LinkedHashMap<>();
        IndicatorNames names = new IndicatorNames();
        for (CsvSheet.Row row :
                CsvSheet.read(text, PackSheets.INDICATORS, complaints).rows()) {
            String name = row.required("name");
            IndicatorRow read = indicator(name, row);
            Optional<String> column = Optional.ofNullable(read.arguments().get("column"))
                    .filter(any -> read.kind().equals("column"))
                    .filter(IndicatorNames::isOwn);
            // That a name is missing has been told; there is nothing to make of the row.
            boolean named = !name.isEmpty() && names.check(name, row, "name");
            if (named
                    && column.filter(own -> !names.check(own, row, "arguments")).isEmpty()) {
                rows.put(read, row);
            }
        }
        return identified(rows);
    }

    private static ImmutableMap<IndicatorRow, Integer> identified(Map<IndicatorRow, CsvSheet.Row> rows) {
        ImmutableMap<IndicatorRow, Integer> written =
                ImmutableMap.copyOf(Maps.transformValues(rows, CsvSheet.Row::number));
        Identifiers identifiers = Identifiers.of(written);
        ImmutableMap.Builder<IndicatorRow, Integer> identified = ImmutableMap.builder();
        rows.forEach((read, row) -> identified.put(identifiers.indicator(read, ambiguous(row)), row.number()));
        return identified.buildKeepingLast();
    }

    private static Identifiers.Ambiguous ambiguous(CsvSheet.Row row) {
        return (column, words) -> row.complain(column, "name-ambiguous", words.zh(), words.en());
    }

    private static IndicatorRow indicator(String name, CsvSheet.Row row) {
        Bilingual label = label(row);
        String help = row.text("help").orElse(label.zh());
        IndicatorRow read = new IndicatorRow(
                name,
                label,
                Identifiers.kind(row.required("kind")),
                arguments(row),
                new Bilingual(
                        help, row.text("helpEn").or(() -> row.text("help")).orElse(label.en())));
        String range = read.arguments().getOrDefault("range", "");
        if (range.contains("$")) {
            row.complain(
                    "arguments",
                    "range-of-parameter",
                    "范围（%s）不能用参数，表格在知道日期之前就要读；请直接写数".formatted(range),
                    "the range (%s) takes no parameter, for tables are read before any day is known; write the figures"
                            .formatted(range));
        }
        return read;
    }

    static ImmutableList<SchemeSource.SourceRow> lines(
            String text,
            Map<String, Clause> clauses,
            BrokenNames broken,
            Identifiers identifiers,
            ProblemCollector complaints) {
        Map<SchemeRow, Integer> parts = new LinkedHashMap<>();
        List<SchemeRow> written = new ArrayList<>();
        List<CsvSheet.Row> rows =
                CsvSheet.read(text, PackSheets.SCHEME, complaints).rows();
        for (CsvSheet.Row row : rows) {
            SchemeRow line = line(row, clauses, broken);
            written.add(line);
            parts.put(line, row.number());
        }
        ImmutableList.Builder<SchemeSource.SourceRow> lines = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            SchemeRow line = identifiers.row(written.get(i), parts, ambiguous(rows.get(i)));
            lines.add(new SchemeSource.SourceRow(line, rows.get(i).number()));
        }
        return lines.build();
    }

    private static SchemeRow line(CsvSheet.Row row, Map<String, Clause> clauses, BrokenNames broken) {
        return new SchemeRow(
                row.required("name"),
                row.text("parent").orElse(""),
                label(row),
                row.text("indicator").orElse(""),
                row.required("method"),
                row.text("weight").orElse(""),
                arguments(row),
                SchemeSource.basis(ClauseNames.named(row, clauses, broken), row.provenance()));
    }

    private static Bilingual label(CsvSheet.Row row) {
        String zh = row.required("zh");
        return zh.isEmpty()
                ? Bilingual.same("?")
                : new Bilingual(zh, row.text("en").orElse(zh));
    }

    private static void complainSeveral(String pairs, CsvSheet.Row row) {
        row.complain(
                "arguments",
                "argument-malformed",
                "“%s”里有几个参数；各参数之间用空格隔开，不用逗号、分号".formatted(pairs),
                "%s holds several arguments; put spaces between them, no commas or semicolons".formatted(pairs));
    }

    private static ImmutableMap<String, String> arguments(CsvSheet.Row row) {
        Map<String, String> pairs = new LinkedHashMap<>();
        String written = SPACED.matcher(row.text("arguments").orElse("")).replaceAll("=");
        for (String pair : PAIRS.split(written)) {
            int equals = pair.indexOf('=');
            if (SEVERAL.matcher(pair).find()) {
                complainSeveral(pair, row);
                continue;
            }
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
