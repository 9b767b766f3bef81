package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.jspecify.annotations.Nullable;

/** Whether the raw figures of units can be true (数据核对). Warnings leave the figure as it is; nothing is mended. */
public final class Plausibility {

    /** Each pair: the first can hardly exceed the second. */
    private static final ImmutableList<Bound> BOUNDS = ImmutableList.of(
            new Bound("fulfilledProjects", "signedProjects"),
            new Bound("startedProjects", "signedProjects"),
            new Bound("producedProjects", "startedProjects"),
            new Bound("arrivedFunds", "contractedFunds"),
            new Bound("paidInForeign", "contractedForeign"),
            new Bound("landedSubprojects", "packageSubprojects"),
            new Bound("leaderDaysOut", "workingDays"));

    private static final String LAST_YEAR = "LastYear";

    /** Growth of 1000 %. */
    private static final BigDecimal MOST_TIMES = new BigDecimal("11");

    private record Bound(String part, String whole) {}

    private Plausibility() {}

    /** What is wrong with the figures as a set and one by one, in the order of the units. */
    public static List<Flaw> of(List<CountyPeriod> units) {
        return of(units, column -> new Column(column).label());
    }

    /**
     * The same.
     *
     * @param labels what people call a column
     */
    public static List<Flaw> of(List<CountyPeriod> units, Function<String, Bilingual> labels) {
        List<Flaw> flaws = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CountyPeriod unit : units) {
            if (!seen.add(unit.unit() + '\n' + unit.period())) {
                flaws.add(Flaw.error(
                        unit.unit(),
                        "unit",
                        "unit-doubled",
                        "单位（%s）在期次（%s）中出现两次".formatted(unit.unit(), unit.period()),
                        "the unit (%s) appears twice in period (%s)".formatted(unit.unit(), unit.period())));
            }
            flaws.addAll(of(unit, labels));
        }
        return ImmutableList.copyOf(flaws);
    }

    /** What is wrong with the figures of one unit. */
    public static List<Flaw> of(CountyPeriod unit) {
        return of(unit, column -> new Column(column).label());
    }

    private static List<Flaw> of(CountyPeriod unit, Function<String, Bilingual> labels) {
        ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
        for (Bound bound : BOUNDS) {
            BigDecimal part = unit.figure(bound.part);
            BigDecimal whole = unit.figure(bound.whole);
            if (part != null && whole != null && part.compareTo(whole) > 0) {
                flaws.add(exceeds(unit, bound, part, whole));
            }
        }
        if (anyLeaps(unit)) {
            unit.figures().forEach((column, figure) -> {
                BigDecimal before = unit.figure(column + LAST_YEAR);
                if (before != null && isLeap(before, figure)) {
                    flaws.add(leaps(unit, column, figure, before, labels));
                }
            });
        }
        if (unit.anyNegative()) {
            unit.figures().forEach((column, figure) -> {
                if (figure.signum() < 0) {
                    flaws.add(negative(unit, column, figure, labels));
                }
            });
        }
        return flaws.build();
    }

    /** The same figures from the other end: few columns are of last year. */
    private static boolean anyLeaps(CountyPeriod unit) {
        for (Map.Entry<String, BigDecimal> before : unit.figures().entrySet()) {
            String column = before.getKey();
            if (column.endsWith(LAST_YEAR)
                    && isLeap(
                            before.getValue(),
                            unit.figure(column.substring(0, column.length() - LAST_YEAR.length())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeap(BigDecimal before, @Nullable BigDecimal figure) {
        return figure != null && before.signum() > 0 && figure.compareTo(before.multiply(MOST_TIMES)) > 0;
    }

    private static Flaw exceeds(CountyPeriod unit, Bound bound, BigDecimal part, BigDecimal whole) {
        return Flaw.warning(
                unit.unit(),
                bound.part,
                "part-exceeds-whole",
                "%s（%s）大于%s（%s），请核对"
                        .formatted(label(bound.part), part.toPlainString(), label(bound.whole), whole.toPlainString()),
                "%s (%s) exceeds %s (%s); please check"
                        .formatted(bound.part, part.toPlainString(), bound.whole, whole.toPlainString()));
    }

    private static Flaw leaps(
            CountyPeriod unit,
            String column,
            BigDecimal figure,
            BigDecimal before,
            Function<String, Bilingual> labels) {
        return Flaw.warning(
                unit.unit(),
                column,
                "growth-implausible",
                "%s（%s）比%s（%s）增长超过 1000%%，请核对数字和单位"
                        .formatted(
                                labels.apply(column).zh(),
                                figure.toPlainString(),
                                labels.apply(column + LAST_YEAR).zh(),
                                before.toPlainString()),
                "%s (%s) grew by more than 1000 %% over %s (%s); check the figures and their units"
                        .formatted(
                                labels.apply(column).en(),
                                figure.toPlainString(),
                                labels.apply(column + LAST_YEAR).en(),
                                before.toPlainString()));
    }

    private static Flaw negative(
            CountyPeriod unit, String column, BigDecimal figure, Function<String, Bilingual> labels) {
        String zh = "%s（%s）为负数".formatted(labels.apply(column).zh(), figure.toPlainString());
        String en = "%s (%s) is negative".formatted(labels.apply(column).en(), figure.toPlainString());
        return isCount(column)
                ? Flaw.error(unit.unit(), column, "count-negative", zh, en)
                : Flaw.warning(unit.unit(), column, "figure-negative", zh + "，请核对", en + "; please check");
    }

    private static boolean isCount(String column) {
        @Nullable
        Unit unit = CountyPeriod.dictionary()
                .field(column)
                .map(field -> field.unit())
                .orElse(null);
        return unit == Unit.COUNT || unit == Unit.DAY;
    }

    private static String label(String column) {
        return CountyPeriod.dictionary()
                .field(column)
                .map(field -> field.label())
                .orElse(column);
    }
}
