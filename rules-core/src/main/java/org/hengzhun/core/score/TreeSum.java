package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.SchemeTree.Item;
import org.hengzhun.core.score.SchemeTree.Joint;
import org.hengzhun.core.score.method.Bounds;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** Walks the tree of a scheme for one unit and puts its lines into a tally. For one score and one thread. */
final class TreeSum {

    private final SettledTree settled;
    private final MarkTable marks;
    private final int unit;
    private final WeightFactors emphasis;
    private final Tally tally;
    private final List<Bilingual> reasons;
    private final boolean undisturbed;

    /** Whether items carry the weight of others that are left out, so that the most they bring differs from the scheme. */
    private final boolean reshared;

    /** @param reasons gets what makes a mean impossible */
    TreeSum(
            SettledTree settled,
            MarkTable marks,
            int unit,
            WeightFactors emphasis,
            Tally tally,
            List<Bilingual> reasons) {
        this.settled = settled;
        this.marks = marks;
        this.unit = unit;
        this.emphasis = emphasis;
        this.tally = tally;
        this.reasons = reasons;
        this.reshared = emphasis == WeightFactors.EVEN && marks.skipsAny(unit);
        this.undisturbed = emphasis == WeightFactors.EVEN && !reshared;
    }

    void run() {
        Joint tree = settled.tree();
        if (skipped(tree)) {
            reasons.add(new Bilingual("没有可考核的项目", "no item is left to score"));
        } else {
            add(tree, Ratio.ONE);
        }
    }

    private void add(SchemeTree part, Ratio factor) {
        if (part instanceof Item item) {
            tally.add(
                    mark(item).times(factor),
                    points -> new ScoreLine(
                            head(item, factor),
                            marks.value(unit, item.index()),
                            points,
                            marks.note(unit, item.index()),
                            ImmutableList.of()));
            return;
        }
        Joint joint = (Joint) part;
        if (isBarred(joint)) {
            return;
        }
        Bounds bounds = joint.node().bounds();
        if (!joint.node().aggregation().isAdditive()) {
            MeanOfParts.Whole whole = factor.isZero() ? MeanOfParts.Whole.NOTHING : mean(joint);
            Ratio mean = bounds.within(whole.figure());
            // A mean that cannot be taken has told why; its parts would tell again.
            ImmutableList<ScoreLine> parts = reasons.isEmpty() ? parts(joint) : ImmutableList.of();
            tally.add(
                    mean.times(factor),
                    points -> new ScoreLine(
                            head(joint, factor), new IndicatorValue.Known(mean), points, whole.note(), parts));
            return;
        }
        Tally.Position start = tally.position();
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
                ? LineHeads.of(item.node(), factor, part.head().weighting())
                : LineHeads.composite(((Joint) part).node(), factor, part.head().weighting());
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
        Ratio weight = part.node().weight();
        if (emphasis.on(part.node()).isZero() || weight != null && weight.isZero()) {
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
        if (isBarred(joint)) {
            return Ratio.ZERO;
        }
        if (!joint.node().aggregation().isAdditive()) {
            return joint.node().bounds().within(mean(joint).figure());
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

    private MeanOfParts.Whole mean(Joint joint) {
        List<@Nullable Ratio> figures = new ArrayList<>();
        List<Ratio> weights = new ArrayList<>();
        for (SchemeTree part : joint.parts()) {
            Ratio weight = part.node().weight();
            Ratio counts = weight == null ? Ratio.ZERO : weight.times(kept(part));
            weights.add(counts);
            figures.add(counts.isZero() ? null : mark(part));
        }
        return new MeanOfParts(joint.node(), settled.ideals().get(joint.node().name()), reasons).of(figures, weights);
    }

    /** Whether nobody can have a figure of this branch, which is told of a unit that is asked for it. */
    private boolean isBarred(Joint joint) {
        Bilingual problem = settled.problem(joint.node());
        if (problem == null || skipped(joint)) {
            return false;
        }
        reasons.add(problem);
        return true;
    }

    /** The marks of the parts of a branch, null for one that is left out for this unit or has none. */
    static List<@Nullable Ratio> figures(
            SettledTree settled, MarkTable marks, int unit, Rounding rounding, Joint joint) {
        List<@Nullable Ratio> figures = new ArrayList<>();
        for (SchemeTree part : joint.parts()) {
            List<Bilingual> reasons = new ArrayList<>();
            TreeSum sum = new TreeSum(settled, marks, unit, WeightFactors.EVEN, Tally.ofPoints(rounding), reasons);
            Ratio figure = sum.isKnown(part) ? sum.mark(part) : null;
            figures.add(reasons.isEmpty() ? figure : null);
        }
        return figures;
    }

    private boolean isKnown(SchemeTree part) {
        if (part instanceof Item item) {
            return marks.mark(unit, item.index()) != null;
        }
        return !skipped(part) && ((Joint) part).parts().stream().allMatch(inner -> isKnown(inner) || skipped(inner));
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
