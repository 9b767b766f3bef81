package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.Bounds;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a scheme put together (汇总).
 *
 * @param children at least one
 * @param full full marks of the whole: the declared total of a sum, the common scale of the parts of a mean
 * @param bounds least and most points of the whole, applied after its parts are put together
 * @param fromUnits what is found in the figures of the units, or null where the scheme says all
 */
public record Branch(
        String name,
        Bilingual label,
        Aggregation aggregation,
        List<Node> children,
        @Nullable Ratio weight,
        @Nullable Ratio full,
        Bounds bounds,
        Basis basis,
        @Nullable FromUnits fromUnits)
        implements Node {

    public Branch {
        children = ImmutableList.copyOf(children);
    }

    /** The same of other parts. */
    Branch of(List<Node> others) {
        return new Branch(name, label, aggregation, others, weight, full, bounds, basis, fromUnits);
    }

    @Override
    public Branch weighing(Ratio found) {
        return new Branch(name, label, aggregation, children, found, full, bounds, basis, fromUnits);
    }
}
