package org.hengzhun.core.score.method;

import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;

/**
 * Efficacy coefficient (功效系数法): full/(base+span) × (base + span × (x − min)/(max − min)), min and max over the group; with a
 * low-is-better figure the ends change places. With base 60, span 40 and full 100 the best unit gets 100 and the last 60. Source:
 * 高安2021, 信阳〔2017〕19号.
 *
 * @param full points of the best unit
 * @param base points of the last unit on the scale base + span
 * @param span points between last and best on that scale
 * @param direction which end is good
 * @param constant what everyone gets when max = min
 */
public record Efficacy(Ratio full, Ratio base, Ratio span, Direction direction, ConstantColumn constant)
        implements ScoringMethod {

    public Efficacy {
        if (span.signum() <= 0 || base.signum() < 0) {
            throw new RefusedException(
                    "功效系数的基础分（%s）不能为负，调整分（%s）须大于零".formatted(base, span),
                    "of the efficacy coefficient, the base (%s) must not be negative and the span (%s) must be above 0"
                            .formatted(base, span));
        }
    }

    @Override
    public String word() {
        return "efficacy";
    }

    @Override
    public Ratio most() {
        return full;
    }

    @Override
    public Relativity relativity() {
        return Relativity.EXTREMES;
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        return MinMax.between(full.times(base).dividedBy(base.plus(span)), full, direction, constant, peers);
    }
}
