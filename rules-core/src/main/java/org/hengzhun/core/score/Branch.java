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
 */
public record Branch(
        String name,
        Bilingual label,
        Aggregation aggregation,
        List<Node> children,
        @Nullable Ratio weight,
        @Nullable Ratio full,
        Bounds bounds,
        Basis basis)
        implements Node {

    public Branch {
        children = ImmutableList.copyOf(children);
    }
}
