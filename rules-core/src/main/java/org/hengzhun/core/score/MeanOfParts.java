package org.hengzhun.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.number.RealFunctions;
import org.hengzhun.core.score.method.IdealSolution;
import org.hengzhun.core.score.method.Mark;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a branch together that is no sum of what they bring. For one unit. */
final class MeanOfParts {

    private final Branch branch;
    private final @Nullable IdealSolution ideal;
    private final List<Bilingual> reasons;

    /**
     * @param ideal that of the branch, or null for one that is not TOPSIS
     * @param reasons gets what makes the figure impossible
     */
    MeanOfParts(Branch branch, @Nullable IdealSolution ideal, List<Bilingual> reasons) {
        this.branch = branch;
        this.ideal = ideal;
        this.reasons = reasons;
    }

    /**
     * The figure of the branch.
     *
     * @param note how it came about, or null where the parts say all
     */
    record Whole(Ratio figure, @Nullable Bilingual note) {

        static final Whole NOTHING = new Whole(Ratio.ZERO, null);
    }

    /**
     * The figure of these parts.
     *
     * @param figures null for one left out, whose weight is 0
     */
    Whole of(List<@Nullable Ratio> figures, List<Ratio> weights) {
        if (branch.aggregation() == Aggregation.TOPSIS) {
            return closeness(figures, weights);
        }
        List<Ratio> kept = new ArrayList<>();
        List<Ratio> shares = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Ratio figure = figures.get(i);
            if (figure != null && figure.signum() < 0) {
                reasons.add(negative(branch.children().get(i)));
                return Whole.NOTHING;
            }
            if (figure != null) {
                kept.add(figure);
                shares.add(weights.get(i));
            }
        }
        return new Whole(
                branch.aggregation() == Aggregation.GEOMETRIC
                        ? RealFunctions.geometricMean(kept, shares)
                        : harmonicMean(kept, shares),
                null);
    }

    private Whole closeness(List<@Nullable Ratio> figures, List<Ratio> weights) {
        IdealRule rule = Objects.requireNonNull(
                Objects.requireNonNull(branch.fromUnits()).ideal());
        IdealSolution.Distances distances = Objects.requireNonNull(ideal).distances(figures, weights);
        Mark mark = distances.closeness(rule.full(), rule.constant());
        if (mark instanceof Mark.Undefined undefined) {
            Missing why = undefined.why();
            reasons.add(new Bilingual(
                    branch.label().zh() + "：" + why.text().zh(),
                    branch.label().en() + ": " + why.text().en()));
            return Whole.NOTHING;
        }
        return new Whole(((Mark.Points) mark).points(), distances.text());
    }

    private static Ratio harmonicMean(List<Ratio> figures, List<Ratio> weights) {
        Ratio total = Ratio.ZERO;
        Ratio inverse = Ratio.ZERO;
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).isZero()) {
                return Ratio.ZERO;
            }
            total = total.plus(weights.get(i));
            inverse = inverse.plus(weights.get(i).dividedBy(figures.get(i)));
        }
        return total.dividedBy(inverse);
    }

    private Bilingual negative(Node part) {
        return new Bilingual(
                "（%s）的下级（%s）为负，不能取平均"
                        .formatted(branch.label().zh(), part.label().zh()),
                "the part (%s) of (%s) is negative, so the mean cannot be taken"
                        .formatted(part.label().en(), branch.label().en()));
    }
}
