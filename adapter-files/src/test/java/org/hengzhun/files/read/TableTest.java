package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.files.read.Inputs.csv;
import static org.hengzhun.files.read.Inputs.project;
import static org.hengzhun.files.read.Inputs.refusal;
import static org.hengzhun.files.read.Inputs.refusals;

import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.table.HeaderColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "，"})
    void theSeparatorIsFoundOut(String separator) {
        Row<Project> row =
                csv("编号" + separator + "名称", "P1" + separator + "水泥厂").get(0);
        assertThat(project(row).get(Project.NAME)).isEqualTo("水泥厂");
    }

    @Test
    void headersCountByLabelNameAndAliasWhateverTheirWidthAndCase() {
        Row<Project> row = csv("ID, 名 称 ,ＳＴＡＧＥ,\"年综合能耗（等价值）\"", "P1,水泥厂,在谈,5").get(0);
        assertThat(project(row)).hasToString("Project(id=P1, name=水泥厂, stage=NEGOTIATING, annualEnergyEquivalent=5)");
    }

    @Test
    void rowsCountAsASpreadsheetShowsThem() {
        List<Row<Project>> rows = csv("id,name", "P1,\"two\nlines\"", "", ",", "P2,x");
        assertThat(rows).extracting(Row::row).containsExactly(2, 5);
    }

    @Test
    void aCellInQuotesMayHoldSeparatorsAndQuotes() {
        Row<Project> row = csv("id,name", "P1,\"a,b \"\"c\"\"\"").get(0);
        assertThat(project(row).get(Project.NAME)).isEqualTo("a,b \"c\"");
    }

    @Test
    void missingCellsAtTheEndAreUnknown() {
        assertThat(project(csv("id,name,county", "P1").get(0)).knows(Project.NAME))
                .isFalse();
    }

    @Test
    void aCellTooManyIsRefusedWithItsLetter() {
        Refusal refusal = refusal(csv("id,name", "P1,a,,b").get(0));
        assertThat(refusal.columnLetter()).isEqualTo("D");
        assertThat(refusal.value()).isEqualTo("b");
        assertThat(project(csv("id,name", "P1,a,,").get(0)).id()).isEqualTo("P1");
    }

    @Test
    void anEmptyHeaderOverAnEmptyColumnIsIgnoredAndOverDataIsNot() {
        List<Row<Project>> rows = csv("id,,name", "P1,,a", "P2,x,b");
        assertThat(project(rows.get(0)).get(Project.NAME)).isEqualTo("a");
        assertThat(refusal(rows.get(1)).columnLetter()).isEqualTo("B");
    }

    @Test
    void allHeadersThatCannotBeAreToldAtOnceAndNoRowIsRead() {
        List<Row<Project>> rows = csv("id,totalInvestmen,name,名称,总投资(美元),爱好", "P1,1,a,b,2,c");
        assertThat(rows)
                .singleElement()
                .isInstanceOfSatisfying(
                        Row.Refused.class,
                        refused -> assertThat(refused.wholeInput()).isTrue());
        List<Refusal> refusals = refusals(rows.get(0));
        assertThat(refusals).extracting(Refusal::columnLetter).containsExactly("D", "E");
        assertThat(refusals.get(0).problem().zh()).contains("与 C列 重复");
        assertThat(refusals.get(1).problem().zh()).contains("美元");
    }

    @Test
    void aTitleAboveTheHeaderIsSkipped() {
        List<Row<Project>> rows = csv("许昌市招商项目表", "id,name", "P1,a");
        assertThat(rows).extracting(Row::row).containsExactly(3);
    }

    @Test
    void columnsBeyondZHaveTwoLetters() {
        assertThat(List.of(0, 25, 26, 27, 701, 702))
                .map(HeaderColumn::letter)
                .containsExactly("A", "Z", "AA", "AB", "ZZ", "AAA");
    }

    @Test
    void aRowWithBadCellsIsRefusedWithAllOfThemAndTheOthersGoOn() {
        List<Row<Project>> rows = csv("id,总投资,阶段,name", "P1,三万五,睡觉,a", "P2,5,在谈,b");
        assertThat(refusals(rows.get(0))).extracting(Refusal::column).containsExactly("totalInvestment", "stage");
        assertThat(refusals(rows.get(0)).get(0).in(Language.ZH))
                .isEqualTo("projects.csv 第2行 B列「总投资」写的是「三万五」：“三万五”是口语的写法；若指 35000元，请写 35000元。");
        assertThat(project(rows.get(1)).id()).isEqualTo("P2");
    }

    @Test
    void aDoubledIdIsRefusedNamingTheFirstRow() {
        List<Row<Project>> rows = csv("id,name", "P1,a", "P2,b", "P1,c");
        assertThat(refusal(rows.get(2)).problem().zh()).contains("第 2 行重复");
    }

    @Test
    void aRefusedRowDoesNotClaimItsId() {
        List<Row<Project>> rows = csv("id,总投资", "P1,三万五", "P1,35000");
        assertThat(project(rows.get(1)).id()).isEqualTo("P1");
    }

    @Test
    void aRowWithoutIdGetsAStandInAndAWarning() {
        Row<Project> row = csv("id,name", ",a").get(0);
        assertThat(project(row).id()).isEqualTo("#2");
        assertThat(Inputs.warnings(row)).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("missing-id");
            assertThat(warning.line()).isEqualTo(2);
        });
    }

    @Test
    void anUnclosedQuoteCostsItsOwnRowAlone() {
        List<Row<Project>> rows = csv("id,name", "P1,a", "P2,\"b", "P3,c");
        assertThat(project(rows.get(0)).id()).isEqualTo("P1");
        assertThat(refusal(rows.get(1)).row()).isEqualTo(3);
        assertThat(project(rows.get(2)).id()).isEqualTo("P3");
    }

    @Test
    void anUnclosedQuoteDoesNotSwallowTheRowsUpToTheNextOne() {
        List<Row<Project>> rows = csv("id,name,county", "P1,\"a,禹州市", "P2,b,长葛市", "P3,\"c,d\",禹州市");
        assertThat(refusal(rows.get(0)).row()).isEqualTo(2);
        assertThat(project(rows.get(1)).id()).isEqualTo("P2");
        assertThat(project(rows.get(2)).get(Project.NAME)).isEqualTo("c,d");
    }

    @Test
    void aQuotedWordWithMoreBehindItIsReadWithoutItsQuotes() {
        assertThat(project(csv("id,name,county", "P1,\"天空之城\"项目,禹州市").get(0)).get(Project.NAME))
                .isEqualTo("天空之城项目");
    }

    @Test
    void aQuoteBehindASpaceStillQuotes() {
        assertThat(project(csv("id, name", "P1, \"a,b\"").get(0)).get(Project.NAME))
                .isEqualTo("a,b");
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        assertThat(project(Inputs.rows("a.csv", "id,landArea\r\nP1,5公顷\r\n").get(0))
                        .get(Project.LAND_AREA))
                .isEqualTo(new BigDecimal("75"));
    }
}
