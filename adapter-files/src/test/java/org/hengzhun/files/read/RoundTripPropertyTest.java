package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Field;

class RoundTripPropertyTest {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    @Provide
    Arbitrary<Project> projects() {
        List<Arbitrary<List<Object>>> values = new ArrayList<>();
        for (Field<?> field : Project.DICTIONARY.fields()) {
            boolean always = field == Project.ID;
            values.add(value(field).list().ofMinSize(always ? 1 : 0).ofMaxSize(1));
        }
        return Combinators.combine(values).as(RoundTripPropertyTest::project);
    }

    private static Project project(List<List<Object>> values) {
        Project.Builder builder = Project.builder();
        for (Field<?> field : Project.DICTIONARY.fields()) {
            values.get(field.position()).forEach(plain -> builder.setPlain(field, plain));
        }
        return builder.build();
    }

    private static Arbitrary<Object> value(Field<?> field) {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("水泥ab,;1\"\\{}\n市")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(text -> "x" + text + "x");
        Arbitrary<?> one = switch (field.kind()) {
            // A text is read as one line.
            case TEXT -> words.map(text -> text.replace('\n', '-'));
            case COUNTRY -> Arbitraries.of("FR", "HK", "DE");
            case INDUSTRY -> Arbitraries.of("01", "011", "0111", "30", "301", "3011", "97", "9700");
            case NUMBER ->
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("1000000000000"))
                        .ofScale(6);
            case TRUTH -> Arbitraries.of(true, false);
            case CHOICE ->
                Arbitraries.of(field.choices().stream().map(Choice::name).toList());
            case DATE ->
                Arbitraries.integers()
                        .between(0, 40_000)
                        .map(days -> LocalDate.of(1990, 1, 1).plusDays(days));
            case QUANTITY -> Arbitraries.integers().between(0, 9999).map(n -> n + " kgce/t");
        };
        return field.many()
                ? one.set().ofMinSize(1).ofMaxSize(3).map(ImmutableSet::copyOf)
                : one.map(value -> (Object) value);
    }

    @Property(tries = 200)
    void aProjectWrittenAsJsonIsReadAsItWas(@ForAll("projects") Project project) throws IOException {
        String json = json(project);
        assertThat(Inputs.project(Inputs.rows("a.json", "[" + json + "]").get(0)))
                .isEqualTo(project);
        assertThat(Inputs.project(Inputs.rows("a.ndjson", json).get(0))).isEqualTo(project);
    }

    private static String json(Project project) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Field<?> field : Project.DICTIONARY.fields()) {
                Object value = field.valueIn(project);
                if (value != null) {
                    json.writeFieldName(field.name());
                    WrittenTable.write(json, value);
                }
            }
            json.writeEndObject();
        }
        return out.toString();
    }
}
