package org.hengzhun.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.Manifest;
import org.hengzhun.drl.pack.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a pack calls verbatim (原文) stands in its document: names, words, figures, days, and who owes a duty; also the figures
 * of what it calls a paraphrase (转述).
 */
class SourceFidelityTest {

    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();

    private static final ImmutableSet<String> ABOUT_THE_ROW =
            ImmutableSet.of("id", "from", "to", "clause", "provenance", "note");

    /** Columns in which our own labels stand beside the words of the document: abbreviations people use, names of teams. */
    private static final ImmutableSet<String> LABELS_OF_OURS = ImmutableSet.of("shortName", "team", "kind");

    static Stream<String> documents() {
        return Stream.of(
                "xuchang-2022-kf1", "xuchang-2022-sw70", "zhengzhou-2018-15", "xinxiang-2020-42", "jiaozuo-2020-9");
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

    private static List<NamedCsvRecord> rows(String text, Provenance... provenances) {
        ImmutableSet<String> words = Stream.of(provenances)
                .flatMap(one -> Stream.of(one.word(), one.label()))
                .collect(ImmutableSet.toImmutableSet());
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream()
                    .filter(row ->
                            row.findField("provenance").filter(words::contains).isPresent())
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsCalledVerbatimStandsInTheDocument(String id) {
        SourceText source = SourceText.of(id);
        List<String> unsaid = new ArrayList<>();
        texts(SHIPPED.pack(id)).forEach((path, text) -> {
            if (path.startsWith("tables/")) {
                rows(text, Provenance.VERBATIM).forEach(row -> addUnsaid(unsaid, path, row, wordsOf(row), source));
            } else if (path.equals("duties.csv")) {
                rows(text, Provenance.VERBATIM)
                        .forEach(row -> addUnsaid(unsaid, path, row, List.of("owner", "to", "count"), source));
            } else if (path.equals("parameters.csv")) {
                rows(text, Provenance.VERBATIM, Provenance.PARAPHRASE)
                        .forEach(row -> addUnsaidValue(unsaid, path, row, source));
            }
        });
        assertThat(unsaid)
                .as("called verbatim in %s, and not in its document", id)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void titleNumberIssuerAndDayAreThoseOfTheDocument(String id) {
        SourceText source = SourceText.of(id);
        Manifest manifest = SHIPPED.pack(id).manifest();
        assertThat(Stream.of(manifest.title(), manifest.document(), manifest.issuer()))
                .allMatch(source::says);
        assertThat(Stream.ofNullable(manifest.issued())).allMatch(source::dates);
        if (manifest.effectiveProvenance() == Provenance.VERBATIM) {
            assertThat(source.dates(manifest.effective())).isTrue();
        }
    }

    private static List<String> wordsOf(NamedCsvRecord row) {
        return row.getHeader().stream()
                .filter(column -> !ABOUT_THE_ROW.contains(column) && !LABELS_OF_OURS.contains(column))
                .toList();
    }

    private static void addUnsaid(
            List<String> unsaid, String path, NamedCsvRecord row, List<String> columns, SourceText source) {
        for (String column : columns) {
            String cell = row.findField(column).orElse("");
            List<String> words = isFigure(cell) && !source.counts(cell) ? List.of(cell) : source.unsaid(cell);
            words.forEach(word -> unsaid.add(place(path, row) + " " + column + ": " + word));
        }
    }

    private static void addUnsaidValue(List<String> unsaid, String path, NamedCsvRecord row, SourceText source) {
        String value = row.getField("value");
        boolean said = switch (row.getField("unit")) {
            case "date", "日期" -> source.dates(LocalDate.parse(value));
            case "text", "文字", "list", "列表" -> Stream.of(value.split("[;；]")).allMatch(one -> saysItem(one, source));
            default -> source.counts(value);
        };
        if (!said) {
            unsaid.add(place(path, row) + " " + row.getField("key") + ": " + value);
        }
    }

    /** An item of a list, by any of its Chinese names when it is a choice of a field. */
    private static boolean saysItem(String item, SourceText source) {
        return Stream.concat(
                        Stream.of(item),
                        Project.DICTIONARY.fields().stream()
                                .flatMap(field -> field.choices().stream())
                                .filter(choice -> choice.name().equals(item))
                                .flatMap(choice -> Stream.concat(Stream.of(choice.label()), choice.aliases().stream())))
                .anyMatch(source::says);
    }

    private static boolean isFigure(String cell) {
        return cell.matches("[0-9]+(?:\\.[0-9]+)?");
    }

    private static String place(String path, NamedCsvRecord row) {
        return path + " row " + row.getStartingLineNumber();
    }

    /** The search must be able to miss something. */
    @Test
    void theSearchFindsWordsOfListsAndMissesWhatIsNotThere() {
        SourceText source =
                new SourceText("市财政局、商务局及生态环境局负责。\n驻深圳、上海、郑州招商联络处。\n投资5亿元以上，占1/4，\n十大\n项目，4月22日前（2022年）；康养、金\n\n融产业");
        assertThat(Stream.of("市财政局", "市商务局", "市生态环境局", "驻上海招商联络处", "金融产业", "康养产业"))
                .allMatch(source::says);
        assertThat(Stream.of("市科技局", "驻北京招商联络处", "商务局产业", "财政局商务局")).noneMatch(source::says);
        assertThat(source.unsaid("市商务局、市科技局等部门，各生态环境局")).containsExactly("市科技局");
        assertThat(Stream.of("5", "0.25", "10", "22")).allMatch(source::counts);
        assertThat(Stream.of("2", "0.2", "50", "500000")).noneMatch(source::counts);
        assertThat(source.dates(LocalDate.of(2022, 4, 22))).isTrue();
        assertThat(source.dates(LocalDate.of(2022, 4, 2))).isFalse();
    }
}
