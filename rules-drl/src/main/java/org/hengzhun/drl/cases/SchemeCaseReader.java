package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Yaml;
import org.hengzhun.drl.rule.Rule;

/** Reads the units of a period, and what a case demands of their ranking. */
final class SchemeCaseReader {

    private static final String NO_UNIT = "units 里没有单位";
    private static final String NO_UNIT_EN = "there is no unit";

    private final PolicyPack pack;
    private final UnitReader rows;
    private final ImmutableSet<String> rules;

    SchemeCaseReader(PolicyPack pack) {
        this.pack = pack;
        this.rows = new UnitReader(pack.columns());
        this.rules = SchemeCaseRunner.rules(pack).map(Rule::id).collect(ImmutableSet.toImmutableSet());
    }

    /** The situation, or nothing after complaining. */
    Optional<Situation.OfScheme> read(Yaml written) {
        String scheme = written.required("scheme");
        boolean known = pack.schemes().containsKey(scheme);
        if (!scheme.isEmpty()) {
            MemberReader.requireKnown(written, "scheme", scheme, pack.schemes().keySet(), "没有方案", "there is no scheme");
        }
        ImmutableList<CountyPeriod> units = rows.read(written, "units", written.required("period"));
        if (units.isEmpty() && !written.has("units")) {
            MemberReader.missing(written, "units");
        }
        ImmutableList<CountyPeriod> previous =
                rows.read(written, "previous", written.text("previousPeriod").orElse("-"));
        Optional<Yaml> expect = MemberReader.mapping(written, "expect");
        return known
                ? expect.map(one -> new Situation.OfScheme(scheme, units, previous, expectation(one, scheme, units)))
                : Optional.empty();
    }

    private SchemeExpectation expectation(Yaml written, String scheme, ImmutableList<CountyPeriod> units) {
        written.allow(CaseKeys.SCHEME_EXPECT);
        ImmutableSet<String> names = units.stream().map(CountyPeriod::unit).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> lines = SchemeLines.named(pack, scheme);
        SchemeExpectation expectation = new SchemeExpectation(
                byUnit(written, "scores", names, MemberReader::number),
                byUnit(written, "ranks", names, MemberReader::number),
                byUnit(written, "moves", names, SchemeCaseReader::move),
                byUnit(written, "lines", names, (of, unit) -> of.mapping(unit).map(one -> lines(one, lines))),
                byUnit(written, "grades", names, grade(SchemeLines.grades(pack, scheme))),
                byUnit(
                        written,
                        "outcomes",
                        names,
                        among(pack.outcomes().keySet(), "policy.yaml 没有声明结果", "policy.yaml declares no outcome")),
                byUnit(written, "undecided", names, among(rules, "没有评价规则", "there is no rule of evaluation")),
                written.has("unranked")
                        ? among(names, NO_UNIT, NO_UNIT_EN).apply(written, "unranked")
                        : Optional.empty());
        if (expectation.empty()) {
            MemberReader.refuseEmpty(written);
        }
        return expectation;
    }

    private static <T> ImmutableMap<String, T> byUnit(
            Yaml written, String key, ImmutableSet<String> units, BiFunction<Yaml, String, Optional<T>> value) {
        Map<String, T> values = new LinkedHashMap<>();
        written.mapping(key).ifPresent(named -> {
            for (String unit : named.keys()) {
                MemberReader.requireKnown(named, unit, unit, units, NO_UNIT, NO_UNIT_EN);
                value.apply(named, unit).ifPresent(one -> values.put(unit, one));
            }
        });
        return ImmutableMap.copyOf(values);
    }

    private static BiFunction<Yaml, String, Optional<ImmutableSet<String>>> among(
            ImmutableSet<String> known, String zh, String en) {
        return (written, key) -> {
            ImmutableSet<String> names = ImmutableSet.copyOf(written.texts(key));
            names.forEach(name -> MemberReader.requireKnown(written, key, name, known, zh, en));
            return Optional.of(names);
        };
    }

    private static BiFunction<Yaml, String, Optional<String>> grade(ImmutableSet<String> known) {
        return (named, unit) -> {
            Optional<String> grade = named.text(unit);
            grade.filter(name -> !name.equals(SchemeExpectation.NO_GRADE))
                    .ifPresent(name ->
                            MemberReader.requireKnown(named, unit, name, known, "方案没有等次", "the scheme has no grade"));
            return grade;
        };
    }

    private static Optional<String> move(Yaml named, String unit) {
        return named.text(unit)
                .filter(SchemeExpectation.ENTRANT::equals)
                .or(() -> MemberReader.number(named, unit)
                        .map(places -> places.stripTrailingZeros().toPlainString()));
    }

    private static ImmutableMap<String, BigDecimal> lines(Yaml written, ImmutableSet<String> known) {
        ImmutableMap.Builder<String, BigDecimal> lines = ImmutableMap.builder();
        for (String line : written.keys()) {
            MemberReader.requireKnown(written, line, line, known, "方案没有这一行", "the scheme has no line");
            MemberReader.number(written, line).ifPresent(points -> lines.put(line, points));
        }
        return lines.buildOrThrow();
    }
}
