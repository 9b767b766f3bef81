package org.hengzhun.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSortTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计",
                "小 计",
                "总计：",
                "共计",
                "汇总",
                "平均",
                "平均值",
                "平均数",
                "均值",
                "总数",
                "累计",
                "累计数",
                "全省",
                "全市",
                "全县",
                "全区",
                "全州平均水平",
                "本页",
                "全页",
                "省直部门",
                "市直",
                "县直单位",
                "区直机关",
                "州直",
                "许昌市合计（不含开发区）"
            })
    void whatPeopleCallATotalIsOne(String text) {
        assertThat(RowSort.isTotal(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P-1", "示例水泥厂", "总部基地", "直升机零部件", "全屋定制", "均安家具", "页岩砖", "计量仪表"})
    void aNameThatHasAWordOfATotalInItIsNone(String text) {
        assertThat(RowSort.isTotal(text)).isFalse();
    }
}
