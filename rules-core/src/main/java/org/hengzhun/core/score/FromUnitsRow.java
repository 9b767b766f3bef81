package org.hengzhun.core.score;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.ConstantColumn;
import org.hengzhun.core.score.method.IdealSolution;
import org.hengzhun.core.score.method.WeightMethod;
import org.hengzhun.core.words.Nearest;
import org.jspecify.annotations.Nullable;

/** Understands what the row of a branch leaves to the figures of the units. */
final class FromUnitsRow {

    private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final int PLACES = 4;

    private final Aggregation aggregation;
    private final Arguments arguments;
    private final List<Node> children;

    FromUnitsRow(Aggregation aggregation, Arguments arguments, List<Node> children) {
        this.aggregation = aggregation;
        this.arguments = arguments;
        this.children = children;
    }

    @Nullable
    FromUnits read() {
        WeightRule weights = arguments.has("weights") ? weights() : null;
        IdealRule ideal = aggregation == Aggregation.TOPSIS ? ideal() : null;
        return weights == null && ideal == null
                ? null
                : new FromUnits(arguments.choice("over", Cohort.Over.GROUP), weights, ideal);
    }

    private @Nullable WeightRule weights() {
        if (aggregation == Aggregation.SUM) {
            arguments.flaw(
                    "weights",
                    "weights-of-a-sum",
                    "相加（sum）的权重就是各项分值，不能由数据确定；请把 method 改为 arithmetic",
                    "the weights of a sum are the points of its parts and cannot be found in figures; use the method arithmetic");
            return null;
        }
        Optional<WeightMethod> method = method(arguments.text("weights"));
        int scale = arguments.places("weightScale", PLACES);
        if (BigDecimal.TEN.pow(scale).compareTo(BigDecimal.valueOf(children.size())) < 0) {
            arguments.flaw(
                    "weightScale",
                    "weights-too-coarse",
                    "权重取 %d 位小数，不够 %d 项分；请把 weightScale 写大".formatted(scale, children.size()),
                    "weights of %d places cannot be shared by %d parts; raise weightScale"
                            .formatted(scale, children.size()));
        }
        return new WeightRule(
                method.orElse(WeightMethod.ENTROPY),
                scale,
                arguments.choice("allEqual", WeightRule.WhenAllEqual.UNRANKED));
    }

    private Optional<WeightMethod> method(String word) {
        Optional<WeightMethod> found = Arrays.stream(WeightMethod.values())
                .filter(one -> one.entry().word().equals(word))
                .findFirst();
        if (found.isEmpty()) {
            String zh = listed(one -> one.label().zh());
            String en = listed(one -> one.label().en());
            arguments.flaw(
                    "weights",
                    "argument-unknown-choice",
                    "没有定权方法（%s），应为（%s）；各项权重已定的，请删去 weights".formatted(word, zh),
                    "there is no way (%s) to find weights; use (%s), or leave weights out where the weights are set"
                            .formatted(word, en));
        }
        return found;
    }

    private static String listed(Function<WeightMethod, String> label) {
        return Arrays.stream(WeightMethod.values())
                .map(one -> one.entry().word() + " " + label.apply(one))
                .collect(Collectors.joining(", "));
    }

    private IdealRule ideal() {
        Ratio full = arguments.number("full", Ratio.ONE);
        if (full.signum() <= 0) {
            arguments.flaw(
                    "full",
                    "full-not-positive",
                    "满分（%s）须大于零".formatted(full),
                    "full marks (%s) must be above 0".formatted(full));
        }
        return new IdealRule(
                full,
                arguments.choice("norm", IdealSolution.Norm.VECTOR),
                lower(),
                arguments.choice("constant", ConstantColumn.UNDEFINED));
    }

    private Set<String> lower() {
        ImmutableSet<String> names =
                ImmutableSet.copyOf(NAMES.split(arguments.optional("lower").orElse("")));
        ImmutableSet<String> parts = children.stream().map(Node::name).collect(ImmutableSet.toImmutableSet());
        for (String name : names) {
            if (!parts.contains(name)) {
                String near = Nearest.to(name, parts.stream()).orElse(String.join(", ", parts));
                arguments.flaw(
                        "lower",
                        "part-unknown",
                        "没有下级（%s），应为（%s）".formatted(name, near),
                        "there is no part (%s); use (%s)".formatted(name, near));
            }
        }
        return names;
    }
}
