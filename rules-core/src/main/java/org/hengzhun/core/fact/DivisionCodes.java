package org.hengzhun.core.fact;

import com.google.common.collect.ImmutableBiMap;
import java.util.Optional;

/**
 * Codes and names of the counties of Zhengzhou, Xinxiang, Jiaozuo and Xuchang (行政区划代码).
 * Source: GB/T 2260; codes ending in 71 to 73 are development zones counted as counties in statistics, not in the standard.
 */
final class DivisionCodes {

    private static final ImmutableBiMap<String, String> NAME_BY_CODE = parse("""
            410100 郑州市
            410102 中原区
            410103 二七区
            410104 管城回族区
            410105 金水区
            410106 上街区
            410108 惠济区
            410122 中牟县
            410171 郑州经济技术开发区
            410172 郑州高新技术产业开发区
            410173 郑州航空港经济综合实验区
            410181 巩义市
            410182 荥阳市
            410183 新密市
            410184 新郑市
            410185 登封市
            410700 新乡市
            410702 红旗区
            410703 卫滨区
            410704 凤泉区
            410711 牧野区
            410721 新乡县
            410724 获嘉县
            410725 原阳县
            410726 延津县
            410727 封丘县
            410771 新乡高新技术产业开发区
            410772 新乡经济技术开发区
            410773 新乡市平原城乡一体化示范区
            410781 卫辉市
            410782 辉县市
            410783 长垣市
            410800 焦作市
            410802 解放区
            410803 中站区
            410804 马村区
            410811 山阳区
            410821 修武县
            410822 博爱县
            410823 武陟县
            410825 温县
            410871 焦作城乡一体化示范区
            410882 沁阳市
            410883 孟州市
            411000 许昌市
            411002 魏都区
            411003 建安区
            411024 鄢陵县
            411025 襄城县
            411071 许昌经济技术开发区
            411081 禹州市
            411082 长葛市
            """);

    private DivisionCodes() {}

    static Optional<String> nameOf(String code) {
        return Optional.ofNullable(NAME_BY_CODE.get(code));
    }

    static Optional<String> codeOf(String name) {
        return Optional.ofNullable(NAME_BY_CODE.inverse().get(name));
    }

    /** Every name by its code. */
    static ImmutableBiMap<String, String> all() {
        return NAME_BY_CODE;
    }

    private static ImmutableBiMap<String, String> parse(String table) {
        return table.lines()
                .map(line -> line.split(" ", 2))
                .collect(ImmutableBiMap.toImmutableBiMap(pair -> pair[0], pair -> pair[1]));
    }
}
