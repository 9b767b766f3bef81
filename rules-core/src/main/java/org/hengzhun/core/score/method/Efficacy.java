package org.hengzhun.core.score.method;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.Formula;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Efficacy coefficient (功效系数法): full/(base+span) × (base + span × (x − not allowed)/(satisfactory − not allowed)). Both values are
 * the worst and the best of the group, or fixed ones of the document, perhaps for each unit. With base 60, span 40 and full 100 the
 * best unit gets 100 and the last 60. Source: 高安2021, 信阳〔2017〕19号; fixed values: d = 60 + 40 × (x − x不允许)/(x满意 − x不允许).
 *
 * @param full points of the best unit
 * @param base points at the not-allowed value on the scale base + span
 * @param span points between both values on that scale
 * @param direction which end is good; fixed values say so themselves
 * @param constant what everyone gets when the best is the worst
 * @param posts the fixed values, or null for those of the group
 */
public record Efficacy(
        Ratio full,
        Ratio base,
        Ratio span,
        Direction direction,
        ConstantColumn constant,
        @Nullable Posts posts) implements ScoringMethod {

    /**
     * Fixed values (不允许值与满意值).
     *
     * @param clip whether figures beyond a value count as the value
     */
    public record Posts(Formula notAllowed, Formula satisfactory, boolean clip) {}

    static final MethodKind KIND = new MethodKind(
            TableWord.of("efficacy", "功效系数法", "efficacy coefficient")
                    .gives(
                            "满分/(base+span) × (base + span × (本值 − 不允许值)/(满意值 − 不允许值))",
                            "full/(base+span) × (base + span × (value − notAllowed)/(satisfactory − notAllowed))")
                    .takes("base", "60", "基础分", "points at the not-allowed value")
                    .takes("span", "40", "调整分", "points between both")
                    .takes(
                            "notAllowed",
                            "组内最差",
                            "不允许值：数、列或指标",
                            "a number, column or indicator; the worst of the units unsaid")
                    .takes("satisfactory", "组内最好", "满意值：数、列或指标", "the best of the units unsaid")
                    .takes("clip", "固定值时 true", "true 超出两端的按两端计", "true counts figures beyond an end as the end")
                    .takes("direction", "higher", "higher 高者好，lower 低者好", "which end is good")
                    .takes(
                            "constant",
                            "undefined",
                            "各单位相同时：top、bottom、middle、undefined（不计，见 allEqual）",
                            "when all are alike: top, bottom, middle or undefined (see allEqual)")
                    .takes("full", "权重，否则 100", "满分", "full marks")
                    .example(
                            "notAllowed=10 satisfactory=20：本值 16 得 60 + 40 × 6/10 = 84 分",
                            "notAllowed=10 satisfactory=20: 16 gives 60 + 40 × 6/10 = 84"),
            Efficacy::of);

    private static ScoringMethod of(MethodRow row) {
        boolean fixed = row.has("notAllowed") || row.has("satisfactory");
        return new Efficacy(
                row.full(Ratio.of(100)),
                row.arguments().number("base", Ratio.of(60)),
                row.arguments().number("span", Ratio.of(40)),
                row.direction(),
                row.constant(),
                fixed
                        ? new Posts(
                                row.operand("notAllowed"),
                                row.operand("satisfactory"),
                                row.arguments().truth("clip", true))
                        : null);
    }

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
        return KIND.word();
    }

    @Override
    public @Nullable Ratio most() {
        return posts == null || posts.clip() ? full : null;
    }

    @Override
    public @Nullable Ratio least() {
        return posts == null || posts.clip() ? low() : null;
    }

    @Override
    public Relativity relativity() {
        return posts == null ? Relativity.EXTREMES : Relativity.NONE;
    }

    @Override
    public Set<String> columns() {
        return posts == null
                ? ImmutableSet.of()
                : Sets.union(posts.notAllowed().columns(), posts.satisfactory().columns())
                        .immutableCopy();
    }

    @Override
    public boolean relative() {
        return posts == null
                || posts.notAllowed().relative()
                || posts.satisfactory().relative();
    }

    @Override
    public ScoringMethod within(Cohort cohort) {
        return posts == null
                ? this
                : new Efficacy(
                        full,
                        base,
                        span,
                        direction,
                        constant,
                        new Posts(
                                posts.notAllowed().within(cohort),
                                posts.satisfactory().within(cohort),
                                posts.clip()));
    }

    @Override
    public GroupScorer gauge(Peers peers) {
        return posts == null
                ? MinMax.between(low(), full, direction, constant, peers)
                : (value, unit) -> between(posts, value, unit);
    }

    private Ratio low() {
        return full.times(base).dividedBy(base.plus(span));
    }

    private Mark between(Posts ends, Ratio value, CountyPeriod unit) {
        IndicatorValue worst = ends.notAllowed().value(unit);
        IndicatorValue best = ends.satisfactory().value(unit);
        if (!(worst instanceof Known from)) {
            return new Mark.Undefined(Targets.unset((Missing) worst));
        }
        if (!(best instanceof Known to)) {
            return new Mark.Undefined(Targets.unset((Missing) best));
        }
        if (from.value().equals(to.value())) {
            return constant.mark(low(), full);
        }
        Ratio share = value.minus(from.value()).dividedBy(to.value().minus(from.value()));
        Ratio kept = ends.clip() ? new Bounds(Ratio.ZERO, Ratio.ONE).within(share) : share;
        return Mark.of(low().plus(full.minus(low()).times(kept)));
    }
}
