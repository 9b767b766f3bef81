package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of two counties that number their projects alike: each result says which file it is from. */
class SeveralFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void write() throws IOException {
        first = Files.writeString(
                folder.resolve("甲县.csv"),
                "项目编号,项目名称,行业代码,阶段,签约日期,产业领域\n1,水泥,3001,在谈,,食品\n2,面粉,1311,签约,2020-05-10,食品\n");
        second = Files.writeString(folder.resolve("乙县.csv"), "编号,项目名称,行业代码,阶段,签约日期,产业领域\n1,家具,2110,签约,2020-04-10,家居\n");
    }

    private CommandRun screen(Object... more) {
        return run("screen", "xuchang-2022-sw70", "2022-09-30", more);
    }

    private CommandRun run(String command, String policy, String day, Object... more) {
        Object[] words = new Object[] {command, first, second, "--policy", policy, "--as-of", day};
        Object[] all = new Object[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return CommandRun.of(all);
    }

    private JsonNode json(CommandRun run) throws IOException {
        return JSON.readTree(run.out().replace(folder.toString(), ""));
    }

    @Test
    void inJsonWithTheRowAndHowItWasUnderstood() throws IOException {
        JsonNode projects = json(screen("--format", "json")).path("projects");
        assertThat(projects.at("/0/source/file").asText()).isEqualTo("/甲县.csv");
        assertThat(projects.at("/0/source/row").asInt()).isEqualTo(2);
        assertThat(projects.at("/0/source/notes").toString()).contains("3001");
        assertThat(projects.at("/1/source/row").asInt()).isEqualTo(3);
        assertThat(projects.at("/2/source/file").asText()).isEqualTo("/乙县.csv");
    }

    @Test
    void inEachLineOfNdjson() throws IOException {
        assertThat(JSON.readTree(screen("--format", "ndjson")
                                .out()
                                .lines()
                                .toList()
                                .get(2))
                        .at("/source/file")
                        .asText())
                .endsWith("乙县.csv");
    }

    @Test
    void inColumnsOfATable() {
        assertThat(screen("--format", "csv").out().lines().toList().get(0)).endsWith(",来源文件,来源行,金额");
        assertThat(screen("--format", "csv").out().lines().toList().get(3)).endsWith("乙县.csv,2,");
        assertThat(run("route", "jiaozuo-2020-9", "2020-09-30", "--format", "csv")
                        .out()
                        .lines()
                        .toList()
                        .get(3))
                .endsWith("乙县.csv,2");
    }

    @Test
    void inTextOnlyWhereThereAreSeveral() {
        String text = screen().out();
        assertThat(text).contains("来源", "甲县.csv 第2行", "乙县.csv 第2行", "1 水泥（" + first + " 第2行）：");
        assertThat(run("route", "jiaozuo-2020-9", "2020-09-30").out()).contains("1 家具（" + second + " 第2行）：承接小组");
        second = first;
        assertThat(CommandRun.of("screen", first, "--policy", "xuchang-2022-sw70", "--as-of", "2022-09-30")
                        .out())
                .contains("1 水泥：")
                .doesNotContain("来源");
    }

    @Test
    void ofDutiesOfProjectsToo() throws IOException {
        Object[] span = {"--from", "2020-04-01", "--to", "2020-12-31"};
        JsonNode projects = json(duties(span, "--format", "json")).path("projects");
        assertThat(projects.at("/2/source/file").asText()).isEqualTo("/乙县.csv");
        assertThat(duties(span).out()).contains("1 家具（" + second + " 第2行）");
        assertThat(duties(span, "--format", "csv").out())
                .contains(",来源文件,来源行,提醒\r\n")
                .contains(second + ",2,");
    }

    private CommandRun duties(Object[] span, Object... more) {
        Object[] all = new Object[span.length + more.length];
        System.arraycopy(span, 0, all, 0, span.length);
        System.arraycopy(more, 0, all, span.length, more.length);
        return run("duties", "jiaozuo-2020-9", "2020-09-30", all);
    }

    @Test
    void whatCanHardlyBeTrueOfAProjectIsToldBesideWhatItOwes() throws IOException {
        first = Files.writeString(folder.resolve("丙县.csv"), "项目编号,阶段,签约日期\nP1,签约,2020-12-31\n");
        Object[] span = {"--from", "2020-04-01", "--to", "2021-12-31"};
        String doubt = "“签约日期”（2020-12-31）晚于判定日期 2020-09-30，请核对";
        assertThat(json(duties(span, "--format", "json"))
                        .at("/projects/0/warnings")
                        .toString())
                .contains(doubt);
        assertThat(duties(span).out()).contains("提醒（P1（" + first + " 第2行））：" + doubt);
        assertThat(duties(span, "--format", "csv").out()).contains(doubt);
    }

    @Test
    void projectsOfTwoFilesAreTwoEntriesOfACalendar() throws IOException {
        Files.copy(first, second, StandardCopyOption.REPLACE_EXISTING);
        List<String> entries = duties(new Object[] {"--from", "2020-04-01", "--to", "2021-12-31"}, "--format", "ics")
                .out()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
        assertThat(entries).isNotEmpty().doesNotHaveDuplicates();
    }
}
