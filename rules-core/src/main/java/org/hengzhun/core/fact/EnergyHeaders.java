package org.hengzhun.core.fact;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * The headers people write for the energy a project uses in a year (GB/T 2589 calls it 综合能耗). Most of them leave open whether
 * electricity counts by its heat (当量值) or by the coal burnt for it (等价值); the two differ by a factor of about 2.5.
 */
final class EnergyHeaders {

    private static final ImmutableList<String> STEMS = ImmutableList.of(
            "年综合能耗",
            "综合能耗",
            "年综合能耗量",
            "综合能耗量",
            "年综合能耗总量",
            "年综合能源消费量",
            "年综合能源消耗量",
            "年综合能源消费总量",
            "综合能源消费量",
            "年能源消费量",
            "年能源消耗量",
            "年能源消费总量",
            "能源消费量",
            "年能耗",
            "年能耗量",
            "年能耗总量",
            "年耗能量",
            "能耗",
            "能耗量",
            "设计年综合能耗",
            "项目年综合能耗",
            "预计年综合能耗",
            "全年综合能耗",
            "达产年综合能耗",
            "达产后年综合能耗",
            "投产后年综合能耗");

    private EnergyHeaders() {}

    /** The headers that name the basis, 等价值 or 当量值, behind or before. */
    static String[] on(String basis) {
        String brief = basis.substring(0, 2);
        return STEMS.stream()
                .flatMap(stem -> Stream.of(stem + basis, stem + brief, basis + stem))
                .toArray(String[]::new);
    }

    /** The headers that name none. */
    static String[] open() {
        return STEMS.toArray(String[]::new);
    }
}
