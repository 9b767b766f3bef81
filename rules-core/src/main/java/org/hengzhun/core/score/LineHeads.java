package org.hengzhun.core.score;

import java.math.BigDecimal;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** What the lines of a score are headed with. */
final class LineHeads {

    /** Places of a weight or maximum that is shown; far finer than any line. */
    private static final int SHOWN = 10;

    private LineHeads() {}

    static ScoreLine.Head of(Leaf leaf, Ratio factor, @Nullable Bilingual weighting) {
        Ratio most = leaf.method().most();
        Ratio limit = most == null ? leaf.full() : most;
        return new ScoreLine.Head(
                leaf.name(),
                ScoreLine.LineKind.ITEM,
                leaf.indicator().name(),
                leaf.label(),
                leaf.method().word(),
                decimal(leaf.weight()),
                decimal(limit == null ? null : limit.times(factor)),
                leaf.basis(),
                weighting);
    }

    static ScoreLine.Head composite(Branch branch, Ratio factor, @Nullable Bilingual weighting) {
        Ratio full = branch.full();
        return new ScoreLine.Head(
                branch.name(),
                ScoreLine.LineKind.COMPOSITE,
                null,
                branch.label(),
                Arguments.wordOf(branch.aggregation()),
                decimal(branch.weight()),
                decimal(full == null ? null : full.times(factor)),
                branch.basis(),
                weighting);
    }

    static ScoreLine.Head limit(Branch branch) {
        return plain(
                branch.name() + ".limit",
                ScoreLine.LineKind.LIMIT,
                new Bilingual(
                        branch.label().zh() + "封顶保底",
                        "limit of " + branch.label().en()),
                "limit",
                branch.basis());
    }

    static ScoreLine.Head of(Ruling ruling) {
        boolean veto = ruling.effect() instanceof Ruling.Effect.Veto;
        return plain(
                ruling.name(),
                veto ? ScoreLine.LineKind.VETO : ScoreLine.LineKind.RULING,
                ruling.label(),
                veto ? "veto" : "ruling",
                ruling.basis());
    }

    static ScoreLine.Head of(Veto veto) {
        ScoreLine.Head plain = plain(veto.name(), ScoreLine.LineKind.VETO, veto.label(), "veto", veto.basis());
        return new ScoreLine.Head(
                plain.name(),
                plain.kind(),
                veto.indicator().name(),
                plain.label(),
                plain.method(),
                null,
                null,
                plain.basis(),
                null);
    }

    private static ScoreLine.Head plain(
            String name, ScoreLine.LineKind kind, Bilingual label, String method, Basis basis) {
        return new ScoreLine.Head(name, kind, null, label, method, null, null, basis, null);
    }

    private static @Nullable BigDecimal decimal(@Nullable Ratio figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal stripped =
                figure.round(SHOWN, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
