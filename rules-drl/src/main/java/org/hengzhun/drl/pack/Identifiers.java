package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.score.SchemeReference;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.core.words.Bilingual;

/**
 * Puts identifiers in the place of the Chinese names that authors write in indicators.csv, schemes and settings, and says which name
 * means two things. Used while one pack is read, by one thread.
 */
final class Identifiers {

    private static final ImmutableMap<String, String> KINDS = words(SchemeReference.kinds());
    private static final ImmutableMap<String, String> METHODS = words(SchemeReference.words());

    private final FigureNames figures;
    private final Map<String, Integer> places;

    private Identifiers(FigureNames figures, Map<String, Integer> places) {
        this.figures = figures;
        this.places = places;
    }

    /** @param table the indicators with the rows they stand in */
    static Identifiers of(ImmutableMap<IndicatorRow, Integer> table) {
        Map<String, Integer> places = new LinkedHashMap<>();
        table.forEach((row, number) -> places.put(row.name(), number));
        return new Identifiers(FigureNames.of(table.keySet()), places);
    }

    /** The words of tables by their Chinese terms. */
    private static ImmutableMap<String, String> words(List<TableWord> words) {
        return words.stream()
                .collect(ImmutableMap.toImmutableMap(
                        word -> FieldDictionary.normal(word.label().zh()), TableWord::word));
    }

    static String kind(String written) {
        return KINDS.getOrDefault(FieldDictionary.normal(written), written);
    }

    static String method(String written) {
        return METHODS.getOrDefault(FieldDictionary.normal(written), written);
    }

    /** Hears of a name of several things: the column of the table it is in, and what is said. */
    interface Ambiguous extends BiConsumer<String, Bilingual> {}

    /** An indicator with identifiers. */
    IndicatorRow indicator(IndicatorRow row, Ambiguous ambiguous) {
        return row.with(arguments(row.arguments(), row.name(), ambiguous));
    }

    /** Settings of a scheme with identifiers. */
    ImmutableMap<String, String> settings(Map<String, String> settings, Ambiguous ambiguous) {
        return arguments(settings, "", ambiguous);
    }

    /**
     * A row of a scheme with identifiers.
     *
     * @param parts all rows of the scheme with the rows of the table they stand in, among which its parent is
     */
    SchemeRow row(SchemeRow row, Map<SchemeRow, Integer> parts, Ambiguous ambiguous) {
        return new SchemeRow(
                row.name(),
                parent(row, parts, ambiguous),
                row.label(),
                row.indicator().isEmpty() ? "" : figure(row.indicator(), "", "indicator", ambiguous),
                method(row.method()),
                row.weight(),
                arguments(row.arguments(), "", ambiguous),
                row.basis());
    }

    private ImmutableMap<String, String> arguments(Map<String, String> written, String own, Ambiguous ambiguous) {
        return FigureNames.inArguments(written, term -> figure(term, own, "arguments", ambiguous));
    }

    private String figure(String term, String own, String cell, Ambiguous ambiguous) {
        FigureNames.Meaning meaning = figures.meaning(term, own);
        if (meaning instanceof FigureNames.Meaning.One one) {
            return one.identifier();
        }
        FigureNames.Meaning.Several several = (FigureNames.Meaning.Several) meaning;
        ambiguous.accept(cell, ambiguity(term, FigureNames.told(several, places)));
        // Any of them lets the rest be read: the pack is refused for the ambiguity alone.
        return several.indicators().get(0).name();
    }

    private static String parent(SchemeRow row, Map<SchemeRow, Integer> parts, Ambiguous ambiguous) {
        String written = row.parent();
        Collection<SchemeRow> all = parts.keySet();
        if (written.isEmpty() || all.stream().anyMatch(part -> part.name().equals(written))) {
            return written;
        }
        ImmutableListMultimap<String, SchemeRow> branches = Multimaps.index(
                all.stream().filter(part -> part.indicator().isEmpty()).toList(),
                part -> FieldDictionary.normal(part.label().zh()));
        List<SchemeRow> called = branches.get(FieldDictionary.normal(written));
        if (called.size() > 1) {
            ambiguous.accept(
                    "parent",
                    ambiguity(
                            written,
                            new Bilingual(
                                    places(
                                            called.stream()
                                                    .map(part -> "第 %d 行的 %s".formatted(parts.get(part), part.name())),
                                            "、"),
                                    places(
                                            called.stream()
                                                    .map(part ->
                                                            "%s of row %d".formatted(part.name(), parts.get(part))),
                                            ", "))));
        }
        return called.isEmpty() ? written : called.get(0).name();
    }

    private static String places(Stream<String> all, String between) {
        return all.collect(Collectors.joining(between));
    }

    private static Bilingual ambiguity(String name, Bilingual all) {
        return new Bilingual(
                "“%s”指的不止一样：%s；请写英文名，或改掉其中一个中文名".formatted(name, all.zh()),
                "%s names more than one thing: %s; write the English name, or change one of the labels"
                        .formatted(name, all.en()));
    }
}
