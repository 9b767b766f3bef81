package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every field has in common: marks of the unknown, texts and their length. */
class FieldReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "-", "—", "/", "未知", "不详", "待定", "NA", "N/A"})
    void marksOfTheUnknownLeaveAnyFieldButTextUnknown(String cell) {
        for (String header : new String[] {"高排放", "总投资", "阶段", "行业代码", "签约日期", "单位产品能耗", "要素制约"}) {
            assertThat(value(header, cell)).as(header).isNull();
        }
    }

    @Test
    void aTextTakesMarksOfTheUnknownAtTheirWord() {
        assertThat(value("项目名称", "待定")).isEqualTo("待定");
        assertThat(value("项目名称", " ")).isNull();
    }

    @Test
    void manyTextsAreSplit() {
        assertThat(value("产品或工序", "水泥; 熟料、粉磨")).isEqualTo(ImmutableSet.of("水泥", "熟料", "粉磨"));
    }

    @Test
    void aCountyCodeAndItsNameAreOneValue() {
        assertThat(Optional.ofNullable(value("承接县区", "411081"))).isEqualTo(Optional.ofNullable(value("承接县区", "禹州市")));
    }

    @Test
    void aTextMayBeAsLongAsItsFieldSaysAndNoLonger() {
        assertThat(value("项目名称", "长".repeat(10_000))).isEqualTo("长".repeat(10_000));
        assertThat(refused("项目名称", "长".repeat(10_001)).zh()).contains("有 10001 个字，最多 10000 个");
    }
}
