package org.hengzhun.core.score;

import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** A part of a scheme: an item that is scored, or a group of parts put together. Names are unique in a scheme. */
public sealed interface Node permits Leaf, Branch {

    String name();

    Bilingual label();

    /**
     * Under a sum the points the part counts for; under a mean its share of the weights. Null under a sum: a bonus or penalty,
     * which counts as it comes and for no part of the total.
     */
    @Nullable
    Ratio weight();

    /** The same with the weight that was found for it; 0 where it tells nothing. */
    Node weighing(Ratio found);

    /** Full marks on the part's own scale, or null for a bonus or penalty. */
    @Nullable
    Ratio full();

    Basis basis();
}
