package org.hengzhun.core.score;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.hengzhun.core.score.method.IdealSolution;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A scheme once all is found that it leaves to the figures of the units.
 *
 * @param ideals those of TOPSIS, by branch
 * @param problems why something could not be found, by branch
 */
record SettledTree(SchemeTree.Joint tree, Map<String, IdealSolution> ideals, Map<String, Bilingual> problems) {

    public SettledTree {
        ideals = ImmutableMap.copyOf(ideals);
        problems = ImmutableMap.copyOf(problems);
    }

    /** The scheme as it is written, before anything is found. */
    static SettledTree asDeclared(Scheme scheme) {
        return new SettledTree(SchemeTree.of(scheme.root(), ImmutableMap.of()), ImmutableMap.of(), ImmutableMap.of());
    }

    /** Why nobody has a figure of this branch, or null. */
    @Nullable
    Bilingual problem(Branch branch) {
        return problems.isEmpty() ? null : problems.get(branch.name());
    }
}
