package org.hengzhun.core.score.method;

import java.util.Optional;
import java.util.function.Function;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.Constant;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.Measure;
import org.hengzhun.core.indicator.WrittenFigure;
import org.hengzhun.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A row of a scheme while its method understands it.
 *
 * @param weight the weight of the item under a sum, which full marks are unless the row says otherwise; null elsewhere
 * @param operands finds the formula behind a name
 * @param measure what the value it marks is counted in
 */
record MethodRow(
        Arguments arguments, @Nullable Ratio weight, Function<String, Optional<Formula>> operands, Measure measure) {

    /** Full marks: the argument {@code full}, else the weight, else the method's own scale. */
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

    Bounds bounds() {
        return new Bounds(limit("floor"), limit("cap"));
    }

    Direction direction() {
        return arguments.choice("direction", Direction.HIGHER);
    }

    ConstantColumn constant() {
        return arguments.choice("constant", ConstantColumn.UNDEFINED);
    }

    boolean has(String key) {
        return arguments.has(key);
    }

    /** A figure that the value is compared with, which the row must give. */
    Ratio compared(String key) {
        return arguments.number(key, measure);
    }

    /** The same, or what holds where the row leaves it out. */
    Ratio compared(String key, Ratio otherwise) {
        return arguments.number(key, otherwise, measure);
    }

    /** A number, a column or an indicator that the value is compared with. */
    Formula operand(String key) {
        Formula operand = named(key);
        boolean bare =
                operand instanceof Constant constant && !constant.figure().isZero();
        arguments.checkUnit(key, arguments.optional(key).orElse(""), operand.measure(), measure, bare);
        return operand;
    }

    /** A number, a column or an indicator. */
    Formula named(String key) {
        String name = arguments.text(key);
        Optional<WrittenFigure> figure = WrittenFigure.of(name);
        if (figure.isPresent()) {
            return Constant.of(figure.get());
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

    /** Tells of points beyond the weight that no {@code full} allows: a slip would outweigh all other items. */
    <T extends ScoringMethod> T withinWeight(T method) {
        Ratio most = method.most();
        if (weight != null && !has("full") && (most == null || most.compareTo(weight) > 0)) {
            arguments.flaw(
                    most == null ? "cap" : "points",
                    "points-beyond-weight",
                    most == null
                            ? "得分没有上限，会超过权重（%s）；请写 cap，或用 full 写明本项满分".formatted(weight)
                            : "最高得 %s 分，超过权重（%s）；请改分值，或用 full 写明本项满分".formatted(most, weight),
                    most == null
                            ? "nothing limits the points, which go beyond the weight (%s); set cap, or say the full marks with full"
                                    .formatted(weight)
                            : "the most points are %s, beyond the weight (%s); change them, or say the full marks with full"
                                    .formatted(most, weight));
        }
        return method;
    }
}
