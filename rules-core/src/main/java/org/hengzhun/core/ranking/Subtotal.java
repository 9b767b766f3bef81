package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.score.Branch;
import org.hengzhun.core.score.Node;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.Score.Scored;
import org.hengzhun.core.score.ScoreLine;

/**
 * What a part of a scheme brings a unit (一级指标得分): the points of its lines, its limit among them, added up.
 *
 * @param branch a branch just below the whole
 */
public record Subtotal(Branch branch, BigDecimal points) {

    /** One for each branch just below the whole, in the order of the scheme; empty for a scheme without such. */
    public static List<Subtotal> of(Scheme scheme, Scored score) {
        return scheme.root().children().stream()
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast)
                .map(branch -> new Subtotal(branch, points(branch, score.lines())))
                .collect(ImmutableList.toImmutableList());
    }

    private static BigDecimal points(Branch branch, List<ScoreLine> lines) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        collect(branch, names);
        ImmutableSet<String> own = names.build();
        return lines.stream()
                .filter(line -> own.contains(line.name()))
                .map(ScoreLine::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void collect(Node node, ImmutableSet.Builder<String> names) {
        names.add(node.name());
        if (node instanceof Branch branch) {
            names.add(branch.name() + ".limit");
            branch.children().forEach(child -> collect(child, names));
        }
    }
}
