package org.hengzhun.core.indicator;

import org.hengzhun.core.words.Bilingual;

/** Why an indicator has no value. The reasons stay apart, since a scheme may treat each in its own way. */
public enum MissingReason {
    /** 数据缺失: a raw figure was not given. */
    COLUMN_MISSING("missing", "数据缺失", "no figure given"),
    /** 分母为零: the denominator is 0, whatever the numerator. */
    ZERO_DENOMINATOR("zeroDenominator", "分母为零", "the denominator is 0"),
    /** 基数为零: growth on a base of 0. */
    ZERO_BASE("zeroBase", "上年基数为零", "the base of last year is 0"),
    /** 基数为负: growth or a share on a base below 0. */
    NEGATIVE_BASE("negativeBase", "基数为负", "the base is negative"),
    /** 未下达目标: nobody set a target; not the same as a target of 0. */
    NO_TARGET("noTarget", "未下达目标", "no target was set"),
    /** 目标为零: the target is 0. */
    ZERO_TARGET("zeroTarget", "目标为零", "the target is 0"),
    /** 期次不明: the share of the year that has passed cannot be told from the period. */
    PERIOD_UNCLEAR("periodUnclear", "期次写法不明", "the period does not say how much of the year has passed"),
    /** 超出范围: a given figure lies outside what its method allows. */
    OUT_OF_RANGE("outOfRange", "数值超出允许范围", "the figure is out of range"),
    /** 非正数: a logarithm or a geometric mean needs figures above 0. */
    NOT_POSITIVE("notPositive", "数值须大于零", "the figure must be above 0"),
    /** 没有可比单位: nobody is left to measure against. */
    NO_PEERS("noPeers", "没有可以比较的单位", "there is no unit to compare with"),
    /** 没有所比期次: the table has no row of the period compared with. */
    NO_EARLIER("noEarlier", "表里没有所比期次的数据", "the table has no figures of the period compared with"),
    /** 各单位数值相同: a relative method cannot tell the units apart. */
    CONSTANT("allEqual", "各单位数值相同", "all units have the same figure");

    private final String word;
    private final Bilingual words;

    MissingReason(String word, String zh, String en) {
        this.word = word;
        this.words = new Bilingual(zh, en);
    }

    /** The key under which a scheme declares what follows. */
    public String word() {
        return word;
    }

    public Bilingual words() {
        return words;
    }
}
