package org.hengzhun.core.score;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.Indicator;
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
            Optional<Ratio> atLeast = pair.size() == 2 ? Arguments.numberIn(pair.get(1)) : Optional.empty();
            if (atLeast.isPresent()) {
                grades.add(new Grade(pair.get(0), atLeast.get().round(Arguments.MOST_PLACES, RoundingMode.CEILING)));
            } else {
                arguments.flaw(
                        "grades",
                        "grade-malformed",
                        "等次（%s）应写作 优秀:90".formatted(item),
                        "the grade (%s) must be written like 优秀:90".formatted(item));
            }
        }
        ImmutableList<Grade> all = grades.build();
        return ImmutableList.sortedCopyOf((a, b) -> b.atLeast().compareTo(a.atLeast()), all);
    }

    /** What the units are the parts of, such as a city; empty where their figures are not added up. */
    String totalOf() {
        return arguments.optional("totalOf").orElse("");
    }

    /** Whose figures units are measured against. */
    Yardstick yardstick() {
        return arguments.choice("yardstick", Yardstick.RANKED);
    }

    void refuseOthers() {
        arguments.refuseOthers();
    }
}
