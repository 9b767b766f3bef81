package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.number.RealFunctions;
import org.hengzhun.core.score.SchemeTree.Item;
import org.hengzhun.core.score.SchemeTree.Joint;
import org.hengzhun.core.score.method.Bounds;
import org.hengzhun.core.words.Bilingual;

/** Walks the tree of a scheme for one unit and puts its lines into a tally. For one score and one thread. */
final class TreeSum {

    private final SchemeTree tree;
    private final MarkTable marks;
    private final int unit;
    private final WeightFactors emphasis;
    private final Tally tally;
    private final List<Bilingual> reasons;
    private final boolean undisturbed;

    /** Whether items carry the weight of others that are left out, so that the most they bring differs from the scheme. */
    private final boolean reshared;

    /** @param reasons gets what makes a mean impossible */
    TreeSum(SchemeTree tree, MarkTable marks, int unit, WeightFactors emphasis, Tally tally, List<Bilingual> reasons) {
        this.tree = tree;
        this.marks = marks;
        this.unit = unit;
        this.emphasis = emphasis;
        this.tally = tally;
        this.reasons = reasons;
        this.reshared = emphasis == WeightFactors.EVEN && marks.skipsAny(unit);
        this.undisturbed = emphasis == WeightFactors.EVEN && !reshared;
    }

    void run() {
        if (skipped(tree)) {
            reasons.add(new Bilingual("没有可考核的项目", "no item is left to score"));
        } else {
            add(tree, Ratio.ONE);
        }
    }

    private void add(SchemeTree part, Ratio factor) {
        if (part instanceof Item item) {
            tally.add(
                    head(item, factor),
                    marks.value(unit, item.index()),
                    mark(item).times(factor),
                    marks.note(unit, item.index()),
                    ImmutableList.of());
            return;
        }
        Joint joint = (Joint) part;
        Bounds bounds = joint.node().bounds();
        if (!joint.node().aggregation().isAdditive()) {
            Ratio mean = factor.isZero() ? Ratio.ZERO : bounds.within(mean(joint));
            // A mean that cannot be taken has told why; its parts would tell again.
            ImmutableList<ScoreLine> parts = reasons.isEmpty() ? parts(joint) : ImmutableList.of();
            tally.add(head(joint, factor), new IndicatorValue.Known(mean), mean.times(factor), null, parts);
            return;
        }
        int start = tally.size();
        List<Ratio> factors = factors(joint);
        for (int i = 0; i < factors.size(); i++) {
            add(joint.parts().get(i), factors.get(i).times(factor));
        }
        if (bounds.any() && factor.signum() > 0) {
            tally.limit(start, bounds.times(factor), joint.limit());
        }
    }

    /** What the line is headed with, and the most it can bring this unit. */
    private ScoreLine.Head head(SchemeTree part, Ratio factor) {
        if (!reshared) {
            return part.head();
        }
        ScoreLine.Head head = part instanceof Item item
                ? LineHeads.of(item.node(), factor)
                : LineHeads.composite(((Joint) part).node(), factor);
        return head.max() == null ? head : head.bringing(tally.rounded(Ratio.of(head.max())));
    }

    private List<Ratio> factors(Joint joint) {
        if (undisturbed) {
            return joint.factors();
        }
        Branch branch = joint.node();
        Ratio total = SchemeTree.totalWeight(branch);
        Ratio kept = Ratio.ZERO;
        List<Ratio> weights = new ArrayList<>();
        for (SchemeTree part : joint.parts()) {
            Ratio on = kept(part);
            weights.add(on);
            Ratio weight = part.node().weight();
            kept = weight == null ? kept : kept.plus(weight.times(on));
        }
        ImmutableList.Builder<Ratio> factors = ImmutableList.builder();
        for (int i = 0; i < weights.size(); i++) {
            Node child = joint.parts().get(i).node();
            factors.add(SchemeTree.factor(branch, child, weights.get(i), total, kept));
        }
        return factors.build();
    }

    /** The emphasis on a part, 0 when it is skipped for this unit. */
    private Ratio kept(SchemeTree part) {
        return skipped(part) ? Ratio.ZERO : emphasis.on(part.node());
    }

    private boolean skipped(SchemeTree part) {
        if (undisturbed) {
            return false;
        }
        if (emphasis.on(part.node()).isZero()) {
            return true;
        }
        if (part instanceof Item item) {
            return marks.mark(unit, item.index()) == null;
        }
        Joint joint = (Joint) part;
        boolean anyWeighted =
                joint.parts().stream().anyMatch(child -> child.node().weight() != null);
        return joint.parts().stream()
                .filter(child -> !anyWeighted || child.node().weight() != null)
                .allMatch(this::skipped);
    }

    /** The mark of a part on its own scale, exactly. */
    private Ratio mark(SchemeTree part) {
        if (part instanceof Item item) {
            Ratio mark = marks.mark(unit, item.index());
            return mark == null ? Ratio.ZERO : mark;
        }
        Joint joint = (Joint) part;
        if (!joint.node().aggregation().isAdditive()) {
            return joint.node().bounds().within(mean(joint));
        }
        Ratio sum = Ratio.ZERO;
        List<Ratio> factors = factors(joint);
        for (int i = 0; i < factors.size(); i++) {
            if (!factors.get(i).isZero()) {
                sum = sum.plus(mark(joint.parts().get(i)).times(factors.get(i)));
            }
        }
        return joint.node().bounds().within(sum);
    }

    private Ratio mean(Joint joint) {
        List<Ratio> figures = new ArrayList<>();
        List<Ratio> weights = new ArrayList<>();
        for (SchemeTree part : joint.parts()) {
            Ratio on = kept(part);
            Ratio weight = part.node().weight();
            if (weight == null || on.isZero()) {
                continue;
            }
            Ratio figure = mark(part);
            if (figure.signum() < 0) {
                reasons.add(negative(joint, part));
                return Ratio.ZERO;
            }
            figures.add(figure);
            weights.add(weight.times(on));
        }
        return joint.node().aggregation() == Aggregation.GEOMETRIC
                ? RealFunctions.geometricMean(figures, weights)
                : harmonicMean(figures, weights);
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

    private static Bilingual negative(Joint joint, SchemeTree part) {
        return new Bilingual(
                "（%s）的下级（%s）为负，不能取平均"
                        .formatted(
                                joint.node().label().zh(), part.node().label().zh()),
                "the part (%s) of (%s) is negative, so the mean cannot be taken"
                        .formatted(
                                part.node().label().en(), joint.node().label().en()));
    }

    private ImmutableList<ScoreLine> parts(Joint joint) {
        ImmutableList.Builder<ScoreLine> lines = ImmutableList.builder();
        for (SchemeTree part : joint.parts()) {
            lines.add(new ScoreLine(
                    part.head(),
                    part instanceof Item item ? marks.value(unit, item.index()) : null,
                    tally.rounded(skipped(part) ? Ratio.ZERO : mark(part)),
                    part instanceof Item item ? marks.note(unit, item.index()) : null,
                    part instanceof Joint inner ? parts(inner) : ImmutableList.of()));
        }
        return lines.build();
    }
}
