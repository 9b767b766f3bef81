package org.hengzhun.core.field;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A unit people write in headers and cells. Each converts exactly to the base unit of its dimension, in which facts are kept: one
 * mu is a fifteenth of a hectare, so that a square metre is 0.0015 mu.
 */
public enum Unit {
    YUAN(Dimension.CNY, "1", "元", "人民币元", "CNY", "RMB"),
    THOUSAND_YUAN(Dimension.CNY, "1000", "千元"),
    WAN_YUAN(Dimension.CNY, "10000", "万元", "万元人民币", "万"),
    MILLION_YUAN(Dimension.CNY, "1000000", "百万元"),
    TEN_MILLION_YUAN(Dimension.CNY, "10000000", "千万元"),
    YI_YUAN(Dimension.CNY, "100000000", "亿元", "亿元人民币", "亿"),
    USD(Dimension.USD, "1", "美元", "USD"),
    THOUSAND_USD(Dimension.USD, "1000", "千美元"),
    WAN_USD(Dimension.USD, "10000", "万美元"),
    MILLION_USD(Dimension.USD, "1000000", "百万美元"),
    YI_USD(Dimension.USD, "100000000", "亿美元"),
    TCE(Dimension.COAL_EQUIVALENT, "1", "吨标准煤", "tce", "吨标煤", "吨标准煤当量"),
    WAN_TCE(Dimension.COAL_EQUIVALENT, "10000", "万吨标准煤", "万吨标煤", "万tce", "万吨标准煤当量"),
    KGCE(Dimension.COAL_EQUIVALENT, "0.001", "千克标准煤", "kgce", "公斤标准煤", "千克标煤", "公斤标煤", "kg标准煤", "kg标煤", "标煤kg"),
    TONNE(Dimension.MASS, "1", "吨", "t"),
    WAN_TONNE(Dimension.MASS, "10000", "万吨"),
    KILOGRAM(Dimension.MASS, "0.001", "千克", "kg", "公斤"),
    KWH(Dimension.ELECTRICITY, "1", "千瓦时", "kWh", "度"),
    WAN_KWH(Dimension.ELECTRICITY, "10000", "万千瓦时", "万kWh", "万度"),
    MWH(Dimension.ELECTRICITY, "1000", "兆瓦时", "MWh"),
    YI_KWH(Dimension.ELECTRICITY, "100000000", "亿千瓦时", "亿kWh", "亿度"),
    MU(Dimension.AREA, "1", "亩", "mu"),
    WAN_MU(Dimension.AREA, "10000", "万亩"),
    HECTARE(Dimension.AREA, "15", "公顷", "ha", "hm2"),
    SQUARE_METRE(Dimension.AREA, "0.0015", "平方米", "m2", "平米"),
    WAN_SQUARE_METRE(Dimension.AREA, "15", "万平方米", "万m2", "万平米"),
    SQUARE_KILOMETRE(Dimension.AREA, "1500", "平方公里", "km2", "平方千米"),
    MONTH(Dimension.MONTHS, "1", "个月", "月", "months"),
    YEAR(Dimension.MONTHS, "12", "年", "years"),
    DAY(Dimension.DAYS, "1", "天", "日", "days"),
    YUAN_PER_MU(Dimension.CNY_PER_AREA, "1", "元/亩"),
    WAN_YUAN_PER_MU(Dimension.CNY_PER_AREA, "10000", "万元/亩"),
    YUAN_PER_USD(Dimension.CNY_PER_USD, "1", "元/美元"),
    TCE_PER_WAN_YUAN(Dimension.COAL_EQUIVALENT_PER_CNY, "1", "吨标准煤/万元"),
    TONNE_PER_WAN_YUAN(Dimension.MASS_PER_CNY, "1", "吨/万元"),
    KWH_PER_WAN_YUAN(Dimension.ELECTRICITY_PER_CNY, "1", "千瓦时/万元"),
    RATIO(Dimension.RATIO, "1", "比值", "ratio"),
    PERCENT(Dimension.RATIO, "0.01", "%", "百分比"),
    PER_MILLE(Dimension.RATIO, "0.001", "‰"),
    COUNT(Dimension.COUNT, "1", "个", "count", "项", "家", "次", "起", "宗", "件", "批", "户", "人", "名", "场"),
    POINT(Dimension.POINTS, "1", "分", "points");

    /** What is measured; only units of one dimension convert into each other. */
    public enum Dimension {
        CNY,
        USD,
        COAL_EQUIVALENT,
        MASS,
        ELECTRICITY,
        AREA,
        MONTHS,
        DAYS,
        CNY_PER_AREA,
        CNY_PER_USD,
        COAL_EQUIVALENT_PER_CNY,
        MASS_PER_CNY,
        ELECTRICITY_PER_CNY,
        RATIO,
        COUNT,
        POINTS
    }

    private final Dimension dimension;
    private final BigDecimal factor;
    private final String symbol;
    private final ImmutableList<String> spellings;

    Unit(Dimension dimension, String factor, String symbol, String... others) {
        this.dimension = dimension;
        this.factor = new BigDecimal(factor);
        this.symbol = symbol;
        this.spellings = ImmutableList.<String>builder().add(symbol).add(others).build();
    }

    public Dimension dimension() {
        return dimension;
    }

    /** How many base units one of this unit is; an exact decimal above 0. */
    public BigDecimal factor() {
        return factor;
    }

    /** The way the unit is written in Chinese documents. */
    public String symbol() {
        return symbol;
    }

    /** The way the unit is written in JSON: the Latin spelling where there is one. */
    public String code() {
        return spellings.stream()
                .filter(spelling -> spelling.chars().allMatch(c -> c < 128))
                .findFirst()
                .orElse(symbol);
    }

    public List<String> spellings() {
        return spellings;
    }

    /** The amount in the base unit of the dimension, exactly. */
    public BigDecimal toBase(BigDecimal amount) {
        return amount.multiply(factor);
    }

    /** The unit of {@code dimension} that is written so, case and surrounding spaces aside. */
    public static Optional<Unit> written(String text, Dimension dimension) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(unit -> unit.dimension == dimension)
                .filter(unit -> unit.spellings.stream()
                        .anyMatch(spelling -> spelling.toLowerCase(Locale.ROOT).equals(wanted)))
                .findFirst();
    }

    /** The unit written so in any dimension; the first declared wins where two share a spelling. */
    public static Optional<Unit> written(String text) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> written(text, dimension))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The unit of the dimension in which facts are kept: the one with factor 1. */
    public static Unit base(Dimension dimension) {
        return Arrays.stream(values())
                .filter(unit -> unit.dimension == dimension && unit.factor.compareTo(BigDecimal.ONE) == 0)
                .findFirst()
                .orElseThrow();
    }
}
