package org.hengzhun.core.indicator;

import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.number.ValueOrder;
import org.hengzhun.core.words.Bilingual;

/**
 * A figure over the units a unit is measured against (同组统计量): their highest, lowest, mean, median, sum or number, or the place of
 * the unit among them. Units without a value are not counted. In use: 本值/最高值 (高安2021), 与全市平均比 (黑龙江), 名次分 (湘西2009).
 *
 * @param of the figure compared
 * @param over among whom
 * @param direction which end is first; only a rank looks at it
 */
public record PeerStatistic(Formula of, Statistic statistic, Cohort.Over over, Direction direction)
        implements RelativeFormula {

    /** What is made of the figures of the units. */
    public enum Statistic {
        MAX("最高", "highest "),
        MIN("最低", "lowest "),
        MEAN("平均", "mean "),
        MEDIAN("中位数", "median "),
        SUM("合计", "sum of "),
        COUNT("有数单位数", "number of units with "),
        /** 名次: 1 for the first; equal figures share the better place. */
        RANK("名次", "rank by ");

        private final String zh;
        private final String en;

        Statistic(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    @Override
    public MissingReason unready() {
        return MissingReason.NO_PEERS;
    }

    @Override
    public Formula within(Cohort cohort) {
        Formula ready = of.within(cohort);
        List<Ratio> known = values(ready, cohort.units(over));
        if (statistic == Statistic.RANK) {
            ValueOrder order = ValueOrder.of(known);
            return new Settled(
                    this,
                    unit -> ready.value(unit) instanceof Known one
                            ? new Known(Ratio.of(1L + better(order, one.value())))
                            : ready.value(unit));
        }
        IndicatorValue figure = known.isEmpty() && statistic != Statistic.COUNT
                ? new Missing(MissingReason.NO_PEERS, of.label())
                : new Known(figure(known));
        return new Settled(this, unit -> figure);
    }

    private int better(ValueOrder order, Ratio value) {
        return direction == Direction.HIGHER ? order.above(value) : order.below(value);
    }

    /** The known values of a formula made ready, over these units. */
    static List<Ratio> values(Formula ready, List<CountyPeriod> units) {
        List<Ratio> known = new ArrayList<>(units.size());
        for (CountyPeriod unit : units) {
            if (ready.value(unit) instanceof Known one) {
                known.add(one.value());
            }
        }
        return known;
    }

    private Ratio figure(List<Ratio> known) {
        return switch (statistic) {
            case MAX -> Collections.max(known);
            case MIN -> Collections.min(known);
            case MEAN -> sum(known).dividedBy(Ratio.of(known.size()));
            case MEDIAN -> median(Ordering.natural().sortedCopy(known));
            case SUM -> sum(known);
            case COUNT -> Ratio.of(known.size());
            case RANK -> throw new IllegalStateException("A rank is no figure of all units.");
        };
    }

    static Ratio sum(List<Ratio> known) {
        return known.stream().reduce(Ratio.ZERO, Ratio::plus);
    }

    private static Ratio median(List<Ratio> sorted) {
        int size = sorted.size();
        Ratio upper = sorted.get(size / 2);
        return size % 2 == 1 ? upper : upper.plus(sorted.get(size / 2 - 1)).dividedBy(Ratio.of(2));
    }

    @Override
    public Bilingual label() {
        String among = over == Cohort.Over.CITY ? "全市" : "组内";
        return new Bilingual(
                of.label().zh() + among + statistic.zh,
                statistic.en + of.label().en() + (over == Cohort.Over.CITY ? " in the city" : " in the group"));
    }

    @Override
    public Measure measure() {
        return statistic == Statistic.COUNT || statistic == Statistic.RANK ? Measure.COUNT : of.measure();
    }
}
