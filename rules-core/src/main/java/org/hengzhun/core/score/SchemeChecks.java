package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.IdealSolution;
import org.hengzhun.core.score.method.MinMax;
import org.hengzhun.core.score.method.ScoringMethod;
import org.hengzhun.core.words.Flaw;
import org.jspecify.annotations.Nullable;

/** What must hold between the parts of a scheme: weights that add up, scales that fit, means that can be taken. */
final class SchemeChecks {

    private static final Ratio HUNDRED = Ratio.of(100);

    private SchemeChecks() {}

    /**
     * Full marks of a branch from those of its children, reporting weights that do not add up.
     *
     * @param row the branch
     * @param total what the weights are declared to add up to, or null
     * @param fromUnits what is found in the figures of the units, or null
     */
    static @Nullable Ratio full(
            SchemeRow row,
            Aggregation aggregation,
            List<Node> children,
            @Nullable Ratio total,
            @Nullable FromUnits fromUnits,
            List<Flaw> flaws) {
        String name = row.name();
        String label = row.label().zh();
        if (children.isEmpty()) {
            flaws.add(Flaw.error(
                    name,
                    "",
                    "branch-empty",
                    "汇总（%s）没有下级".formatted(label),
                    "the branch (%s) has no parts".formatted(name)));
            return Ratio.ONE;
        }
        boolean found = fromUnits != null && fromUnits.weights() != null;
        if (fromUnits != null) {
            FromUnitsChecks.of(name, fromUnits, children, flaws);
        }
        if (!found) {
            weights(row, aggregation, children, total, flaws);
        } else if (total != null) {
            flaws.add(Flaw.error(
                    name,
                    "total",
                    "weight-given-twice",
                    "（%s）的权重由数据确定（weights），请删去 total".formatted(label),
                    "the weights of (%s) are found in figures (weights); leave total out".formatted(name)));
        }
        if (fromUnits != null && fromUnits.ideal() != null) {
            if (fromUnits.ideal().norm() == IdealSolution.Norm.NONE) {
                commonScale(row, children, flaws);
            }
            return fromUnits.ideal().full();
        }
        return aggregation == Aggregation.SUM ? sumOf(children) : commonScale(row, children, flaws);
    }

    private static @Nullable Ratio sumOf(List<Node> children) {
        Ratio sum = sum(children);
        return sum.isZero() ? null : sum;
    }

    private static Ratio sum(List<Node> children) {
        Ratio sum = Ratio.ZERO;
        for (Node child : children) {
            Ratio weight = child.weight();
            sum = weight == null ? sum : sum.plus(weight);
        }
        return sum;
    }

    private static void weights(
            SchemeRow row, Aggregation aggregation, List<Node> children, @Nullable Ratio total, List<Flaw> flaws) {
        String name = row.name();
        String label = row.label().zh();
        Ratio sum = sum(children);
        for (Node child : children) {
            if (child.weight() == null && aggregation != Aggregation.SUM) {
                flaws.add(Flaw.error(
                        child.name(),
                        "weight",
                        "weight-missing",
                        "均值（%s）的下级（%s）缺少权重；请写 weight，或在（%s）写 weights=entropy 由数据确定"
                                .formatted(label, child.label().zh(), label),
                        "the part (%s) of the mean (%s) needs a weight; write it, or weights=entropy for (%s) to find it in figures"
                                .formatted(child.name(), name, name)));
            }
        }
        if (anyUnread(children, flaws)) {
            return;
        }
        if (total != null ? !sum.equals(total) : mustAddUp(aggregation) && !isOneOrHundred(sum)) {
            String due = total == null ? "1 / 100" : written(total);
            flaws.add(Flaw.error(
                    name,
                    "weight",
                    "weights-do-not-add-up",
                    "汇总（%s）的权重合计为（%s），应为（%s）".formatted(label, written(sum), due),
                    "the weights of (%s) add up to (%s) and must add up to (%s)".formatted(name, written(sum), due)));
        }
    }

    /** What the weights add up to is not known while one of them could not be read. */
    private static boolean anyUnread(List<Node> children, List<Flaw> flaws) {
        return flaws.stream()
                .filter(flaw -> flaw.code().equals(SchemeRows.WEIGHT_UNREAD))
                .anyMatch(
                        flaw -> children.stream().anyMatch(child -> child.name().equals(flaw.part())));
    }

    /** As people write it: 1.15, and 23/20 of nothing but figures without an end. */
    private static String written(Ratio figure) {
        BigDecimal decimal = figure.round(Arguments.MOST_PLACES, RoundingMode.HALF_UP);
        return Ratio.of(decimal).equals(figure) ? decimal.stripTrailingZeros().toPlainString() : figure.toString();
    }

    private static boolean mustAddUp(Aggregation aggregation) {
        return aggregation != Aggregation.SUM;
    }

    private static boolean isOneOrHundred(Ratio sum) {
        return sum.equals(Ratio.ONE) || sum.equals(HUNDRED);
    }

    private static @Nullable Ratio commonScale(SchemeRow row, List<Node> children, List<Flaw> flaws) {
        String name = row.name();
        Set<String> scales = new LinkedHashSet<>();
        for (Node child : children) {
            scales.add(child.full() == null ? "-" : child.full().toString());
        }
        if (scales.size() > 1 || scales.contains("-")) {
            flaws.add(Flaw.error(
                    name,
                    "",
                    "scales-differ",
                    "均值（%s）的各项满分不一致（%s），请用参数 full 统一".formatted(row.label().zh(), String.join("，", scales)),
                    "the parts of the mean (%s) have different full marks (%s); set them with the argument full"
                            .formatted(name, String.join(", ", scales))));
        }
        return children.get(0).full();
    }

    /** What is wrong, or worth a look, in the finished tree. */
    static ImmutableList<Flaw> of(Branch root) {
        List<Flaw> flaws = new ArrayList<>();
        visit(root, flaws);
        return ImmutableList.copyOf(flaws);
    }

    /** Items that are asked only of groups the scheme does not have. */
    static ImmutableList<Flaw> groups(Branch branch, Set<String> groups) {
        ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
        for (Node child : branch.children()) {
            if (child instanceof Branch inner) {
                flaws.addAll(groups(inner, groups));
            } else if (child instanceof Leaf leaf) {
                leaf.only().stream()
                        .filter(group -> !groups.contains(group))
                        .map(group -> noSuchGroup(leaf, group, groups))
                        .forEach(flaws::add);
            }
        }
        return flaws.build();
    }

    private static Flaw noSuchGroup(Leaf leaf, String group, Set<String> groups) {
        return Flaw.error(
                leaf.name(),
                "only",
                "group-unknown",
                "方案没有分组（%s），应为（%s）".formatted(group, String.join("，", groups)),
                "the scheme has no group (%s); use (%s)".formatted(group, String.join(", ", groups)));
    }

    private static void visit(Branch branch, List<Flaw> flaws) {
        for (Node child : branch.children()) {
            if (child instanceof Branch inner) {
                visit(inner, flaws);
            }
            if (needsPositive(branch.aggregation()) && child instanceof Leaf leaf && reachesZero(leaf.method())) {
                flaws.add(zeroUnderMean(branch, leaf));
            }
            if (branch.aggregation() == Aggregation.SUM && child.weight() != null && !positive(child.full())) {
                flaws.add(Flaw.error(
                        child.name(),
                        "weight",
                        "weight-without-scale",
                        "（%s）有权重但没有满分，无法折算".formatted(child.label().zh()),
                        "(%s) has a weight but no full marks to weigh".formatted(child.name())));
            }
        }
    }

    private static boolean needsPositive(Aggregation aggregation) {
        return aggregation == Aggregation.GEOMETRIC || aggregation == Aggregation.HARMONIC;
    }

    private static boolean positive(@Nullable Ratio full) {
        return full != null && full.signum() > 0;
    }

    private static boolean reachesZero(ScoringMethod method) {
        return method instanceof MinMax scaled && scaled.low().isZero();
    }

    private static Flaw zeroUnderMean(Branch branch, Leaf leaf) {
        return Flaw.warning(
                leaf.name(),
                "low",
                "zero-under-mean",
                "极差法最低为 0，（%s）最低的单位其（%s）也将为 0，可设 low 大于零"
                        .formatted(leaf.label().zh(), branch.label().zh()),
                "min-max gives 0 to the last unit of (%s), and so its whole (%s) is 0; set low above 0"
                        .formatted(leaf.name(), branch.name()));
    }
}
