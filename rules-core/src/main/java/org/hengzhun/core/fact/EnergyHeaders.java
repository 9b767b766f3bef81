package org.hengzhun.core.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The headers people write for the energy a project uses or adds in a year (GB/T 2589 calls it 综合能耗). Most of them leave open whether
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

    private static final ImmutableList<String> ADDED = ImmutableList.of(
            "新增能耗",
            "新增能耗量",
            "年新增能耗",
            "年新增能耗量",
            "新增年能耗",
            "新增综合能耗",
            "新增综合能耗量",
            "年新增综合能耗",
            "新增年综合能耗",
            "新增年综合能耗量",
            "新增能源消费量",
            "新增综合能源消费量",
            "新增年综合能源消费量",
            "能耗增量",
            "能源消费增量",
            "综合能源消费增量",
            "年综合能源消费增量");

    private static final ImmutableList<String> APPROVED =
            ImmutableList.of("批复能耗", "批复能耗量", "批复年综合能耗", "批复综合能耗", "节能审查批复能耗", "节能审查批复年综合能耗");

    private EnergyHeaders() {}

    /** The headers of energy a year that name the basis, 等价值 or 当量值. */
    static String[] on(String basis) {
        return on(basis, STEMS);
    }

    /** The headers of energy a year that name none. */
    static String[] open() {
        return STEMS.toArray(String[]::new);
    }

    /** The headers of added energy that name the basis. */
    static String[] addedOn(String basis) {
        return on(basis, ADDED);
    }

    /** The headers of added energy that name none: one document counts it by 等价值, another by 当量值. */
    static String[] addedOpen() {
        return ADDED.toArray(String[]::new);
    }

    /** The headers of energy approved by a review that name the basis. */
    static String[] approvedOn(String basis) {
        return on(basis, APPROVED);
    }

    /** The headers of energy approved by a review that name none. */
    static String[] approvedOpen() {
        return APPROVED.toArray(String[]::new);
    }

    /** The basis behind or before. */
    private static String[] on(String basis, List<String> stems) {
        String brief = basis.substring(0, 2);
        return stems.stream()
                .flatMap(stem -> Stream.of(stem + basis, stem + brief, basis + stem))
                .toArray(String[]::new);
    }
}
