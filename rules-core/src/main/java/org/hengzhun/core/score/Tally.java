package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.Bounds;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** Adds up the lines of one score and keeps the promise that they sum to it. Mutable, for one score and one thread. */
final class Tally {

    private static final ScoreLine.Head ROUNDING = new ScoreLine.Head(
            "rounding",
            ScoreLine.LineKind.ROUNDING,
            null,
            new Bilingual("取整", "rounding"),
            "rounding",
            null,
            null,
            new Basis(null, org.hengzhun.core.policy.Provenance.MAPPING, ImmutableList.of()),
            null);

    private final Rounding rounding;
    private final boolean exactly;
    private final List<ScoreLine> lines;
    private final List<Ratio> exact = new ArrayList<>();

    /** @param expected about how many lines there will be */
    Tally(Rounding rounding, int expected) {
        this.rounding = rounding;
        this.lines = new ArrayList<>(expected);
        this.exactly = rounding.lines() == Rounding.Lines.EXACT;
    }

    void add(
            ScoreLine.Head head,
            @Nullable IndicatorValue value,
            Ratio points,
            @Nullable Bilingual note,
            ImmutableList<ScoreLine> parts) {
        if (exactly) {
            exact.add(points);
        }
        lines.add(new ScoreLine(head, value, rounded(points), note, parts));
    }

    void add(ScoreLine.Head head, Ratio points) {
        add(head, null, points, null, ImmutableList.of());
    }

    BigDecimal rounded(Ratio points) {
        return points.round(rounding.lineScale(), rounding.mode());
    }

    int size() {
        return lines.size();
    }

    /** Keeps the sum of the lines from {@code position} on within the bounds, by one more line where it is not. */
    void limit(int position, Bounds bounds, ScoreLine.Head head) {
        Ratio sum = since(position);
        Ratio allowed = bounds.within(sum);
        if (!allowed.equals(sum)) {
            add(head, allowed.minus(sum));
        }
    }

    /** Takes away what there is above 0. */
    void zero(ScoreLine.Head head, @Nullable IndicatorValue value) {
        add(head, value, since(0).max(Ratio.ZERO).negated(), null, ImmutableList.of());
    }

    private Ratio since(int position) {
        if (exactly) {
            return exact.subList(position, exact.size()).stream().reduce(Ratio.ZERO, Ratio::plus);
        }
        return Ratio.of(sumFrom(position));
    }

    private BigDecimal sumFrom(int position) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = position; i < lines.size(); i++) {
            sum = sum.add(lines.get(i).points());
        }
        return sum;
    }

    /** The sum before rounding to the places of the score. */
    private RankKey unrounded(BigDecimal sumOfLines) {
        return exactly ? RankKey.sum(exact) : RankKey.of(sumOfLines);
    }

    /** The finished score, with a line for what rounding the sum changed. */
    Score.Scored finish() {
        BigDecimal sumOfLines = sumFrom(0);
        RankKey sum = unrounded(sumOfLines);
        BigDecimal total = sum.rounded(rounding.scoreScale(), rounding.mode());
        BigDecimal difference = total.subtract(sumOfLines);
        if (difference.signum() != 0) {
            lines.add(new ScoreLine(ROUNDING, null, difference, null, ImmutableList.of()));
        }
        boolean asPublished = rounding.order() == Rounding.Order.ROUND_THEN_RANK;
        return new Score.Scored(total, ImmutableList.copyOf(lines), asPublished ? RankKey.of(total) : sum);
    }
}
