package org.hengzhun.core.score.method;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.number.RealFunctions;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The best and the worst that any unit has in each part, which TOPSIS measures the distance to (理想解与负理想解). Source: Hwang and Yoon,
 * Multiple Attribute Decision Making, 1981.
 *
 * @param axes one for each part
 */
public record IdealSolution(List<Axis> axes) {

    public IdealSolution {
        axes = ImmutableList.copyOf(axes);
    }

    /** How the figures of a part are made comparable. */
    public enum Norm {
        /** 向量规范化: x/√Σx². */
        VECTOR,
        /** 不再规范化: as they are, where all parts have one scale. */
        NONE
    }

    /**
     * The ends of one part.
     *
     * @param squares what squared distances are divided by: Σx², or 1; 0 where every unit has 0
     */
    record Axis(Ratio squares, Ratio best, Ratio worst) {}

    /**
     * That of these figures.
     *
     * @param columns one for each part, each with at least one figure
     * @param lower the numbers of the parts of which less is better
     */
    public static IdealSolution of(List<List<Ratio>> columns, Set<Integer> lower, Norm norm) {
        List<Axis> axes = new ArrayList<>();
        for (int part = 0; part < columns.size(); part++) {
            List<Ratio> column = columns.get(part);
            if (column.isEmpty()) {
                axes.add(new Axis(Ratio.ZERO, Ratio.ZERO, Ratio.ZERO));
                continue;
            }
            Ratio squares = column.stream().map(figure -> figure.times(figure)).reduce(Ratio.ZERO, Ratio::plus);
            Ratio least = Collections.min(column);
            Ratio most = Collections.max(column);
            boolean less = lower.contains(part);
            axes.add(new Axis(
                    norm == Norm.NONE && !squares.isZero() ? Ratio.ONE : squares,
                    less ? least : most,
                    less ? most : least));
        }
        return new IdealSolution(axes);
    }

    /**
     * How far a unit is from both.
     *
     * @param figures its figures, null for a part that is left out for it
     * @param weights one for each part, 0 for one left out; not all 0
     */
    public Distances distances(List<@Nullable Ratio> figures, List<Ratio> weights) {
        Ratio total = weights.stream().reduce(Ratio.ZERO, Ratio::plus);
        Ratio toBest = Ratio.ZERO;
        Ratio toWorst = Ratio.ZERO;
        for (int part = 0; part < axes.size(); part++) {
            Axis axis = axes.get(part);
            Ratio figure = figures.get(part);
            if (figure != null && !axis.squares().isZero()) {
                Ratio weight = weights.get(part).dividedBy(total);
                Ratio factor = weight.times(weight).dividedBy(axis.squares());
                toBest = toBest.plus(squared(figure.minus(axis.best())).times(factor));
                toWorst = toWorst.plus(squared(figure.minus(axis.worst())).times(factor));
            }
        }
        return new Distances(RealFunctions.root(toBest), RealFunctions.root(toWorst));
    }

    private static Ratio squared(Ratio distance) {
        return distance.times(distance);
    }

    /** The weighted distances of a unit, to 34 digits. */
    public record Distances(Ratio toBest, Ratio toWorst) {

        private static final int SHOWN = 4;

        /** The relative closeness (相对接近度) toWorst/(toBest + toWorst) on a scale, or what a scheme gives where both are 0. */
        public Mark closeness(Ratio full, ConstantColumn constant) {
            Ratio whole = toBest.plus(toWorst);
            return whole.isZero()
                    ? constant.mark(Ratio.ZERO, full)
                    : Mark.of(toWorst.dividedBy(whole).times(full));
        }

        /** The formula with its figures, and its source. */
        public Bilingual text() {
            String formula = "D⁻/(D⁺ + D⁻), D⁺ = %s, D⁻ = %s".formatted(shown(toBest), shown(toWorst));
            return new Bilingual(
                    "相对接近度 " + formula + "（Hwang、Yoon 1981）",
                    "relative closeness " + formula + " (Hwang and Yoon 1981)");
        }

        private static String shown(Ratio distance) {
            return distance.round(SHOWN, RoundingMode.HALF_UP).toPlainString();
        }
    }
}
