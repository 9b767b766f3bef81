package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects of several inputs put together, with where each stands. */
class ProjectListTest {

    private static ProjectList list(String name, String text) throws IOException {
        return ProjectList.read(ProjectReader.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, InputOptions.DEFAULT));
    }

    @Test
    void eachProjectKeepsItsPlaceAndEachNoteItsFile() throws IOException {
        ProjectList all = list("甲/a.csv", "项目编号,爱好\n1,x\n2,y\n").and(list("b.csv", "项目编号,阶段\n1,胡写\n1,在谈\n"));
        assertThat(all.projects()).extracting(Project::id).containsExactly("1", "2", "1");
        assertThat(all.sources().projects())
                .extracting(source -> source.words().zh())
                .containsExactly("甲/a.csv 第2行", "甲/a.csv 第3行", "b.csv 第3行");
        assertThat(all.sources().projects().get(0).shortWords().en()).isEqualTo("a.csv row 2");
        assertThat(all.sources().refused()).extracting(Refusal::file).containsExactly("b.csv");
        assertThat(all.sources().notes()).extracting(Bilingual::zh).containsExactly("甲/a.csv：没有读的列：B列「爱好」。");
        assertThat(list("a.csv", "项目编号,爱好\n1,x\n").sources().notes())
                .extracting(Bilingual::zh)
                .containsExactly("没有读的列：B列「爱好」。");
    }

    @Test
    void anIdOfAnotherFileIsToldWithItsPlace() {
        IdsOfFiles ids = new IdsOfFiles();
        ids.begin("甲.csv");
        assertThat(ids.doubled(row(2, "1"))).isEmpty();
        assertThat(ids.doubled(row(3, "2"))).isEmpty();
        ids.begin("乙.csv");
        Optional<Problem> told = ids.doubled(row(5, "1"));
        assertThat(told).isPresent();
        assertThat(told.get().message().zh()).startsWith("项目编号 1 在 甲.csv 第 2 行也有");
        assertThat(ids.doubled(row(6, "3"))).isEmpty();
    }

    private static Row.Accepted<Project> row(int row, String id) {
        return new Row.Accepted<>(row, Project.of(id), com.google.common.collect.ImmutableList.of());
    }

    @Test
    void aDayOfAnOptionHasFourDigitsOfItsYear() {
        assertThat(WrittenDay.of("2022-09-30")).isEqualTo(LocalDate.of(2022, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "+12022-09-30", "-2022-09-30", "2022-9-30", "2022/09/30", "2022-02-30"})
    void noOtherDayIsOne(String text) {
        assertThatThrownBy(() -> WrittenDay.of(text)).isInstanceOf(DateTimeException.class);
    }
}
