package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a file is understood, told without doing anything with it. */
class InspectorTest {

    @TempDir
    private Path folder;

    private Inspection inspect(String text, Optional<Inspector.Of> as) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), text);
        return Inspector.of(InputOptions.DEFAULT).inspect(file, as);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"项目编号,项目名称,阶段|项目", "单位,分组,签约项目数|考核单位", "义务,对象,期次,完成日期|完成记录", "爱好,口味|项目"})
    void whatItsRowsAreShowsInMostOfItsHeaders(String header, String noun) throws IOException {
        assertThat(inspect(header + "\n1,2,3,4\n", Optional.empty()).noun().zh())
                .isEqualTo(noun);
    }

    @Test
    void whoeverSaysWhatTheyAreIsBelieved() throws IOException {
        Inspection read = inspect("单位,备注\n甲县,x\n", Optional.of(Inspector.Of.RECORDS));
        assertThat(read.noun().en()).isEqualTo("records");
        assertThat(Inspector.Of.RECORDS.word()).isEqualTo("records");
        assertThat(inspect("单位,备注\n甲县,x\n", Optional.of(Inspector.Of.COUNTIES))
                        .noun()
                        .en())
                .isEqualTo("units");
    }

    @Test
    void theFirstRowsAreShownAsReadAndTheRestIsCounted() throws IOException {
        Inspection read = inspect("项目编号,总投资（亿元）\nP1,5\nP2,6\nP3,7\nP4,8\nP5,若干\n", Optional.empty());
        assertThat(read.accepted()).isEqualTo(4);
        assertThat(read.firstRows()).extracting(Inspection.ReadRow::row).containsExactly(2, 3, 4);
        assertThat(read.firstRows().get(0).values())
                .containsEntry(Project.ID, "P1")
                .containsOnlyKeys(Project.ID, Project.TOTAL_INVESTMENT);
        assertThat(read.refused()).extracting(Refusal::row).containsExactly(6);
        assertThat(read.input().rows()).isEqualTo(5);
    }

    @Test
    void ofManyRefusalsAndWarningsTheFirstAreKept() throws IOException {
        StringBuilder rows = new StringBuilder("项目编号,阶段,行业代码\n");
        for (int i = 0; i < 60; i++) {
            rows.append("P").append(i).append(",不知,\nQ").append(i).append(",在谈,3001\n");
        }
        Inspection read = inspect(rows.toString(), Optional.empty());
        assertThat(read.accepted()).isEqualTo(60);
        assertThat(read.refused()).hasSize(50);
        assertThat(read.warnings()).hasSize(50);
    }

    @Test
    void aFileThatIsNoTableIsRefusedAsEverywhere() throws IOException {
        assertThat(inspect("", Optional.empty()).refused())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.problem().zh()).contains("文件是空的"));
        assertThat(Inspector.of(InputOptions.DEFAULT)
                        .inspect(folder.resolve("nowhere.csv"), Optional.empty())
                        .refused())
                .hasSize(1);
    }
}
