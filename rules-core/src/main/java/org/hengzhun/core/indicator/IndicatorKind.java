package org.hengzhun.core.indicator;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.List;
import java.util.Optional;

/** The kinds of indicators that tables of a pack may declare (指标类型), each with how authors look it up and how a row is understood. */
public enum IndicatorKind {
    COLUMN(
            TableWord.of("column", "原始数据列", "column of the table")
                    .gives("表里的一列，原样", "a column of the table as it stands")
                    .takes("column", "指标名", "列名", "name of the column")
                    .takes("unit", "无单位", "个、家、元、美元、分 等，见 policy fields", "what it counts: 个, 家, 元, 美元, 分 …")
                    .takes(
                            "range",
                            "不限",
                            "下限..上限，如 0..100；超出的格不收",
                            "lower..upper, such as 0..100; other cells are refused")
                    .example("unit=家：新设外资企业 3 家读作 3", "unit=家: 3 new foreign firms are read as 3"),
            FormulaRow::column),
    RATIO(
            TableWord.of("ratio", "比率", "ratio")
                    .gives(
                            "numerator/denominator，各可为几项之和（+）；单位一同相除，吨标准煤除以元得吨标准煤/万元，元除以亩得元/亩",
                            "numerator/denominator, each perhaps a sum (+); units are divided too: tce by yuan is in tce per 10,000 yuan, yuan by mu in yuan/mu")
                    .needs("numerator", "分子", "above the line")
                    .needs("denominator", "分母", "below the line")
                    .example(
                            "numerator=startedProjects denominator=signedProjects：45 个开工、52 个签约，86.5%",
                            "numerator=startedProjects denominator=signedProjects: 45 of 52 is 86.5%"),
            row -> new Quotient(row.sum("numerator"), row.sum("denominator"))),
    GROWTH(
            TableWord.of("growth", "增幅", "growth")
                    .gives("(current − base)/base", "(current − base)/base")
                    .needs("current", "本期", "the figure of this period")
                    .takes("base", "current 加 LastYear", "基期", "the figure it is compared with")
                    .takes(
                            "negativeBase",
                            "undefined",
                            "基数为负时：undefined 没有增幅，absolute 除以绝对值",
                            "on a base below 0: undefined has none, absolute divides by its size")
                    .example(
                            "current=contractedForeign：2,762 万美元比 2,662 万美元增 3.76%",
                            "current=contractedForeign: 2,762 on 2,662 is 3.76%"),
            FormulaRow::growth),
    TARGET_SHARE(
            TableWord.of("target-share", "目标完成率", "share of the target")
                    .gives("actual/target", "actual/target")
                    .needs("actual", "完成数", "what was done")
                    .takes("target", "actual 加 Target", "目标", "what was due")
                    .example("actual=signedProjects：8 个、目标 10 个，80%", "actual=signedProjects: 8 of 10 is 80%"),
            FormulaRow::targetShare),
    PROGRESS(
            TableWord.of("progress", "时序进度", "progress against time")
                    .gives(
                            "lead：actual/target − 已过的时间；pace：两者之比",
                            "lead: actual/target − share of the year passed; pace: their quotient")
                    .needs("actual", "完成数", "what was done")
                    .takes("target", "actual 加 Target", "全年目标", "what is due in the year")
                    .takes("elapsed", "由期次算", "已过时间的列", "column of the share of the year passed")
                    .takes("form", "lead", "lead 超进度，pace 时序完成率", "lead or pace")
                    .example(
                            "10 月底完成全年目标的 90%：90% − 83.33% = 6.67 个百分点",
                            "90% of the year's target after October: 90% − 83.33% = 6.67 points"),
            row -> new Progress(
                    row.targetShare(),
                    row.has("elapsed") ? row.term("elapsed") : new ElapsedShare(),
                    row.choice("form", Progress.Form.LEAD))),
    DIFFERENCE(
            TableWord.of("difference", "差", "difference")
                    .gives("of − minus；两个比率之差是百分点", "of − minus; of two shares, percentage points")
                    .needs("of", "被减数", "from what")
                    .needs("minus", "减数", "what is taken away")
                    .example(
                            "of=startRate minus=80%：开工率 86% 比 80% 高 6 个百分点",
                            "of=startRate minus=80%: 86% is 6 points above 80%"),
            row -> new PointDifference(row.pair("of", "minus"))),
    CAPPED(
            TableWord.of("capped", "不超过", "at most")
                    .gives("min(of, most)", "min(of, most)")
                    .needs("of", "数", "the figure")
                    .needs("most", "上限", "the most that counts")
                    .example(
                            "of=startedProjects most=plannedStarts：开工 12、计划 10，计 10",
                            "12 started of 10 planned count 10"),
            row -> new Capped(row.pair("of", "most"))),
    SUM(
            TableWord.of("sum", "合计", "sum")
                    .gives("各项相加（+）", "the terms (+) added up")
                    .needs("of", "各项，用 + 连接", "terms joined by +")
                    .example("of=q1+q2+q3+q4：四个季度之和", "of=q1+q2+q3+q4: the four quarters"),
            row -> row.sum("of")),
    PRODUCT(
            TableWord.of("product", "乘积", "product")
                    .gives("各项相乘（*）", "the factors (*) multiplied")
                    .needs("of", "各项，用 * 连接", "factors joined by *")
                    .example(
                            "of=arrivedFunds*1%：到位 3,000 万元奖 30 万元",
                            "of=arrivedFunds*1%: 30 (万元) of 3,000 that arrived"),
            row -> new Product(row.terms("of", '*'))),
    MAX(
            TableWord.of("max", "取大", "greatest of")
                    .gives("各项中最大的（+）", "the greatest of the terms (+)")
                    .needs("of", "各项，用 + 连接", "terms joined by +")
                    .example("of=shareA+shareB：两个目标完成率取大", "of=shareA+shareB: the better of two shares"),
            row -> new Extreme(Extreme.End.GREATEST, row.alikeTerms("of"))),
    MIN(
            TableWord.of("min", "取小", "least of")
                    .gives("各项中最小的（+）", "the least of the terms (+)")
                    .needs("of", "各项，用 + 连接", "terms joined by +")
                    .example("of=shareA+shareB：两个完成率取小", "of=shareA+shareB: the worse of two shares"),
            row -> new Extreme(Extreme.End.LEAST, row.alikeTerms("of"))),
    PEER(
            TableWord.of("peer", "同组统计量", "statistic over the units")
                    .gives(
                            "参照单位的 max 最高、min 最低、mean 平均、median 中位数、sum 合计、count 个数，或本单位的 rank 名次",
                            "max, min, mean, median, sum or count over the units measured against, or the rank of the unit")
                    .needs("of", "指标或列", "indicator or column")
                    .needs(
                            "statistic",
                            "max、min、mean、median、sum、count、rank",
                            "max, min, mean, median, sum, count, rank")
                    .takes("over", "group", "group 组内，city 全市", "group or city")
                    .takes("direction", "higher", "rank 从 higher 高或 lower 低排起", "which end a rank begins with")
                    .example(
                            "of=paidInForeign statistic=max 再用 ratio 相除：本值/最高值",
                            "of=paidInForeign statistic=max, then a ratio: share of the best"),
            row -> new PeerStatistic(
                    row.term("of"),
                    row.requiredChoice("statistic", PeerStatistic.Statistic.MAX),
                    row.choice("over", Cohort.Over.GROUP),
                    row.choice("direction", Direction.HIGHER))),
    Z_SCORE(
            TableWord.of("z-score", "标准分", "z-score")
                    .gives("(本值 − 平均)/标准差（全体）", "(value − mean)/standard deviation of all units")
                    .needs("of", "指标或列", "indicator or column")
                    .takes("over", "group", "group 组内，city 全市", "group or city")
                    .example("2、4、6：平均 4，标准差 1.633，6 的标准分 1.2247", "2, 4, 6: mean 4, deviation 1.633, 6 has 1.2247"),
            row -> new StandardScore(row.term("of"), row.choice("over", Cohort.Over.GROUP))),
    EARLIER(
            TableWord.of("earlier", "上期数、上年同期数", "figure of an earlier period")
                    .gives("同一单位在较早期次的数，取自表中该期次的行", "the figure of the unit's row of an earlier period")
                    .needs("of", "指标或列", "indicator or column")
                    .takes("by", "year", "year 上年同期，period 上期", "year or period: how far back")
                    .example(
                            "of=paidInForeign by=year：排 2022Q3 时取 2021Q3 的行",
                            "of=paidInForeign by=year: for 2022Q3 the row of 2021Q3"),
            row -> new Earlier(row.term("of"), row.choice("by", Earlier.Shift.YEAR))),
    ACCUMULATED(
            TableWord.of("accumulated", "本年累计", "accumulated over the year")
                    .gives("年初至本期各月（季）之和", "the months or quarters of the year up to this one, added up")
                    .needs("of", "指标或列", "indicator or column")
                    .example(
                            "of=signedProjects：排 2022-03 时为 1、2、3 月之和",
                            "of=signedProjects: for 2022-03 January to March"),
            row -> new Accumulated(row.term("of")));

    @SuppressWarnings("ImmutableEnumChecker") // its list is copied
    private final TableWord entry;

    private final Maker maker;

    /** Makes the formula of a row. */
    @Immutable
    private interface Maker {
        Formula of(FormulaRow row);
    }

    IndicatorKind(TableWord entry, Maker maker) {
        this.entry = entry;
        this.maker = maker;
    }

    /** How authors look it up. Every kind also takes {@code show}, {@code scale} and {@code rounding}, for how it is published. */
    public TableWord entry() {
        return entry;
    }

    Formula formula(FormulaRow row) {
        return maker.of(row);
    }

    static Optional<IndicatorKind> named(String word) {
        return List.of(values()).stream()
                .filter(kind -> kind.entry.word().equals(word))
                .findFirst();
    }

    /** The words of all kinds. */
    public static List<String> words() {
        return List.of(values()).stream().map(kind -> kind.entry.word()).collect(ImmutableList.toImmutableList());
    }
}
