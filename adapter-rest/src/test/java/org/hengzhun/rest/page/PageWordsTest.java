package org.hengzhun.rest.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.field.Respondent;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.score.method.ScoringMethods;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.Verdict;
import org.junit.jupiter.api.Test;

/** The page says what the library says: its words stand in files, and these must not drift from the library's. */
class PageWordsTest {

    private static final Map<String, String> ZH = words("zh");

    private static final Map<String, String> EN = words("en");

    private static final Pattern USED = Pattern.compile("[^\\w](?:t|cell|said|fact|section)\\('([\\w.-]+)'");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameOrder() {
        assertThat(List.copyOf(EN.keySet())).isEqualTo(List.copyOf(ZH.keySet()));
    }

    @Test
    void bothLanguagesFillInTheSameValues() {
        ZH.forEach((key, text) ->
                assertThat(places(EN.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
    }

    @Test
    void verdictsAndOutcomesAreNamedAsTheLibraryNamesThem() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(ZH).containsEntry("verdict." + verdict, verdict.words().zh());
            assertThat(EN).containsEntry("verdict." + verdict, verdict.words().en());
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(ZH).containsEntry("outcome." + outcome, outcome.words().zh());
            assertThat(EN).containsEntry("outcome." + outcome, outcome.words().en());
        }
        for (Respondent respondent : Respondent.values()) {
            assertThat(ZH)
                    .containsEntry(
                            "respondent." + respondent, respondent.words().zh());
            assertThat(EN)
                    .containsEntry(
                            "respondent." + respondent, respondent.words().en());
        }
    }

    @Test
    void everyScoringMethodHasAName() {
        assertThat(ZH.keySet()).containsAll(methods());
        assertThat(EN.keySet()).containsAll(methods());
    }

    private static List<String> methods() {
        return ScoringMethods.words().stream().map("method."::concat).toList();
    }

    @Test
    void provenancesAndUnitsAreNamedAsTheLibraryNamesThem() {
        for (Provenance provenance : Provenance.values()) {
            assertThat(ZH).containsEntry("provenance." + provenance.word(), provenance.label());
        }
        for (Unit.Dimension dimension : Unit.Dimension.values()) {
            Unit unit = Unit.base(dimension);
            if (unit != Unit.RATIO && !unit.code().equals(unit.symbol())) {
                assertThat(ZH).containsEntry("unit." + unit.code(), unit.symbol());
            }
        }
    }

    @Test
    void everyWordThePageAsksForIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path script : scripts()) {
            USED.matcher(Files.readString(script))
                    .results()
                    .map(match -> match.group(1))
                    .forEach(used::add);
        }

        assertThat(used)
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(ZH).containsKey(key));
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/web/js"))) {
            return files.toList();
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> words(String language) {
        URL file = Resources.getResource("web/words.%s.json".formatted(language));
        Map<String, String> words = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .createParser(Resources.toString(file, StandardCharsets.UTF_8))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                words.put(json.currentName(), json.nextTextValue());
            }
            return words;
        } catch (IOException broken) {
            throw new IllegalStateException("words.%s.json cannot be read".formatted(language), broken);
        }
    }
}
