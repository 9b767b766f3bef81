package org.hengzhun.spark;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.hengzhun.Policy;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.ranking.Ranking;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the units of one period together. A row out has the columns of the dataset, where its unit stands, its warnings and errors. Units
 * whose rows have errors take no place, and neither does one with several rows, for nobody knows which of them counts.
 */
final class RankPeriod implements FlatMapGroupsFunction<String, Row, Row> {

    private static final long serialVersionUID = 1L;

    private static final Bilingual NO_UNIT = new Bilingual("没有单位名称；请补上。", "The name of the unit is missing; add it.");

    private final PolicyParcel parcel;
    private final String scheme;
    private final ArrayList<ReadColumn> columns;

    RankPeriod(PolicyParcel parcel, String scheme, List<ReadColumn> columns) {
        this.parcel = parcel;
        this.scheme = scheme;
        this.columns = new ArrayList<>(columns);
    }

    /** A row with the unit it is of, where it says one. */
    private record Line(
            Row row, RowReading.Said said, @Nullable CountyPeriod unit, List<CellError> errors) {

        boolean isSound() {
            return errors.isEmpty();
        }
    }

    @Override
    public Iterator<Row> call(String period, Iterator<Row> rows) {
        Policy policy = parcel.open();
        RowReading reading = new RowReading(columns, policy.columns());
        List<Line> lines = new ArrayList<>();
        Multiset<String> named = HashMultiset.create();
        rows.forEachRemaining(row -> {
            Line line = line(row, reading.read(row));
            lines.add(line);
            Stream.ofNullable(line.unit).map(CountyPeriod::unit).forEach(named::add);
        });
        lines.forEach(line -> complainOfRepeated(line, named));
        return ranked(policy, lines).iterator();
    }

    private static Line line(Row row, RowReading.Said said) {
        List<CellError> errors = new ArrayList<>(said.errors());
        String name = text(said, "unit");
        if (CountyPeriod.unitName(name).isBlank()) {
            if (errors.stream().noneMatch(error -> error.column().equals("unit"))) {
                errors.add(CellError.of("unit", "", NO_UNIT));
            }
            return new Line(row, said, null, errors);
        }
        CountyPeriod.Builder unit = CountyPeriod.builder(name, text(said, "group"), text(said, "period"));
        said.values().forEach((field, value) -> {
            if (value instanceof BigDecimal figure) {
                unit.set(field.name(), figure);
            }
        });
        return new Line(row, said, unit.build(), errors);
    }

    private static String text(RowReading.Said said, String field) {
        return said.value(field).map(Object::toString).orElse("");
    }

    private static void complainOfRepeated(Line line, Multiset<String> named) {
        CountyPeriod unit = line.unit;
        int times = unit == null ? 1 : named.count(unit.unit());
        if (unit != null && times > 1) {
            line.errors.add(CellError.of(
                    "unit",
                    unit.unit(),
                    new Bilingual(
                            "这个单位同一期有 %d 行；请只留一行。".formatted(times),
                            "This unit has %d rows in the same period; keep one of them.".formatted(times))));
        }
    }

    private List<Row> ranked(Policy policy, List<Line> lines) {
        List<CountyPeriod> units = lines.stream()
                .filter(Line::isSound)
                .flatMap(line -> Stream.ofNullable(line.unit))
                .toList();
        Language language = parcel.language();
        Map<String, @Nullable Object[]> places = new HashMap<>();
        List<String> warnings = new ArrayList<>();
        if (!units.isEmpty()) {
            try {
                RankingReport report = policy.rank(scheme, units, parcel.asOf()).result();
                places.putAll(places(report.ranking(), language));
                warnings.addAll(report.warnings(language));
            } catch (HengzhunException unfit) {
                lines.stream().filter(Line::isSound).forEach(line -> line.errors.add(CellError.ofRow(unfit.words())));
            }
        }
        return lines.stream().map(line -> row(line, places, warnings)).toList();
    }

    private static Map<String, @Nullable Object[]> places(Ranking ranking, Language language) {
        Map<String, @Nullable Object[]> places = new HashMap<>();
        ranking.unranked().forEach(one -> places.put(one.unit(), RankingColumns.of(one, language)));
        ranking.groups()
                .forEach(group -> group.rows()
                        .forEach(row -> places.put(row.unit(), RankingColumns.of(group.group(), row, language))));
        return places;
    }

    private Row row(Line line, Map<String, @Nullable Object[]> places, List<String> warnings) {
        Language language = parcel.language();
        @Nullable Object[] place = line.unit == null || !line.isSound() ? null : places.get(line.unit.unit());
        Object[] said = Stream.concat(
                        line.said.notes().stream().map(note -> note.in(language)),
                        line.isSound() ? warnings.stream() : Stream.empty())
                .toArray();
        Object[] errors = line.errors.stream().map(error -> error.row(language)).toArray();
        return Rows.joined(
                Rows.first(line.row, line.row.size()),
                place == null ? new @Nullable Object[RankingColumns.ALL.size()] : place,
                new Object[] {said, errors});
    }
}
