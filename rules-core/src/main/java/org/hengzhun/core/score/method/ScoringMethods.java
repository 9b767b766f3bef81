package org.hengzhun.core.score.method;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.Constant;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Builds a scoring method from the word and the arguments of a table row. Full marks are the argument {@code full}, else the weight
 * under a sum, else the method's own scale (100 for efficacy, 1 for proportional, goalposts and min-max).
 *
 * <ul>
 *   <li>{@code proportional}: target (1), cap, floor — shares of the target
 *   <li>{@code all-or-nothing}: target*, step (1), bonus (0), bonusCap
 *   <li>{@code per-item}: points*, above (0), cap (the weight, if any), whole (false)
 *   <li>{@code shortfall}: target*, perMissing*, perExtra (0), bonusCap, floor (0, or {@code none})
 *   <li>{@code penalty}: points*, floor (0 with full marks, else none)
 *   <li>{@code tiers}: tiers* such as {@code 100%:100;80%:75;50%:50}, else (0), condition, conditionAtLeast
 *   <li>{@code efficacy}: base (60), span (40), direction, constant (undefined)
 *   <li>{@code goalposts}: worst*, best*, log (false), clip (true)
 *   <li>{@code min-max}: low (0), direction, constant (undefined)
 *   <li>{@code rank-decay}: step (5%), floor (0), direction
 *   <li>{@code panel}: nothing more
 *   <li>{@code growth}, {@code time-progress}: base (0, or full for time-progress), points*, per (1%), whole (false), cap, floor
 * </ul>
 *
 * Marked * are required. A target, {@code above} or condition is a number, a column or an indicator.
 */
public final class ScoringMethods {

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final Splitter ROWS = Splitter.on(';').trimResults().omitEmptyStrings();

    private final ImmutableMap<String, Function<Request, ScoringMethod>> makers =
            ImmutableMap.<String, Function<Request, ScoringMethod>>builder()
                    .put("proportional", ScoringMethods::proportional)
                    .put("all-or-nothing", ScoringMethods::allOrNothing)
                    .put("per-item", ScoringMethods::perItem)
                    .put("shortfall", ScoringMethods::shortfall)
                    .put("penalty", ScoringMethods::penalty)
                    .put("tiers", ScoringMethods::tiers)
                    .put("efficacy", ScoringMethods::efficacy)
                    .put("goalposts", ScoringMethods::goalposts)
                    .put("min-max", ScoringMethods::minMax)
                    .put("rank-decay", ScoringMethods::rankDecay)
                    .put("panel", request -> new PanelScore(request.full(HUNDRED)))
                    .put("growth", request -> linear("growth", Ratio.ZERO, request))
                    .put("time-progress", request -> linear("time-progress", request.full(Ratio.ZERO), request))
                    .build();

    private static final ScoringMethods ALL = new ScoringMethods();

    private ScoringMethods() {}

    /** The words of all methods. */
    public static Set<String> words() {
        return ALL.makers.keySet();
    }

    /**
     * The method of this word. What is wrong goes to the flaws of {@code arguments}; then a neutral method comes back.
     *
     * @param weight the weight of the item under a sum, or null
     * @param operands finds the formula behind a name
     */
    public static ScoringMethod named(
            String word, Arguments arguments, @Nullable Ratio weight, Function<String, Optional<Formula>> operands) {
        Function<Request, ScoringMethod> maker = ALL.makers.get(word);
        ScoringMethod neutral = new PanelScore(weight == null ? HUNDRED : weight);
        if (maker == null) {
            String near = Nearest.to(word, words().stream()).orElse(String.join(", ", words()));
            arguments.flaw(
                    "method",
                    "method-unknown",
                    "没有计分方法（%s），应为（%s）".formatted(word, near),
                    "there is no scoring method (%s); use (%s)".formatted(word, near));
            return neutral;
        }
        return arguments.made(() -> maker.apply(new Request(arguments, weight, operands)), neutral);
    }

    private record Request(Arguments arguments, @Nullable Ratio weight, Function<String, Optional<Formula>> operands) {

        Ratio full(Ratio otherwise) {
            return arguments.number("full", weight == null ? otherwise : weight);
        }

        @Nullable
        Ratio fullIfAny() {
            return arguments.optionalNumber("full").orElse(weight);
        }

        @Nullable
        Ratio limit(String key) {
            return arguments.optionalNumber(key).orElse(null);
        }

        Formula operand(String key) {
            String name = arguments.text(key);
            Optional<Ratio> figure = Arguments.numberIn(name);
            if (figure.isPresent()) {
                return new Constant(figure.get());
            }
            return operands.apply(name).orElseGet(() -> {
                if (!name.isEmpty()) {
                    arguments.flaw(
                            key,
                            "column-unknown",
                            "没有列或指标（%s）".formatted(name),
                            "there is no column or indicator (%s)".formatted(name));
                }
                return new Constant(Ratio.ONE);
            });
        }
    }

    private static ScoringMethod proportional(Request request) {
        return new Proportional(
                request.full(Ratio.ONE),
                request.arguments().number("target", Ratio.ONE),
                new Bounds(request.limit("floor"), request.limit("cap")));
    }

    private static ScoringMethod allOrNothing(Request request) {
        return new AllOrNothing(
                request.full(HUNDRED),
                request.operand("target"),
                request.arguments().number("step", Ratio.ONE),
                request.arguments().number("bonus", Ratio.ZERO),
                request.limit("bonusCap"));
    }

    private static ScoringMethod perItem(Request request) {
        Ratio full = request.fullIfAny();
        return new PerItem(
                full,
                request.arguments().number("points"),
                request.arguments().has("above") ? request.operand("above") : new Constant(Ratio.ZERO),
                request.arguments().optionalNumber("cap").orElse(full),
                request.arguments().truth("whole", false));
    }

    private static ScoringMethod shortfall(Request request) {
        boolean bottomless = request.arguments().optional("floor").equals(Optional.of("none"));
        return new Shortfall(
                request.full(HUNDRED),
                request.operand("target"),
                request.arguments().number("perMissing"),
                request.arguments().number("perExtra", Ratio.ZERO),
                request.limit("bonusCap"),
                bottomless ? null : request.arguments().number("floor", Ratio.ZERO));
    }

    private static ScoringMethod penalty(Request request) {
        Ratio full = request.fullIfAny();
        Ratio floor = request.arguments().optionalNumber("floor").orElse(full == null ? null : Ratio.ZERO);
        return new PenaltyPerEvent(full, request.arguments().number("points"), floor);
    }

    private static ScoringMethod tiers(Request request) {
        Arguments arguments = request.arguments();
        List<Tiers.Tier> tiers = new ArrayList<>();
        for (String row : ROWS.split(arguments.text("tiers"))) {
            List<String> pair = Splitter.on(':').splitToList(row);
            Optional<Ratio> atLeast = Arguments.numberIn(pair.get(0));
            Optional<Ratio> points = pair.size() == 2 ? Arguments.numberIn(pair.get(1)) : Optional.empty();
            if (atLeast.isPresent() && points.isPresent()) {
                tiers.add(new Tiers.Tier(atLeast.get(), points.get()));
            } else {
                arguments.flaw(
                        "tiers",
                        "tier-malformed",
                        "分档（%s）应写作 80%%:75".formatted(row),
                        "the tier (%s) must be written like 80%%:75".formatted(row));
            }
        }
        Tiers.Gate condition = arguments.has("condition")
                ? new Tiers.Gate(request.operand("condition"), arguments.number("conditionAtLeast"))
                : null;
        Ratio otherwise = arguments.number("else", Ratio.ZERO);
        return new Tiers(request.fullIfAny(), ImmutableList.copyOf(tiers), otherwise, condition);
    }

    private static ScoringMethod efficacy(Request request) {
        return new Efficacy(
                request.full(HUNDRED),
                request.arguments().number("base", Ratio.of(60)),
                request.arguments().number("span", Ratio.of(40)),
                request.arguments().choice("direction", Direction.HIGHER),
                request.arguments().choice("constant", ConstantColumn.UNDEFINED));
    }

    private static ScoringMethod goalposts(Request request) {
        return new Goalposts(
                request.full(Ratio.ONE),
                request.arguments().number("worst"),
                request.arguments().number("best"),
                request.arguments().truth("log", false),
                request.arguments().truth("clip", true));
    }

    private static ScoringMethod minMax(Request request) {
        return new MinMax(
                request.arguments().number("low", Ratio.ZERO),
                request.full(Ratio.ONE),
                request.arguments().choice("direction", Direction.HIGHER),
                request.arguments().choice("constant", ConstantColumn.UNDEFINED));
    }

    private static ScoringMethod rankDecay(Request request) {
        return new RankDecay(
                request.full(HUNDRED),
                request.arguments().number("step", Ratio.of(5, 100)),
                request.arguments().number("floor", Ratio.ZERO),
                request.arguments().choice("direction", Direction.HIGHER));
    }

    private static ScoringMethod linear(String word, Ratio base, Request request) {
        return new LinearPoints(
                word,
                request.fullIfAny(),
                request.arguments().number("base", base),
                request.arguments().number("points"),
                request.arguments().number("per", Ratio.of(1, 100)),
                request.arguments().truth("whole", false),
                new Bounds(request.limit("floor"), request.limit("cap")));
    }
}
