package org.hengzhun.core.score.method;

import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.number.RealFunctions;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Distance between fixed goalposts (目标值法): full × (x − worst)/(best − worst), or with logarithms full × (ln x − ln worst)/(ln best
 * − ln worst), to 34 digits. The posts do not move with the units, so a third unit never changes the order of two. Source: UNDP,
 * HDR technical note 1 (income index: ln, 100 to 75 000).
 *
 * @param full points at the best post
 * @param worst the value worth 0; may be above best when less is better
 * @param best the value worth full points, not worst
 * @param logarithmic whether the figure counts by its logarithm; both posts must then be above 0
 * @param clip whether figures beyond a post count as the post
 */
public record Goalposts(Ratio full, Ratio worst, Ratio best, boolean logarithmic, boolean clip)
        implements ScoringMethod {

    static final MethodKind KIND = new MethodKind(
            TableWord.of("goalposts", "目标值法", "goalposts")
                    .gives(
                            "满分 × (本值 − worst)/(best − worst)，log=true 时各取自然对数",
                            "full × (value − worst)/(best − worst), of natural logarithms with log=true")
                    .needs("worst", "得 0 分的值", "the value worth 0")
                    .needs("best", "得满分的值", "the value worth full marks")
                    .takes("log", "false", "true 取对数", "true for logarithms")
                    .takes("clip", "true", "false 不截断两端之外", "false lets figures go beyond")
                    .takes("full", "权重，否则 1", "满分", "full marks")
                    .example("worst=20 best=85：72 得 0.8", "worst=20 best=85: 72 gives 0.8"),
            row -> new Goalposts(
                    row.full(Ratio.ONE),
                    row.compared("worst"),
                    row.compared("best"),
                    row.arguments().truth("log", false),
                    row.arguments().truth("clip", true)));

    public Goalposts {
        if (worst.equals(best)) {
            throw new RefusedException(
                    "两个端点相同（%s）".formatted(worst), "the goalposts are the same (%s)".formatted(best));
        }
        if (logarithmic && worst.min(best).signum() <= 0) {
            throw new RefusedException(
                    "取对数的端点（%s，%s）须大于零".formatted(worst, best),
                    "goalposts of a logarithm (%s, %s) must be above 0".formatted(worst, best));
        }
    }

    @Override
    public String word() {
        return KIND.word();
    }

    @Override
    public @Nullable Ratio most() {
        return clip ? full : null;
    }

    @Override
    public @Nullable Ratio least() {
        return clip ? Ratio.ZERO : null;
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        Ratio from = scaled(worst);
        Ratio slope = full.dividedBy(scaled(best).minus(from));
        Bounds bounds = clip ? new Bounds(Ratio.ZERO, full) : Bounds.NONE;
        return (value, unit) -> logarithmic && value.signum() <= 0
                ? Mark.undefined(MissingReason.NOT_POSITIVE, Bilingual.same(value.toString()))
                : Mark.of(bounds.within(scaled(value).minus(from).times(slope)));
    }

    private Ratio scaled(Ratio value) {
        return logarithmic ? RealFunctions.ln(value) : value;
    }
}
