package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.indicator.Plausibility;
import org.hengzhun.core.period.Period;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.Nearest;

/** Whether units can be ranked together by a scheme. */
final class InputChecks {

    private static final BigDecimal LEAST_MONEY = new BigDecimal("10000");

    private InputChecks() {}

    /**
     * What is wrong with the figures.
     *
     * @param ranked those of the units whose group the scheme knows
     */
    static ImmutableList<Flaw> of(
            Scheme scheme, List<CountyPeriod> units, List<CountyPeriod> ranked, List<Ruling> rulings) {
        List<Flaw> flaws = new ArrayList<>(Plausibility.of(units, scheme::figureLabel));
        if (units.isEmpty()) {
            flaws.add(Flaw.error(scheme.id(), "", "no-units", "没有可排名的单位", "there is no unit to rank"));
        }
        periods(units, flaws);
        emptyGroups(scheme, ranked, flaws);
        columns(scheme, ranked, flaws);
        unitless(scheme, ranked, flaws);
        rulings(units, rulings, flaws);
        return ImmutableList.copyOf(flaws);
    }

    private static void periods(List<CountyPeriod> units, List<Flaw> flaws) {
        String periods =
                units.stream().map(CountyPeriod::period).distinct().sorted().collect(Collectors.joining(", "));
        if (units.stream()
                        .map(CountyPeriod::period)
                        .distinct()
                        .map(Period::canonical)
                        .distinct()
                        .count()
                > 1) {
            flaws.add(Flaw.error(
                    units.get(0).unit(),
                    "period",
                    "periods-differ",
                    "不同期次（%s）不能一起排名".formatted(periods),
                    "different periods (%s) cannot be ranked together".formatted(periods)));
        }
    }

    private static void emptyGroups(Scheme scheme, List<CountyPeriod> ranked, List<Flaw> flaws) {
        Set<String> empty = new LinkedHashSet<>(scheme.groups());
        ranked.forEach(unit -> empty.remove(unit.group()));
        for (String group : empty) {
            flaws.add(Flaw.warning(
                    group,
                    "group",
                    "group-empty",
                    "分组（%s）没有单位".formatted(group),
                    "the group (%s) has no members".formatted(group)));
        }
    }

    private static void columns(Scheme scheme, List<CountyPeriod> units, List<Flaw> flaws) {
        for (String column : scheme.columns()) {
            if (!units.isEmpty() && units.stream().allMatch(unit -> unit.figure(column) == null)) {
                Optional<String> near = Nearest.to(
                        column,
                        units.stream()
                                .flatMap(unit -> unit.figures().keySet().stream())
                                .distinct());
                flaws.add(Flaw.warning(
                        scheme.id(),
                        column,
                        "column-empty",
                        "没有一个单位填报（%s）%s"
                                .formatted(
                                        scheme.figureLabel(column).zh(),
                                        near.map(n -> "，是否写成了（%s）"
                                                        .formatted(scheme.figureLabel(n)
                                                                .zh()))
                                                .orElse("")),
                        "no unit has a figure for (%s)%s"
                                .formatted(
                                        scheme.figureLabel(column).en(),
                                        near.map(n -> "; maybe it was written (%s)"
                                                        .formatted(scheme.figureLabel(n)
                                                                .en()))
                                                .orElse(""))));
            }
        }
    }

    /** Tables of units count money in 万元 and 亿元: a column with nothing but small numbers has lost its unit. */
    private static void unitless(Scheme scheme, List<CountyPeriod> units, List<Flaw> flaws) {
        for (String column : scheme.columns()) {
            if (!isMoney(scheme.unitOf(column))) {
                continue;
            }
            BigDecimal largest = units.stream()
                    .map(unit -> unit.figure(column))
                    .flatMap(Stream::ofNullable)
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO);
            if (largest.signum() > 0 && largest.compareTo(LEAST_MONEY) < 0) {
                flaws.add(Flaw.warning(
                        scheme.id(),
                        column,
                        "money-without-unit",
                        "所有单位的%s都不到 1 万，最大是（%s）；列名是不是漏了单位（如 万元、亿元）？请核对"
                                .formatted(scheme.figureLabel(column).zh(), largest.toPlainString()),
                        "no unit has %s of 10000 or more, the largest is (%s); did the header lose its unit (such as 万元 or 亿元)? Please check"
                                .formatted(scheme.figureLabel(column).en(), largest.toPlainString())));
            }
        }
    }

    private static boolean isMoney(Unit unit) {
        return unit == Unit.YUAN || unit == Unit.USD;
    }

    private static void rulings(List<CountyPeriod> units, List<Ruling> rulings, List<Flaw> flaws) {
        Set<String> names = units.stream().map(CountyPeriod::unit).collect(Collectors.toSet());
        for (Ruling ruling : rulings) {
            if (!names.contains(ruling.unit())) {
                flaws.add(Flaw.error(
                        ruling.name(),
                        "unit",
                        "ruling-without-unit",
                        "没有单位（%s）可适用（%s）".formatted(ruling.unit(), ruling.name()),
                        "there is no unit (%s) for (%s)".formatted(ruling.unit(), ruling.name())));
            }
        }
    }
}
