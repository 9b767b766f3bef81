package org.hengzhun.core.score.method;

import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Points lost for every event, down to a floor (每次扣若干分，扣完为止): max(floor, full − points × value). Source: 漯河 报表每缺一次
 * −1, 信息每少1次−0.5; 某县 late reports −1 each up to 12 (a pure penalty: no full marks, floor −12).
 *
 * @param full points without any event, or null for a pure penalty that starts at 0
 * @param points lost for one event, at least 0
 * @param floor least points, or null for none
 */
public record PenaltyPerEvent(
        @Nullable Ratio full, Ratio points, @Nullable Ratio floor) implements ScoringMethod {

    static final MethodKind KIND = new MethodKind(
            TableWord.of("penalty", "每次扣分", "penalty for each")
                    .gives(
                            "满分 − points × 本值，在 floor 与满分之间；没有满分时从 0 扣起",
                            "full − points × value, within floor and full; from 0 without full marks")
                    .needs("points", "每次扣分", "points lost each time")
                    .takes("floor", "有满分时 0，否则不限", "保底", "least points")
                    .takes("full", "权重", "满分", "full marks")
                    .example("points=1 floor=-12：迟报 3 次 −3 分", "points=1 floor=-12: 3 late reports cost 3"),
            PenaltyPerEvent::of);

    private static ScoringMethod of(MethodRow row) {
        Ratio full = row.fullIfAny();
        Ratio floor = row.arguments().optionalNumber("floor").orElse(full == null ? null : Ratio.ZERO);
        return new PenaltyPerEvent(full, row.arguments().number("points"), floor);
    }

    public PenaltyPerEvent {
        if (points.signum() < 0) {
            throw new RefusedException(
                    "每次扣分（%s）不能为负".formatted(points),
                    "the points lost for an event (%s) must not be negative".formatted(points));
        }
    }

    @Override
    public String word() {
        return KIND.word();
    }

    @Override
    public Ratio most() {
        return full == null ? Ratio.ZERO : full;
    }

    @Override
    public @Nullable Ratio least() {
        return floor;
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        Ratio start = most();
        // A figure below 0, such as a shortfall made good, takes nothing and gives nothing.
        Bounds bounds = new Bounds(floor == null ? null : floor.min(start), start);
        return (value, unit) -> Mark.of(bounds.within(start.minus(points.times(value))));
    }
}
