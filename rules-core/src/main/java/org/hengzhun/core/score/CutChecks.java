package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.indicator.Display;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.Proportional;
import org.hengzhun.core.score.method.ScoringMethod;
import org.hengzhun.core.score.method.Tiers;
import org.hengzhun.core.words.Flaw;
import org.jspecify.annotations.Nullable;

/**
 * Finds cuts written on the wrong scale (比例写成了分数线，或反过来): 0.2 where a fifth of the units is meant, 20 points on a scale of 1, 80 where
 * a rate of 80 % is meant. They can be meant, so they are warnings.
 */
final class CutChecks {

    /** On a scale this large no grade starts at a point or less. */
    private static final Ratio LARGE_SCALE = Ratio.of(10);

    /** No rate that is shown in percent comes near ten times itself. */
    private static final Ratio LARGEST_RATE = Ratio.of(10);

    private final Branch root;
    private final List<Flaw> warnings = new ArrayList<>();

    private CutChecks(Branch root) {
        this.root = root;
    }

    /** @param id of the scheme, whose settings grades by score may be in */
    static ImmutableList<Flaw> of(String id, Branch root, Grading grading, List<Veto> vetoes) {
        CutChecks checks = new CutChecks(root);
        grading.grades().forEach(grade -> checks.grade(id, grade));
        Scheme.leaves(root).forEach(leaf -> checks.rate(leaf.name(), leaf.indicator(), highest(leaf.method())));
        vetoes.forEach(veto -> checks.rate(veto.name(), veto.indicator(), veto.threshold()));
        return ImmutableList.copyOf(checks.warnings);
    }

    private void grade(String id, Grade grade) {
        Ratio full = root.full();
        BigDecimal cut = grade.atLeast();
        if (full == null || cut == null || cut.signum() <= 0) {
            return;
        }
        if (full.compareTo(LARGE_SCALE) >= 0 && cut.compareTo(BigDecimal.ONE) <= 0) {
            warn(
                    id,
                    "cut-like-share",
                    "等次（%s）的最低得分是 %s 分，而满分 %s；若指占单位数的比例，请写成 method 为 grade 的行，share=20%%"
                            .formatted(grade.name(), plain(cut), full),
                    "the grade (%s) starts at %s points of %s; if a share of the units is meant, write a row with the method grade and share=20%%"
                            .formatted(grade.name(), plain(cut), full));
        } else if (Ratio.of(cut).compareTo(full) > 0 && !hasBonus(root)) {
            warn(
                    id,
                    "cut-beyond-scale",
                    "等次（%s）的最低得分 %s 超过满分 %s，除非另有加分，没有单位能评上；分数线请按满分 %s 的尺度写"
                            .formatted(grade.name(), plain(cut), full, full),
                    "the grade (%s) starts at %s, beyond the full marks %s: no unit gets it without bonus points; write the cut on the scale of %s"
                            .formatted(grade.name(), plain(cut), full, full));
        }
    }

    /** Whether any part comes on top of the weights. */
    private static boolean hasBonus(Branch branch) {
        return branch.children().stream()
                .anyMatch(child -> child.weight() == null && branch.aggregation() == Aggregation.SUM
                        || child instanceof Branch inner && hasBonus(inner));
    }

    /** The highest figure a method compares the value with, or null. */
    private static @Nullable Ratio highest(ScoringMethod method) {
        if (method instanceof Tiers tiers) {
            return tiers.tiers().get(0).atLeast();
        }
        return method instanceof Proportional proportional ? proportional.target() : null;
    }

    private void rate(String part, Indicator indicator, @Nullable Ratio figure) {
        boolean rate = indicator.display().form() == Display.Form.PERCENT;
        if (rate && figure != null && figure.compareTo(LARGEST_RATE) >= 0) {
            warn(
                    part,
                    "rate-like-points",
                    "%s是百分数，这里却与 %s（即 %s）比；若指百分之 %s，请写 %s%%"
                            .formatted(
                                    indicator.label().zh(),
                                    figure,
                                    indicator.display().text(figure),
                                    figure,
                                    figure),
                    "%s is a percentage and is compared with %s, that is %s; if %s percent is meant, write %s%%"
                            .formatted(
                                    indicator.label().en(),
                                    figure,
                                    indicator.display().text(figure),
                                    figure,
                                    figure));
        }
    }

    private static String plain(BigDecimal cut) {
        return cut.stripTrailingZeros().toPlainString();
    }

    private void warn(String part, String code, String zh, String en) {
        warnings.add(Flaw.warning(part, "", code, zh, en));
    }
}
