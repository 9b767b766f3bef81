package org.hengzhun.drl.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.score.Basis;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeRow;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.FlawedInputException;

/**
 * A scheme as a pack writes it (考核方案): texts in which {@code $key} still stands for a parameter, so that each day reads the
 * value then in force. Immutable.
 *
 * @param id key of the scheme, unique in its pack
 * @param settings what policy.yaml says of it
 * @param lines the rows of its table
 * @param indicators the rows of indicators.csv of the pack that declares it
 */
public record SchemeSource(
        String id,
        Bilingual label,
        ImmutableMap<String, String> settings,
        ImmutableList<SourceRow> lines,
        ImmutableList<IndicatorRow> indicators) {

    private static final Splitter TERMS =
            Splitter.onPattern("[+*]").trimResults().omitEmptyStrings();

    private static final Splitter GRADES = Splitter.on(';').trimResults().omitEmptyStrings();

    /**
     * A row of the table.
     *
     * @param row its basis holds citation and provenance, and no readings yet
     * @param number as a spreadsheet counts
     */
    public record SourceRow(SchemeRow row, int number) {}

    /** Finds the value of a parameter in force. */
    interface Values extends Function<String, Optional<Parameter>> {}

    /** The keys of all parameters that its texts name. */
    public ImmutableSet<String> parameters() {
        Stream<String> rows =
                lines.stream().flatMap(line -> texts(line.row())).flatMap(text -> ParameterText.keys(text).stream());
        Stream<String> formulas = indicators.stream()
                .flatMap(row -> row.arguments().values().stream())
                .flatMap(text -> ParameterText.keys(text).stream());
        Stream<String> set = settings.values().stream().flatMap(text -> ParameterText.keys(text).stream());
        return Stream.of(rows, formulas, set).flatMap(keys -> keys).collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<String> texts(SchemeRow row) {
        return Stream.concat(Stream.of(row.weight()), row.arguments().values().stream());
    }

    /**
     * The indicators with the values in force.
     *
     * @throws FlawedInputException with everything that is wrong with them
     */
    IndicatorCatalogue catalogue(Values values) {
        FigureNames names = FigureNames.of(indicators);
        return IndicatorCatalogue.of(indicators.stream()
                .map(row -> row.with(names.identified(filled(row.arguments(), new ParameterText(values)))))
                .toList());
    }

    /**
     * The scheme with the values in force, which may score each group by another of these.
     *
     * @throws FlawedInputException with everything that is wrong with it
     */
    Scheme scheme(ImmutableMap<String, SchemeSource> all, Values values) {
        IndicatorCatalogue catalogue = catalogue(values);
        if (!GroupSchemes.in(settings)) {
            return scheme(catalogue, values);
        }
        ImmutableMap.Builder<String, Scheme> parts = ImmutableMap.builder();
        GroupSchemes.named(settings).forEach((group, id) -> {
            SchemeSource part = Objects.requireNonNull(all.get(id));
            parts.put(group, part.scheme(part.catalogue(values), values));
        });
        ImmutableMap<String, String> set =
                FigureNames.of(indicators).identified(filled(plainSettings(), new ParameterText(values)));
        return Scheme.composed(id, label, set, parts.buildOrThrow(), catalogue);
    }

    /**
     * The scheme with the values in force.
     *
     * @throws FlawedInputException with everything that is wrong with it
     */
    Scheme scheme(IndicatorCatalogue catalogue, Values values) {
        ParameterText general = new ParameterText(values);
        FigureNames names = FigureNames.of(indicators);
        ImmutableMap<String, String> set = names.identified(filled(plainSettings(), general));
        ImmutableListMultimap<String, IndicatorRow> byName = Multimaps.index(indicators, IndicatorRow::name);
        ImmutableList<SchemeRow> rows = lines.stream()
                .map(line -> filled(line.row(), names, values, general, byName))
                .collect(ImmutableList.toImmutableList());
        return Scheme.of(id, label, set, rows, catalogue);
    }

    /** The id of the scheme of each group, where groups have schemes of their own; else empty. */
    public ImmutableMap<String, String> byGroup() {
        return GroupSchemes.named(settings);
    }

    /** What its grades are called, in the order they are written. */
    public ImmutableSet<String> grades() {
        return Stream.concat(
                        lines.stream()
                                .map(SourceRow::row)
                                .filter(row -> row.method().equals("grade"))
                                .map(row -> row.label().zh()),
                        GRADES.splitToStream(settings.getOrDefault("grades", ""))
                                .map(grade -> grade.replaceFirst(":.*", "").strip()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The Chinese name of a column or an indicator of its catalogue; the name itself where it is none. */
    public String figureInChinese(String name) {
        return FigureNames.of(indicators).label(name);
    }

    /** The Chinese name of a part; the name itself where there is none. */
    public String partInChinese(String name) {
        return lines.stream()
                .map(SourceRow::row)
                .filter(row -> row.name().equals(name))
                .map(row -> row.label().zh())
                .findFirst()
                .orElse(name);
    }

    /** Arguments or settings with the Chinese names of the columns and indicators they name. */
    public ImmutableMap<String, String> inChinese(Map<String, String> arguments) {
        return FigureNames.inArguments(arguments, FigureNames.of(indicators)::label);
    }

    /** A parameter may name a column or an indicator by its Chinese name, too. */
    private static SchemeRow filled(
            SchemeRow row,
            FigureNames names,
            Values values,
            ParameterText general,
            ImmutableListMultimap<String, IndicatorRow> byName) {
        ParameterText own = new ParameterText(values);
        String weight = own.filledAsFigure(row.weight());
        ImmutableMap<String, String> arguments = names.identified(filled(row.arguments(), own));
        readIndicator(row.indicator(), own, byName, new HashSet<>());
        boolean whole = row.parent().isEmpty() && row.indicator().isEmpty();
        ImmutableSet<ParameterReading> readings = ImmutableSet.<ParameterReading>builder()
                .addAll(own.readings())
                .addAll(whole ? general.readings() : ImmutableSet.of())
                .build();
        Basis basis = new Basis(row.basis().citation(), row.basis().provenance(), readings.asList());
        return new SchemeRow(
                row.name(), row.parent(), row.label(), row.indicator(), row.method(), weight, arguments, basis);
    }

    /** A line also rests on the parameters of its indicator, and of those it is made of. */
    private static void readIndicator(
            String name, ParameterText into, ImmutableListMultimap<String, IndicatorRow> byName, Set<String> read) {
        if (!read.add(name)) {
            return;
        }
        byName.get(name).stream()
                .flatMap(row -> row.arguments().values().stream())
                .forEach(text -> {
                    into.filled(text);
                    TERMS.splitToStream(text).forEach(other -> readIndicator(other, into, byName, read));
                });
    }

    private static ImmutableMap<String, String> filled(Map<String, String> texts, ParameterText parameters) {
        ImmutableMap.Builder<String, String> filled = ImmutableMap.builder();
        texts.forEach((key, text) -> filled.put(key, parameters.filledAsFigure(text)));
        return filled.buildOrThrow();
    }

    /** The settings as the core reads them, which knows no tables. */
    private ImmutableMap<String, String> plainSettings() {
        ImmutableMap.Builder<String, String> plain = ImmutableMap.builder();
        settings.forEach((key, text) -> plain.put(key, key.equals(GroupLists.SETTING) ? GroupLists.names(text) : text));
        return plain.buildOrThrow();
    }

    /** Basis of a row before its parameters are read. */
    static Basis basis(Optional<Clause> clause, Provenance provenance) {
        return new Basis(clause.map(Clause::citation).orElse(null), provenance, ImmutableList.of());
    }
}
