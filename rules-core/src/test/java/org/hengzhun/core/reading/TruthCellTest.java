package org.hengzhun.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.core.reading.Cells.read;
import static org.hengzhun.core.reading.Cells.refused;
import static org.hengzhun.core.reading.Cells.value;

import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TruthCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"是", "true", "TRUE", "Y", "yes", "1", "√", "✓", "✔️", "☑", "Ｙ", "是的", "☑是 □否", "■是／□否", "是√否□"})
    void yesIsRead(String cell) {
        assertThat(value("高排放", cell)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "false", "N", "no", "0", "×", "✗", "✘", "不是", "□是 ☑否", "是□否☒"})
    void noIsRead(String cell) {
        assertThat(value("高排放", cell)).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({
        "符合规划环评,符合,true",
        "符合规划环评,不符合,false",
        "符合规划环评,不符合规划环评,false",
        "通过节能审查,已通过,true",
        "通过节能审查,未通过,false",
        "通过节能审查,未通过节能审查,false",
        "负面清单内,不在,false",
        "负面清单内,清单外,false",
        "涉及主体工程,不涉及,false",
        "涉及主体工程,未涉及主体工程,false",
        "高排放,非高排放,false",
        "高风险,不属于,false",
        "两高项目,非两高,false",
        "有烧结工序,无,false",
        "有烧结工序,没有烧结工序,false",
        "工作团队,有,true",
        "招商专案,没有,false",
        "已入台账,未入台账,false",
        "建设地点和主要工艺设备未变,有变化,false",
        "建设地点和主要工艺设备未变,未变,true"
    })
    void theAnswersOfAFieldAndItsLabelAreRead(String header, String cell, boolean truth) {
        assertThat(value(header, cell)).isEqualTo(truth);
    }

    /** A project must not be refused entry because 无 was taken for no. */
    @ParameterizedTest
    @ValueSource(strings = {"无", "没有", "None"})
    void noneIsUnknownAndToldWhereItAnswersNothing(String cell) {
        assertThat(value("符合规划环评", cell)).isNull();
        assertThat(read("符合规划环评", cell).told())
                .extracting(Bilingual::zh)
                .asString()
                .contains("没有说是还是否", "请填 是 或 否");
    }

    @ParameterizedTest
    @CsvSource({
        "高排放,大概,是 或 否",
        "高排放,x,有的表里表示划去",
        "高排放,☒,有的表里表示划去",
        "高排放,■,有的表里表示划去",
        "高排放,□,没有勾选的空框",
        "高排放,□是□否,是 或 否",
        "高排放,☑是☑否,是 或 否",
        "高排放,有,是 或 否",
        "符合规划环评,已通过,也可写：符合、不符合",
        "符合规划环评,基本符合,是 或 否",
        "未谋私利,有,是 或 否"
    })
    void whatIsNotSurelyYesOrNoIsRefusedWithWhatToWrite(String header, String cell, String advice) {
        assertThat(refused(header, cell).zh()).contains(advice, "是 或 否");
        assertThat(refused(header, cell).en()).contains("yes or no");
    }

    @Test
    void noAnswerOfAFieldSaysTheContraryOfWhatItSaysElsewhere() {
        for (Field<?> field : Project.DICTIONARY.fields()) {
            field.answers()
                    .forEach((word, truth) -> assertThat(value(field.label(), word))
                            .as("%s %s", field, word)
                            .isEqualTo(truth));
        }
    }
}
