package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.Nearest;

/** All indicators of a pack by name. Every labelled column of {@link CountyPeriod} is an indicator as it stands. Immutable. */
public final class IndicatorCatalogue {

    /** Only the labelled columns. */
    public static final IndicatorCatalogue PLAIN = new IndicatorCatalogue(ImmutableMap.of());

    private final ImmutableMap<String, Indicator> declared;

    IndicatorCatalogue(Map<String, Indicator> declared) {
        this.declared = ImmutableMap.copyOf(declared);
    }

    /**
     * Understands the rows of a table, which may name each other in any order.
     *
     * @throws FlawedInputException with everything that is wrong: unknown kind, unknown column or indicator with the nearest
     *     name, doubled name, a circle, a bad argument
     */
    public static IndicatorCatalogue of(List<IndicatorRow> rows) {
        return new IndicatorRows(rows).catalogue();
    }

    /** The indicators declared by the pack, in the order of its table. */
    public List<Indicator> indicators() {
        return declared.values().asList();
    }

    /** What people call the declared indicators and the columns they read as they stand, by name; the English is the words of the name. */
    public Map<String, Bilingual> labels() {
        Map<String, Bilingual> labels = new LinkedHashMap<>();
        for (Indicator indicator : declared.values()) {
            String zh = indicator.label().zh();
            if (indicator.formula() instanceof Column column) {
                labels.putIfAbsent(column.column(), column.label());
            }
            labels.putIfAbsent(indicator.name(), new Bilingual(zh, Property.spoken(indicator.name())));
        }
        return ImmutableMap.copyOf(labels);
    }

    /** The indicator of this name: a declared one, else a labelled column. */
    public Optional<Indicator> named(String name) {
        Indicator own = declared.get(name);
        return own == null ? labelled(name) : Optional.of(own);
    }

    static Optional<Indicator> labelled(String name) {
        return CountyPeriod.dictionary()
                .field(name)
                .filter(field -> field.unit() != null)
                .map(field -> new Indicator(
                        name,
                        new Bilingual(field.label(), field.meaning().en()),
                        new Column(name),
                        Display.natural(field.unit())));
    }

    /** The question for the indicator or column most like the one written: an identifier, or a Chinese name for a Chinese one. */
    public DidYouMean meant(String written) {
        return meant(written, declared.values().stream().map(Indicator::label), declared.keySet().stream());
    }

    /** The same among the columns and these. */
    static DidYouMean meant(String written, Stream<Bilingual> labels, Stream<String> names) {
        return DidYouMean.of(written, nearest(written, labels, names))
                .or(
                        "；可用 policy fields --of counties 列出的列，或 indicators.csv 里的指标",
                        "; use a column that policy fields --of counties lists, or an indicator of indicators.csv");
    }

    private static Optional<String> nearest(String written, Stream<Bilingual> labels, Stream<String> names) {
        boolean latin = written.chars().allMatch(letter -> letter < 128);
        return latin
                ? Nearest.to(written, Stream.concat(names, labelledColumns()))
                : Nearest.to(
                        written,
                        Stream.concat(
                                labels.map(Bilingual::zh),
                                CountyPeriod.dictionary().properties().stream()
                                        .filter(property -> property.unit() != null)
                                        .map(Property::label)));
    }

    static Stream<String> labelledColumns() {
        return CountyPeriod.dictionary().properties().stream()
                .filter(property -> property.unit() != null)
                .map(Property::name);
    }
}
