package org.hengzhun.files.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.files.Samples;
import org.hengzhun.files.read.ProjectList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows of a table are data, and what the others are taken for. */
class RowsOfATableTest {

    @TempDir
    private Path folder;

    private ProjectList read(String... lines) throws IOException {
        return Samples.projects(Files.writeString(folder.resolve("t.csv"), String.join("\n", lines) + "\n"));
    }

    private static List<String> ids(ProjectList read) {
        return read.projects().stream().map(Project::id).toList();
    }

    private static List<String> skipped(ProjectList read) {
        return read.sources().inputs().get(0).understood().skipped().stream()
                .map(row -> row.number() + " " + row.sort().name())
                .toList();
    }

    @Test
    void aGroupWithItsSumsIsNoProjectAndOneThatSaysMoreIs() throws IOException {
        ProjectList read =
                read("项目编号,项目名称,阶段,总投资（亿元）,占地面积（亩）", "一、工业项目,,,12,300", "P1,甲厂,签约,5,100", "二、农业项目,乙园,签约,7,200");

        assertThat(ids(read)).containsExactly("P1", "二、农业项目");
        assertThat(skipped(read)).containsExactly("2 GROUP");
    }

    @Test
    void aTitleInTheMiddleIsOneWhereAHeaderFollowsAndElseAProject() throws IOException {
        ProjectList read = read("项目编号,项目名称,阶段", "P1,甲厂,签约", "2022年第二批项目", "", "项目名称,项目编号,阶段", "乙厂,P2,签约");

        assertThat(ids(read)).containsExactly("P1", "P2");
        assertThat(skipped(read)).contains("3 TITLE", "5 HEADER");
    }

    @Test
    void theSameHeaderOnEveryPageIsSkippedAndARowThatRepeatsAWordOfItIsNot() throws IOException {
        ProjectList read = read("项目编号,项目名称,阶段", "P1,甲厂,签约", "项目编号,项目名称,阶段", "P2,项目名称,签约");

        assertThat(ids(read)).containsExactly("P1", "P2");
        assertThat(skipped(read)).containsExactly("3 HEADER");
    }

    @Test
    void notesTotalsAndSignaturesAreNoData() throws IOException {
        ProjectList read = read("项目编号,项目名称,阶段,总投资（亿元）", "1,2,3,4", "P1,甲厂,签约,5", "小计,,,5", "注：总投资含土地", "填表人：,,审核人：,");

        assertThat(ids(read)).containsExactly("P1");
        assertThat(skipped(read)).containsExactly("2 NUMBERS", "4 TOTAL", "5 NOTE", "6 NOTE");
    }

    @Test
    void aTotalInTheColumnOfTheIdIsOneWhateverStandsBeforeIt() throws IOException {
        ProjectList read = read("序号,项目编号,项目名称,阶段", "1,P1,甲厂,签约", "2,合计,,");

        assertThat(ids(read)).containsExactly("P1");
        assertThat(skipped(read)).containsExactly("3 TOTAL");
    }
}
