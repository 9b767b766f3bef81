package org.hengzhun.core.score;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.number.Ratio;

/** A scheme as it would be if a figure nobody gave counted 0 where it is left out (缺报按零分计). */
public final class ReportedAsZero {

    private ReportedAsZero() {}

    /** Whether the scheme leaves out items whose figure nobody gave. */
    public static boolean differs(Scheme scheme) {
        return scheme.leaves().stream().anyMatch(ReportedAsZero::skips);
    }

    private static boolean skips(Leaf leaf) {
        return leaf.consequence(MissingReason.COLUMN_MISSING) instanceof Consequence.Skip;
    }

    /** The scheme with these items counted 0; nothing else differs. */
    public static Scheme of(Scheme scheme) {
        return new Scheme(
                scheme.id(),
                scheme.label(),
                branch(scheme.root()),
                scheme.grouping(),
                scheme.groups(),
                scheme.ties(),
                scheme.rounding(),
                scheme.limits(),
                scheme.vetoes(),
                scheme.grading(),
                scheme.totalOf(),
                scheme.totalled(),
                scheme.yardstick(),
                scheme.byGroup(),
                scheme.labels(),
                scheme.warnings());
    }

    private static Branch branch(Branch branch) {
        return branch.of(branch.children().stream()
                .map(child -> child instanceof Branch inner ? branch(inner) : leaf((Leaf) child))
                .toList());
    }

    private static Node leaf(Leaf leaf) {
        if (!skips(leaf)) {
            return leaf;
        }
        Map<MissingReason, Consequence> strict = new EnumMap<>(leaf.consequences());
        strict.put(MissingReason.COLUMN_MISSING, new Consequence.Fixed(Ratio.ZERO));
        return new Leaf(
                leaf.name(),
                leaf.label(),
                leaf.indicator(),
                leaf.method(),
                leaf.weight(),
                leaf.only(),
                leaf.over(),
                ImmutableMap.copyOf(strict),
                leaf.basis());
    }
}
