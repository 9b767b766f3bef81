package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.number.Ratio;

/** The tree of a scheme made ready: items numbered, heads of lines and factors of undisturbed weights worked out once. */
sealed interface SchemeTree {

    Node node();

    ScoreLine.Head head();

    /** An item and its number among the leaves. */
    record Item(Leaf node, int index, ScoreLine.Head head) implements SchemeTree {}

    /**
     * A branch.
     *
     * @param factors what each part's mark is multiplied by when nothing is skipped; empty for a mean that is not additive
     */
    record Joint(Branch node, List<SchemeTree> parts, List<Ratio> factors, ScoreLine.Head head, ScoreLine.Head limit)
            implements SchemeTree {

        public Joint {
            parts = ImmutableList.copyOf(parts);
            factors = ImmutableList.copyOf(factors);
        }
    }

    static SchemeTree of(Scheme scheme) {
        return new Builder().place(scheme.root(), Ratio.ONE);
    }

    /**
     * What the mark of a part is multiplied by in an additive branch.
     *
     * @param emphasis factor on its weight
     * @param total Σ weights of the branch
     * @param kept Σ weights × emphasis, of the parts not skipped
     */
    static Ratio factor(Branch branch, Node part, Ratio emphasis, Ratio total, Ratio kept) {
        Ratio weight = part.weight();
        if (weight == null) {
            return emphasis;
        }
        if (emphasis.isZero()) {
            return Ratio.ZERO;
        }
        if (branch.aggregation() == Aggregation.ARITHMETIC) {
            return weight.times(emphasis).dividedBy(kept);
        }
        Ratio full = part.full();
        Ratio own = full == null || full.equals(weight) ? Ratio.ONE : weight.dividedBy(full);
        Ratio spread = kept.equals(total) ? Ratio.ONE : total.dividedBy(kept);
        return own.times(emphasis).times(spread);
    }

    /** Σ weights of the parts that have one. */
    static Ratio totalWeight(Branch branch) {
        Ratio total = Ratio.ZERO;
        for (Node part : branch.children()) {
            Ratio weight = part.weight();
            total = weight == null ? total : total.plus(weight);
        }
        return total;
    }

    /** Numbers the items in the order of the tree. */
    final class Builder {

        private int next;

        private SchemeTree place(Node node, Ratio factor) {
            if (node instanceof Leaf leaf) {
                return new Item(leaf, next++, LineHeads.of(leaf, factor));
            }
            Branch branch = (Branch) node;
            boolean additive = branch.aggregation().isAdditive();
            Ratio total = totalWeight(branch);
            ImmutableList.Builder<SchemeTree> parts = ImmutableList.builder();
            ImmutableList.Builder<Ratio> factors = ImmutableList.builder();
            for (Node child : branch.children()) {
                Ratio own = additive ? factor(branch, child, Ratio.ONE, total, total) : Ratio.ONE;
                factors.add(own);
                parts.add(place(child, additive ? factor.times(own) : Ratio.ONE));
            }
            return new Joint(
                    branch,
                    parts.build(),
                    additive ? factors.build() : ImmutableList.of(),
                    LineHeads.composite(branch, factor),
                    LineHeads.limit(branch));
        }
    }
}
