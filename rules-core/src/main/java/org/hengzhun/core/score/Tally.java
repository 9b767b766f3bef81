package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.score.method.Bounds;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the lines of one score and keeps the promise that they sum to it. One that is asked for the score alone makes no line.
 * Mutable, for one score and one thread.
 */
final class Tally {

    private static final ScoreLine.Head ROUNDING = new ScoreLine.Head(
            "rounding",
            ScoreLine.LineKind.ROUNDING,
            null,
            new Bilingual("取整", "rounding"),
            "rounding",
            null,
            null,
            new Basis(null, Provenance.MAPPING, ImmutableList.of()),
            null);

    private static final Position START = new Position(0, BigDecimal.ZERO);

    private final Rounding rounding;
    private final boolean exactly;
    private final List<Ratio> exact = new ArrayList<>();
    private final @Nullable List<ScoreLine> lines;
    private BigDecimal sum = BigDecimal.ZERO;

    private Tally(Rounding rounding, @Nullable List<ScoreLine> lines) {
        this.rounding = rounding;
        this.exactly = rounding.lines() == Rounding.Lines.EXACT;
        this.lines = lines;
    }

    /** A tally that makes no lines. */
    static Tally ofPoints(Rounding rounding) {
        return new Tally(rounding, null);
    }

    /** @param expected about how many lines there will be */
    static Tally ofLines(Rounding rounding, int expected) {
        return new Tally(rounding, new ArrayList<>(expected));
    }

    /** What had been added when somebody looked. */
    record Position(int terms, BigDecimal sum) {}

    /**
     * Adds what a line brings.
     *
     * @param line makes the line of its rounded points
     */
    void add(Ratio points, Function<BigDecimal, ScoreLine> line) {
        BigDecimal rounded = rounded(points);
        sum = sum.add(rounded);
        if (exactly) {
            exact.add(points);
        }
        if (lines != null) {
            lines.add(line.apply(rounded));
        }
    }

    void add(ScoreLine.Head head, Ratio points) {
        add(points, rounded -> new ScoreLine(head, null, rounded, null, ImmutableList.of()));
    }

    BigDecimal rounded(Ratio points) {
        return points.round(rounding.lineScale(), rounding.mode());
    }

    Position position() {
        return new Position(exact.size(), sum);
    }

    /** Keeps the sum of the lines from {@code start} on within the bounds, by one more line where it is not. */
    void limit(Position start, Bounds bounds, ScoreLine.Head head) {
        Ratio added = since(start);
        Ratio allowed = bounds.within(added);
        if (!allowed.equals(added)) {
            add(head, allowed.minus(added));
        }
    }

    /** The same of all lines. */
    void limit(Bounds bounds, ScoreLine.Head head) {
        limit(START, bounds, head);
    }

    /** Takes away what there is above 0. */
    void zero(TriggeredVetoes.Fallen veto) {
        Ratio taken = since(START).max(Ratio.ZERO).negated();
        add(taken, points -> new ScoreLine(veto.head(), veto.value(), points, null, ImmutableList.of()));
    }

    private Ratio since(Position start) {
        return exactly
                ? exact.subList(start.terms(), exact.size()).stream().reduce(Ratio.ZERO, Ratio::plus)
                : Ratio.of(sum.subtract(start.sum()));
    }

    /** The finished score with these lines. */
    Score.Scored finish(List<ScoreLine> itsLines) {
        RankKey key = key();
        BigDecimal total = total(key);
        boolean asPublished = rounding.order() == Rounding.Order.ROUND_THEN_RANK;
        return new Score.Scored(total, itsLines, asPublished ? RankKey.of(total) : key);
    }

    /** The sum before rounding to the places of the score. */
    private RankKey key() {
        return exactly ? RankKey.sum(exact) : RankKey.of(sum);
    }

    private BigDecimal total(RankKey key) {
        return key.rounded(rounding.scoreScale(), rounding.mode());
    }

    /** The lines, with one for what rounding the sum changed; none of a tally of points. */
    ImmutableList<ScoreLine> lines() {
        if (lines == null) {
            return ImmutableList.of();
        }
        BigDecimal difference = total(key()).subtract(sum);
        return difference.signum() == 0
                ? ImmutableList.copyOf(lines)
                : ImmutableList.<ScoreLine>builder()
                        .addAll(lines)
                        .add(new ScoreLine(ROUNDING, null, difference, null, ImmutableList.of()))
                        .build();
    }
}
