package org.hengzhun.core.score;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.indicator.Measure;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.Bounds;
import org.hengzhun.core.words.Flaw;

/** Reads the settings of a scheme: everything that is not a row of its table. */
final class SchemeSettings {

    private static final Splitter ITEMS = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final Splitter PAIR = Splitter.on(':').trimResults();

    private final String id;
    private final Arguments arguments;
    private final BiFunction<String, String, Indicator> indicators;

    SchemeSettings(
            String id,
            Map<String, String> settings,
            BiFunction<String, String, Indicator> indicators,
            List<Flaw> flaws) {
        this.id = id;
        this.arguments = new Arguments(id, settings, flaws);
        this.indicators = indicators;
    }

    /** The schemes of groups, as they are written; empty for none. */
    String byGroup() {
        return arguments.optional("byGroup").orElse("");
    }

    Scheme.Grouping grouping() {
        return arguments.choice("grouping", Scheme.Grouping.BY_GROUP);
    }

    ImmutableSet<String> groups() {
        return ImmutableSet.copyOf(ITEMS.split(arguments.optional("groups").orElse("")));
    }

    TieRule ties() {
        ImmutableList.Builder<TieRule.Breaker> breakers = ImmutableList.builder();
        for (String item : ITEMS.split(arguments.optional("tieBreakers").orElse(""))) {
            List<String> pair = PAIR.splitToList(item);
            boolean lower = pair.size() == 2 && pair.get(1).equals("lower");
            if (pair.size() > 1 && !lower) {
                arguments.flaw(
                        "tieBreakers",
                        "tie-breaker-malformed",
                        "并列比较项（%s）应写作 指标 或 指标:lower".formatted(item),
                        "the tie-breaker (%s) must be written indicator or indicator:lower".formatted(item));
            }
            breakers.add(
                    new TieRule.Breaker(indicators.apply(id, pair.get(0)), lower ? Direction.LOWER : Direction.HIGHER));
        }
        return new TieRule(arguments.choice("ties", TieMethod.MIN), breakers.build());
    }

    Rounding rounding() {
        Rounding usual = Rounding.TWO_PLACES;
        return new Rounding(
                arguments.choice("lines", usual.lines()),
                arguments.places("lineScale", usual.lineScale()),
                arguments.places("scoreScale", usual.scoreScale()),
                arguments.choice("rounding", usual.mode()),
                arguments.choice("order", usual.order()));
    }

    Bounds limits() {
        return arguments.made(
                () -> new Bounds(
                        arguments.optionalNumber("floor").orElse(null),
                        arguments.optionalNumber("cap").orElse(null)),
                Bounds.NONE);
    }

    ImmutableList<Grade> grades() {
        ImmutableList.Builder<Grade> grades = ImmutableList.builder();
        for (String item : ITEMS.split(arguments.optional("grades").orElse(""))) {
            List<String> pair = PAIR.splitToList(item);
            Optional<Ratio> atLeast =
                    pair.size() == 2 ? arguments.figure("grades", pair.get(1), Measure.POINTS) : Optional.empty();
            if (atLeast.isPresent() && !pair.get(1).endsWith("%")) {
                grades.add(new Grade(
                        pair.get(0),
                        atLeast.get().round(Arguments.MOST_PLACES, RoundingMode.CEILING),
                        null,
                        Basis.LOCAL));
            } else if (atLeast.isPresent()) {
                arguments.flaw(
                        "grades",
                        "share-as-cut",
                        "等次（%s）写的是比例，这里应写最低得分，如 优秀:90；按比例评等请另加 method 为 grade 的行，写 share=20%%".formatted(item),
                        "the grade (%s) is written as a share where the least score stands, such as 优秀:90; for shares add rows with the method grade and share=20%%"
                                .formatted(item));
            } else {
                arguments.flaw(
                        "grades",
                        "grade-malformed",
                        "等次（%s）应写作 优秀:90".formatted(item),
                        "the grade (%s) must be written like 优秀:90".formatted(item));
            }
        }
        ImmutableList<Grade> all = grades.build();
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(SchemeSettings::cut).reversed(), all);
    }

    private static BigDecimal cut(Grade grade) {
        return Objects.requireNonNull(grade.atLeast());
    }

    RoundingMode gradeRounding() {
        return arguments.choice("gradeRounding", RoundingMode.HALF_UP);
    }

    Grading.Ties gradeTies() {
        return arguments.choice("gradeTies", Grading.Ties.BETTER);
    }

    /** What the units are the parts of, such as a city; empty where their figures are not added up. */
    String totalOf() {
        return arguments.optional("totalOf").orElse("");
    }

    /** What is told of that whole: figures that can be added up, and what is worked out on the sums. */
    ImmutableList<Indicator> totalled() {
        ImmutableList<Indicator> named = ITEMS.splitToStream(
                        arguments.optional("totals").orElse(""))
                .map(name -> indicators.apply(id, name))
                .collect(ImmutableList.toImmutableList());
        if (!named.isEmpty() && totalOf().isEmpty()) {
            arguments.flaw(
                    "totals",
                    "totals-of-nothing",
                    "写了要合计的指标（totals），还要用 totalOf 写明合计的是什么，如 totalOf: 许昌市",
                    "indicators are to be added up (totals); say with totalOf what of, such as totalOf: 许昌市");
        }
        named.stream().filter(indicator -> indicator.formula().relative()).forEach(this::notAdditive);
        return named;
    }

    private void notAdditive(Indicator indicator) {
        arguments.flaw(
                "totals",
                "total-relative",
                "（%s）是与其他单位或其他期次比较得来的，全市没有这个数；totals 请写原始数据，或由原始数据算出的比率、增幅"
                        .formatted(indicator.label().zh()),
                "(%s) compares a unit with others or other periods, which the whole has none of; name raw figures in totals, or rates and growths made of them"
                        .formatted(indicator.label().en()));
    }

    /** Whose figures units are measured against. */
    Yardstick yardstick() {
        return arguments.choice("yardstick", Yardstick.RANKED);
    }

    void refuseOthers() {
        arguments.refuseOthers();
    }
}
