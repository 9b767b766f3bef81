package org.hengzhun.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.pack.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No number of a shipped policy comes from nowhere: each is cited, or said to be {@code local}. */
class ProvenanceTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();

    private static final Pattern COMMENTS_AND_TEXTS =
            Pattern.compile("//[^\\n]*|/\\*.*?\\*/|\"[^\"\\n]*\"", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_.$])[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern FILLER = Pattern.compile("待补(?!充)|来源摘录未载|名单见文件");
    private static final Pattern PARAMETER = Pattern.compile("\\$[A-Za-z][A-Za-z0-9.]*");

    /** How figures are shown, which changes no result beyond its rounding and stands in no document. */
    private static final ImmutableSet<String> DISPLAY = ImmutableSet.of("scale", "lineScale", "scoreScale");

    private static final ImmutableSet<String> HARMLESS = ImmutableSet.of("0", "1");

    static Stream<String> ids() {
        return SHIPPED.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void rulesHoldNoNumberButNoughtAndOne(String id) {
        assertThat(numbersInRules(SHIPPED.pack(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyRowWithANumberSaysWhereItComesFrom(String id) {
        assertThat(rowsWithoutProvenance(SHIPPED.pack(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void indicatorsAndSettingsOfSchemesTakeTheirNumbersFromParameters(String id) {
        assertThat(looseNumbersOfSchemes(SHIPPED.pack(id))).isEmpty();
    }

    /** Fillers for what was not known when a pack was written; 待补充信息 is a verdict. */
    @ParameterizedTest
    @MethodSource("ids")
    void nothingStandsInForWhatWasNotRead(String id) {
        List<String> fillers = new ArrayList<>();
        texts(SHIPPED.pack(id))
                .forEach((path, text) ->
                        FILLER.matcher(text).results().forEach(found -> fillers.add(path + ": " + found.group())));
        assertThat(fillers).isEmpty();
    }

    /** The search must be able to find something. */
    @Test
    void theSearchFindsNumbersThatStandAlone() {
        PolicyPack pack = TestPack.bare()
                .manifest("schemes: {s: {zh: 方案, cap: 100}}")
                .with("indicators.csv", "name,zh,kind,arguments\na,甲,growth,current=signedProjects scale=2\n")
                .with("schemes/s.csv", """
                        name,parent,zh,indicator,method,weight,arguments,clause,provenance
                        t,,总,,sum,,,T-1,local
                        a,t,甲,a,panel,5,,T-1,local
                        """)
                .sound();
        assertThat(looseNumbersOfSchemes(pack)).containsExactly("s: cap=100");
        assertThat(numbers("$p : Project( a1 >= 5, b == 1, c == \"7\" ) // 8\n @clause(\"HN-2\") x.y < 2.5"))
                .containsExactly("5", "2.5");
        assertThat(rowsWithoutProvenance("p.csv", "key,value,provenance\na,5,\nb,text,\nc,7,local\n"))
                .containsExactly("p.csv row 2");
    }

    private static List<String> numbersInRules(PolicyPack pack) {
        List<String> found = new ArrayList<>();
        texts(pack).forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                numbers(text).forEach(number -> found.add(path + ": " + number));
            }
        });
        return found;
    }

    private static List<String> numbers(String drl) {
        return NUMBER.matcher(COMMENTS_AND_TEXTS.matcher(drl).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(number -> !HARMLESS.contains(number))
                .toList();
    }

    private static List<String> rowsWithoutProvenance(PolicyPack pack) {
        List<String> found = new ArrayList<>();
        texts(pack).forEach((path, text) -> {
            boolean figures = path.equals("parameters.csv")
                    || path.equals("duties.csv")
                    || path.startsWith("tables/")
                    || path.startsWith("schemes/");
            if (figures) {
                found.addAll(rowsWithoutProvenance(path, text));
            }
        });
        return found;
    }

    private static List<String> rowsWithoutProvenance(String path, String text) {
        ImmutableSet<String> words = Stream.of(Provenance.values())
                .flatMap(one -> Stream.of(one.word(), one.label()))
                .collect(ImmutableSet.toImmutableSet());
        List<String> found = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                boolean figure = row.getFields().stream()
                        .anyMatch(cell -> NUMBER.matcher(cell).find());
                boolean traced =
                        row.findField("provenance").filter(words::contains).isPresent();
                if (figure && !traced) {
                    found.add(path + " row " + row.getStartingLineNumber());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return found;
    }

    private static List<String> looseNumbersOfSchemes(PolicyPack pack) {
        List<String> found = new ArrayList<>();
        pack.schemes().values().forEach(scheme -> {
            addLoose(found, scheme.id(), scheme.settings());
            scheme.indicators().forEach(row -> addLoose(found, row.name(), row.arguments()));
        });
        return found;
    }

    private static void addLoose(List<String> found, String where, Map<String, String> pairs) {
        pairs.forEach((key, value) -> {
            boolean loose = NUMBER.matcher(PARAMETER.matcher(value).replaceAll(" "))
                    .results()
                    .anyMatch(number -> !HARMLESS.contains(number.group()));
            if (loose && !DISPLAY.contains(key)) {
                found.add(where + ": " + key + "=" + value);
            }
        });
    }

    private static Map<String, String> texts(PolicyPack pack) {
        Map<String, String> texts = new TreeMap<>();
        pack.files()
                .contents()
                .keySet()
                .forEach(path ->
                        texts.put(path, new String(pack.files().bytes(path).orElseThrow(), StandardCharsets.UTF_8)));
        return texts;
    }
}
