package org.hengzhun.core.score;

import java.util.List;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.Growth;
import org.hengzhun.core.indicator.PeerStatistic;
import org.hengzhun.core.indicator.PointDifference;
import org.hengzhun.core.indicator.Progress;
import org.hengzhun.core.indicator.StandardScore;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.Proportional;
import org.hengzhun.core.score.method.ScoringMethod.Relativity;
import org.hengzhun.core.words.Flaw;

/** What must hold of the parts of a branch that leaves weights or an ideal to the figures of the units. */
final class FromUnitsChecks {

    private FromUnitsChecks() {}

    /** Reports parts with a weight though it is found, parts that compare with fewer units, and parts whose marks do not suit. */
    static void of(String name, FromUnits rule, List<Node> children, List<Flaw> flaws) {
        for (Node child : children) {
            if (rule.weights() != null && child.weight() != null) {
                flaws.add(Flaw.error(
                        child.name(),
                        "weight",
                        "weight-given-twice",
                        "（%s）的权重由数据确定（weights），请把（%s）的 weight 留空".formatted(name, child.name()),
                        "the weights of (%s) are found in figures (weights); leave the weight of (%s) empty"
                                .formatted(name, child.name())));
            }
            if (rule.over() == Cohort.Over.CITY) {
                Scheme.leaves(child)
                        .filter(FromUnitsChecks::looksAtGroup)
                        .forEach(leaf -> flaws.add(narrower(name, leaf)));
            }
            if (rule.weights() != null
                    && !rule.weights().method().takesNegative()
                    && child instanceof Leaf leaf
                    && mayBeNegative(leaf)) {
                flaws.add(negative(name, leaf));
            }
        }
    }

    private static boolean looksAtGroup(Leaf leaf) {
        return leaf.method().relativity() != Relativity.NONE && leaf.over() == Cohort.Over.GROUP
                || looksAtGroup(leaf.indicator().formula());
    }

    private static boolean looksAtGroup(Formula formula) {
        boolean itself = formula instanceof PeerStatistic peer && peer.over() == Cohort.Over.GROUP
                || formula instanceof StandardScore score && score.over() == Cohort.Over.GROUP;
        return itself || formula.parts().stream().anyMatch(FromUnitsChecks::looksAtGroup);
    }

    private static Flaw narrower(String name, Leaf leaf) {
        return Flaw.error(
                leaf.name(),
                "over",
                "compares-with-fewer",
                "（%s）按全市数据计算（over=city），而（%s）只与组内比较；请在该项（或它的指标）也写 over=city，或删去（%s）的 over"
                        .formatted(name, leaf.name(), name),
                "(%s) looks at the whole city (over=city) while (%s) compares within its group; write over=city for the item or its indicator too, or leave over of (%s) out"
                        .formatted(name, leaf.name(), name));
    }

    private static boolean mayBeNegative(Leaf leaf) {
        Ratio least = leaf.method().least();
        if (least != null) {
            return least.signum() < 0;
        }
        return !(leaf.method() instanceof Proportional)
                || signed(leaf.indicator().formula());
    }

    /** Whether the figure is below 0 as a matter of course. */
    private static boolean signed(Formula formula) {
        boolean itself = formula instanceof Growth
                || formula instanceof PointDifference
                || formula instanceof StandardScore
                || formula instanceof Progress progress && progress.form() == Progress.Form.LEAD;
        return itself || formula.parts().stream().anyMatch(FromUnitsChecks::signed);
    }

    private static Flaw negative(String name, Leaf leaf) {
        return Flaw.error(
                leaf.name(),
                "floor",
                "weights-of-negatives",
                "（%s）可能得负分，（%s）的熵权（weights=entropy）不能计算；请在该项写 floor=0，或改用 min-max 计分，或改用 weights=critic"
                        .formatted(leaf.name(), name),
                "(%s) can be below 0, which the entropy weights of (%s) cannot take; set floor=0 for the item, score it by min-max, or use weights=critic"
                        .formatted(leaf.name(), name));
    }
}
