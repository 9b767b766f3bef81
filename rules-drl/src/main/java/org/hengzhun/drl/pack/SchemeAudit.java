package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.words.DidYouMean;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.jspecify.annotations.Nullable;

/** Builds a scheme for every day on which a figure it reads turns, and tells what the core finds wrong, each at its place. */
final class SchemeAudit {

    private static final ImmutableSet<String> UNKNOWN_WORDS =
            ImmutableSet.of("indicator-kind-unknown", "method-unknown");

    /** What leaves a row without its place in the tree. */
    private static final ImmutableSet<String> SHAPELESS =
            ImmutableSet.of("parent-unknown", "name-doubled", "method-unknown");

    /** What a tree seems to lack while a row has no place in it. */
    private static final ImmutableSet<String> OF_SHAPE =
            ImmutableSet.of("branch-empty", "root-not-one", "weights-do-not-add-up");

    private final ImmutableListMultimap<String, Parameter> parameters;
    private final LocalDate effective;
    private final Map<String, Integer> indicatorRows;
    private final ProblemCollector indicators;

    SchemeAudit(
            ImmutableListMultimap<String, Parameter> parameters,
            LocalDate effective,
            ImmutableMap<IndicatorRow, Integer> table,
            ProblemCollector indicators) {
        this.parameters = parameters;
        this.effective = effective;
        ImmutableMap.Builder<String, Integer> rows = ImmutableMap.builder();
        table.forEach((row, number) -> rows.put(row.name(), number));
        this.indicatorRows = rows.buildKeepingLast();
        this.indicators = indicators;
    }

    void run(SchemeSource source, SchemeSpec spec, ProblemCollector manifest, ProblemCollector sheet) {
        int before = sheet.count() + indicators.count() + manifest.count();
        for (LocalDate day : turningDays(source)) {
            checkOn(day, source, spec, manifest, sheet);
            if (sheet.count() + indicators.count() + manifest.count() > before) {
                return;
            }
        }
    }

    /** The same for a scheme made of those of groups, each of which is sound. */
    void runComposed(
            SchemeSource source,
            ImmutableMap<String, SchemeSource> schemes,
            int manifestLine,
            ProblemCollector manifest) {
        int before = manifest.count();
        ImmutableSet.Builder<LocalDate> days = ImmutableSet.builder();
        days.addAll(turningDays(source));
        GroupSchemes.named(source.settings())
                .values()
                .forEach(id -> days.addAll(turningDays(Objects.requireNonNull(schemes.get(id)))));
        for (LocalDate day : days.build()) {
            try {
                source.scheme(schemes, key -> PolicyPack.inForce(parameters, key, day));
            } catch (FlawedInputException flawed) {
                flawed.flaws().forEach(flaw -> tell(flaw, manifestLine, manifest));
            }
            if (manifest.count() > before) {
                return;
            }
        }
    }

    private void checkOn(
            LocalDate day, SchemeSource source, SchemeSpec spec, ProblemCollector manifest, ProblemCollector sheet) {
        SchemeSource.Values values = key -> PolicyPack.inForce(parameters, key, day);
        for (String key : source.parameters()) {
            if (values.apply(key).isEmpty()) {
                missing(key, day, source, sheet);
            }
        }
        if (sheet.count() > 0) {
            return;
        }
        IndicatorCatalogue catalogue;
        try {
            catalogue = source.catalogue(values);
        } catch (FlawedInputException flawed) {
            causes(flawed.flaws()).forEach(flaw -> tell(flaw, indicatorRows.getOrDefault(flaw.part(), 0), indicators));
            return;
        }
        try {
            source.scheme(catalogue, values).warnings().forEach(flaw -> place(flaw, source, spec, manifest, sheet));
        } catch (FlawedInputException flawed) {
            causes(flawed.flaws()).forEach(flaw -> place(flaw, source, spec, manifest, sheet));
        }
    }

    /** The flaws but for those that only follow from another: of an unknown kind or method every argument is unknown. */
    private static List<Flaw> causes(List<Flaw> flaws) {
        Set<String> unknown = flaws.stream()
                .filter(flaw -> UNKNOWN_WORDS.contains(flaw.code()))
                .map(Flaw::part)
                .collect(ImmutableSet.toImmutableSet());
        boolean shapeless = flaws.stream().anyMatch(flaw -> SHAPELESS.contains(flaw.code()));
        return flaws.stream()
                .filter(flaw -> !(flaw.code().equals("argument-unknown") && unknown.contains(flaw.part())))
                .filter(flaw -> !(shapeless && OF_SHAPE.contains(flaw.code())))
                .toList();
    }

    private void missing(String key, LocalDate day, SchemeSource source, ProblemCollector sheet) {
        DidYouMean meant = DidYouMean.of(key, parameters.keySet().stream())
                .or("；请在 parameters.csv 加一行，或改成已有的参数名", "; add a row there, or write a key it has");
        boolean known = parameters.containsKey(key);
        sheet.error(
                source.lines().stream()
                        .filter(line -> line.row().weight().contains("$" + key)
                                || line.row().arguments().values().stream().anyMatch(text -> text.contains("$" + key)))
                        .mapToInt(SchemeSource.SourceRow::number)
                        .findFirst()
                        .orElse(0),
                0,
                known ? "not-in-force" : "unknown-parameter",
                known
                        ? "自 %s 起参数“%s”没有有效值".formatted(day, key)
                        : "parameters.csv 里没有参数“%s”%s".formatted(key, meant.zh()),
                known
                        ? "from %s there is no value of the parameter %s".formatted(day, key)
                        : "parameters.csv has no parameter %s%s".formatted(key, meant.en()));
    }

    private static void place(
            Flaw flaw, SchemeSource source, SchemeSpec spec, ProblemCollector manifest, ProblemCollector sheet) {
        Optional<SchemeSource.SourceRow> at = source.lines().stream()
                .filter(line -> line.row().name().equals(flaw.part()))
                .max(Comparator.comparingInt(SchemeSource.SourceRow::number));
        int row = at.map(SchemeSource.SourceRow::number).orElse(0);
        boolean setting = row == 0 && flaw.part().equals(source.id());
        int written = flaw.code().equals("argument-unknown") ? spec.lineOf(flaw.detail()) : spec.line();
        String text = at.map(line -> line.row().text(flaw.detail())).orElse("");
        tell(
                naming(text, flaw),
                setting ? written : row,
                setting && !flaw.code().equals("root-not-one") ? manifest : sheet);
    }

    /** A flaw of a unit with the parameter that has it: its figure stands in another file. */
    private static Flaw naming(String text, Flaw flaw) {
        ImmutableSet<String> keys = ParameterText.keys(text);
        if (!flaw.code().equals("unit-mismatch") || keys.isEmpty()) {
            return flaw;
        }
        String named = String.join(", ", keys);
        return Flaw.error(
                flaw.part(),
                flaw.detail(),
                flaw.code(),
                "参数 %s：%s".formatted(named, flaw.message().zh()),
                "parameter %s: %s".formatted(named, flaw.message().en()));
    }

    private static void tell(Flaw flaw, int line, ProblemCollector complaints) {
        String zh = flaw.message().zh();
        String en = flaw.message().en();
        if (flaw.isError()) {
            complaints.error(line, 0, flaw.code(), zh, en);
        } else {
            complaints.warning(line, 0, flaw.code(), zh, en);
        }
    }

    private Set<LocalDate> turningDays(SchemeSource source) {
        TreeSet<LocalDate> days = new TreeSet<>(Set.of(effective));
        for (String key : source.parameters()) {
            for (Parameter parameter : parameters.get(key)) {
                addTurn(days, parameter.validity().from());
                addTurn(days, parameter.validity().to());
            }
        }
        days.removeIf(day -> day.isBefore(effective));
        return days;
    }

    private static void addTurn(Set<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }
}
