package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.files.read.WrittenTable.Value;

/** One table says the same as CSV, as JSON, as NDJSON and as maps: the same facts, and the same refusals but for their places. */
class EveryDoorPropertyTest {

    private static final Set<String> FILLED = Set.of("county", "group");

    /** What a table came to: the facts in their order, and the field and the words of each refusal, in no order. */
    record Outcome(List<Object> facts, List<String> refused) {

        Outcome {
            refused = refused.stream().sorted().toList();
        }
    }

    @Provide
    Arbitrary<WrittenTable> projects() {
        return tables(Project.DICTIONARY, "id");
    }

    @Provide
    Arbitrary<WrittenTable> counties() {
        // A table of figures without a figure is refused as a whole, which maps cannot be.
        return tables(CountyPeriod.dictionary(), "unit")
                .filter(table -> table.headers().stream()
                        .anyMatch(header ->
                                named(header, CountyPeriod.dictionary()).kind() == Kind.NUMBER));
    }

    @Property(tries = 300)
    void projectsReadAlikeThroughEveryDoor(@ForAll("projects") WrittenTable table) {
        Outcome asMaps = ofMaps(table, Project.DICTIONARY, Project::of);
        assertThat(ofProjects("p.csv", table.csv())).isEqualTo(asMaps);
        assertThat(ofProjects("p.json", table.json())).isEqualTo(asMaps);
        assertThat(ofProjects("p.ndjson", table.ndjson())).isEqualTo(asMaps);
    }

    @Property(tries = 300)
    void countiesReadAlikeThroughEveryDoor(@ForAll("counties") WrittenTable table) {
        Outcome asMaps = ofMaps(table, CountyPeriod.dictionary(), CountyPeriod::of);
        assertThat(ofCounties("c.csv", table.csv())).isEqualTo(asMaps);
        assertThat(ofCounties("c.json", table.json())).isEqualTo(asMaps);
        assertThat(ofCounties("c.ndjson", table.ndjson())).isEqualTo(asMaps);
    }

    private static Outcome ofProjects(String name, String text) {
        List<Object> facts = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Row<Project> row : Inputs.rows(name, text)) {
            if (row instanceof Row.Accepted<Project> accepted) {
                facts.add(accepted.value());
            } else {
                refusals.addAll(Inputs.refusals(row));
            }
        }
        return new Outcome(facts, told(refusals));
    }

    private static Outcome ofCounties(String name, String text) {
        CountyTable table = CountyReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                name,
                InputOptions.DEFAULT,
                CountyPeriod.dictionary());
        return new Outcome(List.copyOf(table.units()), told(table.refusals()));
    }

    private static List<String> told(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.column() + ": " + refusal.problem().zh() + " / "
                        + refusal.problem().en())
                .toList();
    }

    private static Outcome ofMaps(WrittenTable table, FieldDictionary fields, Function<Map<String, ?>, ?> fact) {
        List<Object> facts = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Map<String, Object> members : table.maps()) {
            try {
                facts.add(fact.apply(members));
            } catch (FlawedInputException flawed) {
                flawed.flaws().stream().filter(Flaw::isError).forEach(flaw -> refused.add(told(flaw, fields)));
            }
        }
        return new Outcome(facts, refused);
    }

    private static String told(Flaw flaw, FieldDictionary fields) {
        return named(flaw.part(), fields).name() + ": "
                + flaw.message().zh().replaceFirst("^写的是「[^」]*」；", "") + " / "
                + flaw.message().en().replaceFirst("^it says \"[^\"]*\"\\. ", "");
    }

    private static Field<?> named(String header, FieldDictionary fields) {
        return ((HeaderText.Known) HeaderText.of(header, fields)).field();
    }

    /** Tables of one to four rows, each with a key of its own and a few other columns under any of their headers. */
    private static Arbitrary<WrittenTable> tables(FieldDictionary fields, String key) {
        List<Field<?>> others = fields.fields().stream()
                .filter(field -> !field.name().equals(key))
                .toList();
        return Arbitraries.of(others)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(8)
                .flatMap(columns -> table(fields, key, columns));
    }

    private static Arbitrary<WrittenTable> table(FieldDictionary fields, String key, List<Field<?>> columns) {
        List<Arbitrary<String>> headers = columns.stream()
                .map(field -> Arbitraries.of(headers(field, fields)))
                .toList();
        List<Arbitrary<Value>> values =
                columns.stream().map(EveryDoorPropertyTest::valueOfTable).toList();
        Arbitrary<List<List<Value>>> rows =
                Combinators.combine(values).as(row -> row).list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(Combinators.combine(headers).as(names -> names), rows)
                .as((names, all) -> new WrittenTable(
                        Stream.concat(Stream.of(key), names.stream()).toList(), keyed(all)));
    }

    private static List<List<Value>> keyed(List<List<Value>> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> Stream.concat(Stream.of(Value.text("甲" + i)), rows.get(i).stream())
                        .toList())
                .toList();
    }

    private static List<String> headers(Field<?> field, FieldDictionary fields) {
        Unit kept = field.unit();
        Stream<String> plain = Stream.concat(Stream.of(field.name(), field.label()), field.aliases().stream());
        Stream<String> withUnits = kept == null
                ? Stream.empty()
                : Stream.of(Unit.values())
                        .filter(unit -> unit.dimension() == kept.dimension())
                        .map(unit -> field.label() + "（" + unit.symbol() + "）");
        return Stream.concat(plain, withUnits)
                .filter(header ->
                        HeaderText.of(header, fields) instanceof HeaderText.Known known && known.field() == field)
                .toList();
    }

    /** A table fills a blank county or group from the cell above it, as merged cells are meant; a map has nothing above it. */
    private static Arbitrary<Value> valueOfTable(Field<?> field) {
        return FILLED.contains(field.name())
                ? value(field).filter(value -> !value.cell().isEmpty())
                : value(field);
    }

    /** What people and programs write for the field, right and wrong. */
    private static Arbitrary<Value> value(Field<?> field) {
        Arbitrary<Value> right = switch (field.kind()) {
            case TEXT -> field.many() ? lists("水泥", "玻璃", "无机 盐") : texts("水泥", " 甲 乙 ", "无", "-", "1,5");
            case COUNTRY -> field.many() ? lists("FR", "香港", "德国") : texts("FR");
            case CHOICE -> choices(field);
            case NUMBER -> numbers();
            case TRUTH ->
                Arbitraries.of(
                        Value.text("是"),
                        Value.text("ｎ"),
                        new Value("true", true),
                        new Value("false", false),
                        new Value("1", BigDecimal.ONE));
            case INDUSTRY -> texts("3011", "C30", "0610", "3111", "水泥制造");
            case DATE -> texts("2022-09-30", "2022/9/30", "2022年9月30日");
            case QUANTITY -> texts("86 kgce/t", "1,086.5kWh/t");
        };
        Arbitrary<Value> wrong = texts("五万", "约5", "-5", "12%", "5吨", "睡", "301", "2022-13-40", "", "未知", "x;y");
        // Three digits in a text behind a number are taken for its thousands, which only a table parted by commas can
        // mean.
        Arbitrary<Value> fitting =
                field.kind() == Kind.TEXT ? wrong.filter(value -> !value.cell().equals("301")) : wrong;
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, right), net.jqwik.api.Tuple.of(1, fitting));
    }

    private static Arbitrary<Value> texts(String... texts) {
        return Arbitraries.of(texts).map(Value::text);
    }

    private static Arbitrary<Value> lists(String... elements) {
        return Arbitraries.of(elements)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(2)
                .flatMap(list ->
                        Arbitraries.of(new Value(String.join(";", list), list), Value.text(String.join("；", list))));
    }

    private static Arbitrary<Value> choices(Field<?> field) {
        String[] words = field.choices().stream()
                .flatMap(choice -> Stream.of(choice.name(), choice.label()))
                .toArray(String[]::new);
        return field.many() ? Arbitraries.oneOf(lists(words), texts("无")) : texts(words);
    }

    private static Arbitrary<Value> numbers() {
        Arbitrary<Value> exact = Arbitraries.bigDecimals()
                .between(new BigDecimal("-10"), new BigDecimal("1000000000000"))
                .ofScale(3)
                .map(number -> new Value(number.toPlainString(), number));
        return Arbitraries.oneOf(exact, texts("62000", "1,200", "6.2e4", "６２０００", "3 个"));
    }
}
