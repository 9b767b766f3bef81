package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

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

    /**
     * The tree below a branch.
     *
     * @param weightings how the weights of the parts of a branch were found, by its name
     */
    static Joint of(Branch root, Map<String, Bilingual> weightings) {
        return new Builder(weightings).place(root, Ratio.ONE, null);
    }

    /** The branch of this name, which there is. */
    static Joint named(Joint tree, String name) {
        return joints(tree)
                .filter(joint -> joint.node().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Joint> joints(Joint tree) {
        return Stream.concat(
                Stream.of(tree),
                tree.parts().stream().flatMap(part -> part instanceof Joint inner ? joints(inner) : Stream.empty()));
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

        private final Map<String, Bilingual> weightings;
        private int next;

        private Builder(Map<String, Bilingual> weightings) {
            this.weightings = weightings;
        }

        private SchemeTree part(Node node, Ratio factor, @Nullable Bilingual weighting) {
            return node instanceof Leaf leaf
                    ? new Item(leaf, next++, LineHeads.of(leaf, factor, weighting))
                    : place((Branch) node, factor, weighting);
        }

        private Joint place(Branch branch, Ratio factor, @Nullable Bilingual weighting) {
            Bilingual own = weightings.get(branch.name());
            boolean additive = branch.aggregation().isAdditive();
            Ratio total = totalWeight(branch);
            ImmutableList.Builder<SchemeTree> parts = ImmutableList.builder();
            ImmutableList.Builder<Ratio> factors = ImmutableList.builder();
            for (Node child : branch.children()) {
                Ratio share = additive ? factor(branch, child, Ratio.ONE, total, total) : Ratio.ONE;
                factors.add(share);
                parts.add(part(child, additive ? factor.times(share) : Ratio.ONE, own));
            }
            return new Joint(
                    branch,
                    parts.build(),
                    additive ? factors.build() : ImmutableList.of(),
                    LineHeads.composite(branch, factor, weighting),
                    LineHeads.limit(branch));
        }
    }
}
