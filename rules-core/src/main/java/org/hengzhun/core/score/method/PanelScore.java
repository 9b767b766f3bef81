package org.hengzhun.core.score.method;

import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;

/**
 * Points given by people (评委打分): the value itself, between 0 and full. A figure outside is not clamped but has no mark, for
 * {@link MissingReason#OUT_OF_RANGE}. Source: 某县季度 捆绑单位打分, 三项各5分.
 *
 * @param full most points the panel may give
 */
public record PanelScore(Ratio full) implements ScoringMethod {

    static final MethodKind KIND = new MethodKind(
            TableWord.of("panel", "评委打分", "panel")
                    .gives("本值，须在 0 与满分之间", "the value, between 0 and full")
                    .takes("full", "权重，否则 100", "满分", "full marks")
                    .example("权重 15：打 13.5 分得 13.5 分", "weight 15: 13.5 stays 13.5"),
            row -> new PanelScore(row.full(Ratio.of(100))));

    @Override
    public String word() {
        return KIND.word();
    }

    @Override
    public Ratio most() {
        return full;
    }

    @Override
    public Ratio least() {
        return Ratio.ZERO;
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        return (value, unit) ->
                value.signum() < 0 || value.compareTo(full) > 0 ? new Mark.Undefined(outside(value)) : Mark.of(value);
    }

    private Missing outside(Ratio value) {
        return new Missing(
                MissingReason.OUT_OF_RANGE,
                Bilingual.same(value.toString()),
                new Bilingual("应在 0 到 %s 之间".formatted(full), "it must lie between 0 and %s".formatted(full)));
    }
}
