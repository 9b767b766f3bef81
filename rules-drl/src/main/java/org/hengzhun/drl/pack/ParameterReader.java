package org.hengzhun.drl.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.drl.dialect.BrokenNames;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.ValueType;

/** Reads {@code parameters.csv}: dated values, each with unit, clause and provenance. */
final class ParameterReader {

    static final String FILE = "parameters.csv";

    private static final int LONGEST_KEY = 200;

    private final Map<String, Clause> clauses;
    private final BrokenNames broken;
    private final ProblemCollector complaints;

    /** @param broken takes up the keys of rows that cannot be used */
    ParameterReader(Map<String, Clause> clauses, BrokenNames broken, ProblemCollector complaints) {
        this.clauses = clauses;
        this.broken = broken;
        this.complaints = complaints;
    }

    /** The values by key, earliest first. */
    ImmutableListMultimap<String, Parameter> read(String text) {
        ImmutableListMultimap.Builder<String, Parameter> parameters = ImmutableListMultimap.builder();
        CsvSheet sheet = CsvSheet.read(text, PackSheets.PARAMETERS, complaints);
        if (!sheet.whole()) {
            broken.addAll(BrokenNames.Kind.PARAMETER);
        }
        for (CsvSheet.Row row : sheet.rows()) {
            int before = complaints.found();
            Optional<Parameter> parameter = parameter(row);
            boolean sound = complaints.found() == before;
            parameter.filter(read -> sound).ifPresent(read -> parameters.put(read.key(), read));
            if (parameter.isEmpty() || !sound) {
                row.text("key").ifPresent(key -> broken.add(BrokenNames.Kind.PARAMETER, key, row.number()));
            }
        }
        ImmutableListMultimap<String, Parameter> all = parameters
                .orderValuesBy(Comparator.comparing(parameter ->
                        Optional.ofNullable(parameter.validity().from()).orElse(LocalDate.MIN)))
                .build();
        all.asMap().values().forEach(this::checkSeries);
        return all;
    }

    private Optional<Parameter> parameter(CsvSheet.Row row) {
        String key = row.required("key");
        if (key.length() > LONGEST_KEY) {
            row.complain(
                    "key",
                    "name",
                    "参数名有 %d 个字符，最多 %d 个".formatted(key.length(), LONGEST_KEY),
                    "the key has %d characters; %d are the most".formatted(key.length(), LONGEST_KEY));
        }
        Optional<Clause> clause = ClauseNames.named(row, clauses, broken);
        var validity = row.validity(clause.orElse(null));
        var provenance = row.provenance();
        return value(row)
                .map(value -> new Parameter(
                        key,
                        value.value,
                        value.type,
                        validity,
                        row.text("clause").orElse(""),
                        provenance,
                        row.text("note").orElse(""),
                        row.number()));
    }

    private record Value(Object value, ValueType type) {}

    private Optional<Value> value(CsvSheet.Row row) {
        String written = row.required("value");
        String unit = row.required("unit");
        if (written.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return switch (unit) {
            case "text", "文字" -> Optional.of(new Value(written, ValueType.of(Kind.TEXT, null)));
            case "date", "日期" ->
                Optional.ofNullable(row.day("value")).map(day -> new Value(day, ValueType.of(Kind.DATE, null)));
            case "list", "列表" -> Optional.of(list(written));
            default -> number(row, written, unit);
        };
    }

    private static Value list(String written) {
        var set = ImmutableSet.copyOf(
                Splitter.onPattern("[;；]").trimResults().omitEmptyStrings().split(written));
        return new Value(set, new ValueType(Kind.TEXT, true, null, com.google.common.collect.ImmutableList.of()));
    }

    private Optional<Value> number(CsvSheet.Row row, String written, String spelling) {
        Optional<Unit> unit = Unit.written(spelling);
        if (unit.isEmpty()) {
            row.complain(
                    "unit",
                    "unit",
                    "不认识单位“%s”%s；数值可用 %s，文字写 text，日期写 date，列表写 list"
                            .formatted(spelling, UnitNames.meant(spelling).zh(), UnitNames.all()),
                    "unknown unit %s%s; a number has one of %s; or write text, date or list"
                            .formatted(spelling, UnitNames.meant(spelling).en(), UnitNames.all()));
            return Optional.empty();
        }
        Optional<BigDecimal> number = Decimals.written(written);
        if (number.isEmpty()) {
            row.complain(
                    "value",
                    "number",
                    "“%s”不是数字，请写成 50000 这样的形式；单位和 %% 写在 unit 列".formatted(written),
                    "%s is not a number; write it as 50000, its unit or %% in the column unit".formatted(written));
        }
        return number.map(figure -> new Value(
                Decimals.plain(unit.get().toBase(figure)),
                ValueType.of(Kind.NUMBER, Unit.base(unit.get().dimension()))));
    }

    private void checkSeries(Collection<Parameter> series) {
        Parameter before = null;
        for (Parameter parameter : series) {
            if (before != null) {
                checkNeighbours(before, parameter);
            }
            before = parameter;
        }
    }

    private void checkNeighbours(Parameter before, Parameter after) {
        if (before.validity().overlaps(after.validity())) {
            // The key of one of the two may be meant for another, which rules then seem to miss.
            broken.addAll(BrokenNames.Kind.PARAMETER);
            complaints.error(
                    after.row(),
                    0,
                    "overlap",
                    "参数 %s 的两行生效期重叠：第%d行%s，第%d行%s；改标准时前一行的 to 写后一行的 from，另一个数请另取参数名"
                            .formatted(
                                    after.key(),
                                    before.row(),
                                    SpanWords.of(before.validity()).zh(),
                                    after.row(),
                                    SpanWords.of(after.validity()).zh()),
                    "two rows of the parameter %s overlap: row %d %s, row %d %s; let the earlier end (to) where the later begins (from), and give another figure another key"
                            .formatted(
                                    after.key(),
                                    before.row(),
                                    SpanWords.of(before.validity()).en(),
                                    after.row(),
                                    SpanWords.of(after.validity()).en()));
        } else if (!broken.has(BrokenNames.Kind.PARAMETER, after.key())
                && before.validity().to() != null
                && !before.validity().to().equals(after.validity().from())) {
            complaints.warning(
                    after.row(),
                    0,
                    "gap",
                    "参数 %s 生效期有空档：%s 至 %s"
                            .formatted(
                                    after.key(),
                                    before.validity().to(),
                                    after.validity().from()),
                    "the parameter %s has a gap from %s to %s"
                            .formatted(
                                    after.key(),
                                    before.validity().to(),
                                    after.validity().from()));
        }
        if (!before.type().equals(after.type())) {
            complaints.error(
                    after.row(),
                    0,
                    "type",
                    "参数 %s 的单位前后不一致".formatted(after.key()),
                    "the parameter %s changes its unit".formatted(after.key()));
        }
    }
}
