package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.OwnColumn;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.indicator.WrittenFigure;
import org.hengzhun.core.words.Bilingual;

/**
 * What the columns and indicators of a pack are called (指标与列的名称): by identifier, or by the Chinese name people know them by. A
 * Chinese name may be that of several. Immutable.
 */
final class FigureNames {

    /** The arguments and settings that name columns and indicators. */
    private static final ImmutableSet<String> NAMING = ImmutableSet.of(
            "column",
            "numerator",
            "denominator",
            "current",
            "base",
            "actual",
            "target",
            "elapsed",
            "of",
            "minus",
            "most",
            "above",
            "condition",
            "notAllowed",
            "satisfactory",
            "tieBreakers",
            "totals");

    /** What stands between the names of a text. */
    private static final Pattern BETWEEN = Pattern.compile("[^+*;]+");

    /** After a tie-breaker, where less is better. */
    private static final String LOWER = ":lower";

    private final ImmutableMap<String, IndicatorRow> rows;
    private final ImmutableListMultimap<String, IndicatorRow> byLabel;

    private FigureNames(Collection<IndicatorRow> rows) {
        ImmutableMap.Builder<String, IndicatorRow> named = ImmutableMap.builder();
        rows.forEach(row -> named.put(row.name(), row));
        this.rows = named.buildKeepingLast();
        this.byLabel = Multimaps.index(
                this.rows.values(), row -> FieldDictionary.normal(row.label().zh()));
    }

    static FigureNames of(Collection<IndicatorRow> rows) {
        return new FigureNames(rows);
    }

    /** What a name may mean. */
    sealed interface Meaning {

        /** Exactly this: a declared indicator or a column, by its identifier; or what nobody knows, as it is written. */
        record One(String identifier) implements Meaning {}

        /**
         * Several things.
         *
         * @param indicators declared ones
         * @param column the column common to all policies, if it is one of them
         */
        record Several(ImmutableList<IndicatorRow> indicators, Optional<Field<?>> column) implements Meaning {}
    }

    /**
     * What a term means.
     *
     * @param own the name of the row that writes it, which it never means; empty elsewhere
     */
    Meaning meaning(String term, String own) {
        if (rows.containsKey(term) || column(term).isPresent() || isFigure(term)) {
            return new Meaning.One(term);
        }
        Optional<Field<?>> headed = headed(term);
        ImmutableList<IndicatorRow> called = byLabel.get(FieldDictionary.normal(term)).stream()
                .filter(row -> !row.name().equals(own))
                .collect(ImmutableList.toImmutableList());
        boolean plain = called.size() == 1 && headed.isPresent() && isColumn(called.get(0), headed.get());
        if (called.size() + (headed.isPresent() ? 1 : 0) > 1 && !plain) {
            return new Meaning.Several(called, headed);
        }
        return new Meaning.One(
                called.isEmpty()
                        ? headed.<String>map(Field::name).orElse(term)
                        : called.get(0).name());
    }

    /** The column common to all policies that a Chinese name is a header of. */
    static Optional<Field<?>> headed(String name) {
        boolean latin = name.chars().allMatch(letter -> letter < 128);
        return latin
                ? Optional.empty()
                : CountyPeriod.dictionary().byHeader(name).filter(field -> field.unit() != null);
    }

    private static boolean isFigure(String term) {
        return term.startsWith("$") || WrittenFigure.of(term).isPresent();
    }

    private static Optional<Field<?>> column(String name) {
        return CountyPeriod.dictionary().field(name).filter(field -> field.unit() != null);
    }

    /** Whether the indicator is the column as it stands, so that either may be meant. */
    private static boolean isColumn(IndicatorRow row, Field<?> column) {
        return row.column().map(OwnColumn::name).equals(Optional.of(column.name()));
    }

    /** The text with each of its terms changed, what stands between them kept. */
    private static String each(String text, UnaryOperator<String> change) {
        return BETWEEN.matcher(text).replaceAll(term -> {
            String written = term.group();
            String name = written.endsWith(LOWER) ? written.substring(0, written.length() - LOWER.length()) : written;
            String changed = change.apply(name.strip()) + written.substring(name.length());
            return Matcher.quoteReplacement(changed);
        });
    }

    /** Arguments or settings with each name of a column or an indicator changed; all else stays as it is. */
    static ImmutableMap<String, String> inArguments(Map<String, String> arguments, UnaryOperator<String> change) {
        ImmutableMap.Builder<String, String> changed = ImmutableMap.builder();
        arguments.forEach((key, text) -> changed.put(key, NAMING.contains(key) ? each(text, change) : text));
        return changed.buildOrThrow();
    }

    /** The arguments with identifiers for Chinese names; a name of several things stays as it is. */
    ImmutableMap<String, String> identified(Map<String, String> arguments) {
        return inArguments(arguments, term -> meaning(term, "") instanceof Meaning.One one ? one.identifier() : term);
    }

    /** The Chinese name of a column or an indicator; the term itself where it is none. */
    String label(String term) {
        IndicatorRow row = rows.get(term);
        return row == null
                ? column(term).<String>map(Field::label).orElse(term)
                : row.label().zh();
    }

    /** All that a name may mean, each with its place. */
    static Bilingual told(Meaning.Several several, Map<String, Integer> places) {
        String zh = several.indicators().stream()
                .map(row -> "第 %d 行的指标 %s".formatted(places.getOrDefault(row.name(), 0), row.name()))
                .collect(Collectors.joining("、"));
        String en = several.indicators().stream()
                .map(row -> "the indicator %s of row %d".formatted(row.name(), places.getOrDefault(row.name(), 0)))
                .collect(Collectors.joining(", "));
        return several.column()
                .map(field -> new Bilingual(
                        "%s、各政策共用的列 %s".formatted(zh, field.name()),
                        "%s, the common column %s".formatted(en, field.name())))
                .orElse(new Bilingual(zh, en));
    }
}
