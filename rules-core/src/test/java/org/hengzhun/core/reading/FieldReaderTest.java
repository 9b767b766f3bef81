package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every field has in common: marks of the unknown, texts and their length. */
class FieldReaderTest {

    private static final ImmutableList<String> OF_EACH_KIND =
            ImmutableList.of("高排放", "总投资", "阶段", "行业代码", "签约日期", "单位产品能耗", "要素制约", "来源地", "产业领域", "承接县区");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "　", "-", "—", "——", "--", "－", "/", "//", "\\", "／", "…", "?", "NA", "N/A", "n/a", "NULL",
                "null", "(null)"
            })
    void aMarkThatCanBeNothingElseLeavesAnyFieldUnknown(String cell) {
        OF_EACH_KIND.forEach(
                header -> assertThat(value(header, cell)).as(header).isNull());
        assertThat(value("项目名称", cell)).isNull();
        assertThat(value("备注", cell)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"未知", "不详", "待定", "暂无", "待补", "待填", "待 核 实", "未定", "未填", "空", "无数据", "TBD", "尚未明确"})
    void aWordThatSaysThatTheValueIsNotKnownLeavesAnyFieldUnknownButANameOrARemark(String cell) {
        OF_EACH_KIND.forEach(
                header -> assertThat(value(header, cell)).as(header).isNull());
        assertThat(value("投资方所在区域", cell)).isNull();
        assertThat(value("项目名称", cell)).isEqualTo(cell);
        assertThat(value("备注", cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "'示例水泥\n（一期）项目',示例水泥（一期）项目",
        "'示例 \r\n 水泥',示例水泥",
        "'3D 打印\nA 线',3D 打印 A 线",
        "'年产\n20 万吨',年产 20 万吨",
        "'一期\n\n二期',一期二期",
        "'Hua\u2028Xin','Hua Xin'",
    })
    void aNameBrokenForTheWidthOfItsColumnIsOneName(String cell, String name) {
        assertThat(value("项目名称", cell)).isEqualTo(name);
        assertThat(value("备注", cell)).isEqualTo(name);
    }

    @Test
    void aNameOfACountyIsOneNameToo() {
        assertThat(value("承接县区", "禹州\n市")).isEqualTo(value("承接县区", "禹州市"));
    }

    @Test
    void linesOfAFieldOfSeveralValuesAreSeveralValuesAndLinesOfOneOfThemAreNot() {
        assertThat(value("产业领域", "康养\n文旅")).isEqualTo(ImmutableSet.of("康养", "文旅"));
        assertThat(FieldReader.of(Project.DICTIONARY).list(Project.FIELDS_OF_INDUSTRY, List.of("装备\n制造")))
                .isEqualTo(new Reading.Known(ImmutableSet.of("装备制造")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "没有", "none"})
    void noneIsNothingOfSeveralValuesAndUnknownWhereAFieldHoldsOne(String cell) {
        for (String several : new String[] {"要素制约", "来源地", "产业领域"}) {
            assertThat(value(several, cell)).as(several).isEqualTo(ImmutableSet.of());
        }
        for (String one : new String[] {"高排放", "总投资", "阶段", "行业代码", "签约日期", "单位产品能耗", "承接县区"}) {
            assertThat(value(one, cell)).as(one).isNull();
        }
        assertThat(value("所属一揽子协议", cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "####"})
    void whatAFailedFormulaLeavesIsRefusedInAnyField(String cell) {
        OF_EACH_KIND.forEach(
                header -> assertThat(refused(header, cell).zh()).as(header).contains("公式出错", cell));
        assertThat(refused("项目名称", cell).zh()).contains("公式出错");
    }

    @Test
    void placeholdersInAListOfJsonSayAsMuchAsInACell() {
        FieldReader reader = FieldReader.of(Project.DICTIONARY);
        assertThat(reader.list(Project.FIELDS_OF_INDUSTRY, List.of("待定"))).isEqualTo(Reading.UNKNOWN);
        assertThat(reader.list(Project.FIELDS_OF_INDUSTRY, List.of("无")))
                .isEqualTo(new Reading.Known(ImmutableSet.of()));
    }

    @Test
    void manyTextsAreSplit() {
        assertThat(value("产品或工序", "水泥; 熟料、粉磨")).isEqualTo(ImmutableSet.of("水泥", "熟料", "粉磨"));
    }

    /** What a policy calls its fields is not known here, so that 和 within a name is never a separator. */
    @Test
    void textsAreSplitAtSlashesAndLinesAndNeverAtAnd() {
        assertThat(value("产业领域", "康养/文旅")).isEqualTo(ImmutableSet.of("康养", "文旅"));
        assertThat(value("产业领域", "康养\n文旅")).isEqualTo(ImmutableSet.of("康养", "文旅"));
        assertThat(value("产业领域", "AC/DC;5G/6G")).isEqualTo(ImmutableSet.of("AC/DC", "5G/6G"));
        assertThat(value("产业领域", "石油和天然气开采、科研及技术服务")).isEqualTo(ImmutableSet.of("石油和天然气开采", "科研及技术服务"));
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

    @Test
    void aNumberWrittenAsOneIsTakenWhereItCanBeWhatIsMeant() {
        FieldReader reader = FieldReader.of(Project.DICTIONARY);
        assertThat(reader.number(Project.NAME, "12", null)).isEqualTo(new Reading.Known("12"));
        assertThat(reader.number(Project.NAME, "1.2", null)).isInstanceOf(Reading.Bad.class);
        assertThat(reader.number(Project.FIELDS_OF_INDUSTRY, "12", null)).isInstanceOf(Reading.Bad.class);
        assertThat(reader.number(Project.STAGE, "1", null)).isInstanceOf(Reading.Bad.class);
        assertThat(reader.number(Project.INDUSTRY_CODE, "3011", null)).isInstanceOf(Reading.Bad.class);
        assertThat(reader.truth(Project.NAME, true)).isInstanceOf(Reading.Bad.class);
        assertThat(reader.truth(Project.HIGH_RISK, true)).isEqualTo(new Reading.Known(true));
    }

    @Test
    void aListOfNothingButTheUnknownIsUnknownAndOneWithoutAnythingIsNone() {
        FieldReader reader = FieldReader.of(Project.DICTIONARY);
        assertThat(reader.list(Project.FIELDS_OF_INDUSTRY, List.of("待定"))).isEqualTo(Reading.UNKNOWN);
        assertThat(reader.list(Project.FIELDS_OF_INDUSTRY, List.of())).isEqualTo(new Reading.Known(ImmutableSet.of()));
        assertThat(reader.list(Project.FIELDS_OF_INDUSTRY, List.of("食品", "待定")))
                .isEqualTo(new Reading.Known(ImmutableSet.of("食品")));
        assertThat(reader.list(Project.FIELDS_OF_INDUSTRY, List.of(1))).isInstanceOf(Reading.Bad.class);
        assertThat(reader.list(Project.NAME, List.of("甲"))).isInstanceOf(Reading.Bad.class);
        assertThat(reader.list(Project.FIELDS_OF_INDUSTRY, List.of("长".repeat(10_001))))
                .isInstanceOf(Reading.Bad.class);
    }
}
