package org.hengzhun.files.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.ProjectSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers in a copy of a table: the cell is there, and every other byte is as it was. */
class AnsweredTableTest {

    private static final Field<?> ENERGY = Project.ANNUAL_ENERGY_EQUIVALENT;

    @TempDir
    Path folder;

    private AnsweredTable table(String text, Charset charset) throws IOException {
        return table("t.csv", text.getBytes(charset), "P1");
    }

    private AnsweredTable table(String name, byte[] bytes, String id) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        ProjectSearch.Found found = new ProjectSearch(id)
                .in(ProjectReader.open(file, InputOptions.DEFAULT))
                .orElseThrow();
        return AnsweredTable.of(file, InputOptions.DEFAULT, found);
    }

    private static String after(AnsweredTable table, Field<?> field, String answer, Charset charset)
            throws IOException {
        assertThat(table.with(field, answer)).isInstanceOf(AnsweredTable.Written.class);
        return new String(
                ((AnsweredTable.Written) table.with(field, answer)).table().bytes(), charset);
    }

    @Test
    void aNewColumnStandsAtTheRightEndAndOnlyItsRowGrows() throws IOException {
        Charset charset = Charset.forName("GB18030");
        AnsweredTable table = table("项目编号\t项目名称\t阶段\r\nP0\t\"甲\t乙\"\t签约\r\nP1\t丙\t拟签约\r\n\r\nP2\t丁\t签约", charset);
        assertThat(after(table, ENERGY, "62000", charset))
                .isEqualTo("项目编号\t项目名称\t阶段\t年综合能耗(等价值)\r\nP0\t\"甲\t乙\"\t签约\r\nP1\t丙\t拟签约\t62000\r\n\r\nP2\t丁\t签约");
    }

    @Test
    void aShortRowIsFilledUpToTheColumn() throws IOException {
        AnsweredTable table = table("项目编号,阶段,项目名称,行业代码\nP1,拟签约\n", StandardCharsets.UTF_8);
        assertThat(after(table, Project.INDUSTRY_CODE, "3011", StandardCharsets.UTF_8))
                .isEqualTo("项目编号,阶段,项目名称,行业代码\nP1,拟签约,,3011\n");
    }

    @Test
    void aPlainNumberIsInTheUnitOfItsColumn() throws IOException {
        AnsweredTable table = table("项目编号,阶段,年综合能耗(等价值)（万吨标准煤）\nP1,拟签约,\n", StandardCharsets.UTF_8);
        assertThat(table.unit(ENERGY)).contains(Unit.WAN_TCE);
        AnsweredTable.Written written = (AnsweredTable.Written) table.with(ENERGY, "6.2");
        assertThat((BigDecimal) ENERGY.valueIn(written.table().project())).isEqualByComparingTo("62000");
    }

    @Test
    void anAnswerWithASeparatorIsQuotedAndAQuotedCellStaysSo() throws IOException {
        AnsweredTable table = table("项目编号,阶段,项目名称\nP1,拟签约,\"\"\n", StandardCharsets.UTF_8);
        assertThat(after(table, Project.NAME, "化工,\"新\"材料", StandardCharsets.UTF_8))
                .isEqualTo("项目编号,阶段,项目名称\nP1,拟签约,\"化工,\"\"新\"\"材料\"\n");
    }

    @Test
    void severalAnswersStandSideBySide() throws IOException {
        AnsweredTable table = table("项目编号,阶段\nP1,拟签约\n", StandardCharsets.UTF_8);
        AnsweredTable first = ((AnsweredTable.Written) table.with(ENERGY, "6.2万吨标准煤")).table();
        assertThat(after(first, Project.PLANNING_EIA_COMPLIANT, "不符合", StandardCharsets.UTF_8))
                .isEqualTo("项目编号,阶段,年综合能耗(等价值),符合规划环评\nP1,拟签约,6.2万吨标准煤,不符合\n");
    }

    @Test
    void whatACellWouldNotTakeIsRefusedWithTheReason() throws IOException {
        AnsweredTable table = table("项目编号,阶段\nP1,拟签约\n", StandardCharsets.UTF_8);
        assertThat(table.with(ENERGY, "很多")).isInstanceOf(AnsweredTable.Refused.class);
        assertThat(table.with(ENERGY, "待定")).isInstanceOf(AnsweredTable.Refused.class);
        assertThat(((AnsweredTable.Refused) table.with(ENERGY, "很多")).reasons()).isNotEmpty();
    }

    @Test
    void whatTheEncodingCannotWriteIsRefused() throws IOException {
        AnsweredTable table = table("项目编号,阶段\nP1,拟签约\n", Charset.forName("GB18030"));
        assertThat(table.with(Project.NAME, "\uD800")).isInstanceOf(AnsweredTable.Refused.class);
    }

    @Test
    void whatIsNoTableIsRefusedAtOnce() {
        byte[] json = "[{\"id\":\"P1\",\"stage\":\"拟签约\"}]".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> table("t.json", json, "P1"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("CSV、TSV 或 .xlsx");
    }

    @Test
    void nobodysKnowingIsNoAnswer() throws IOException {
        AnsweredTable table = table("项目编号,阶段\nP1,拟签约\n", StandardCharsets.UTF_8);

        assertThat(table.with(Project.NAME, ""))
                .isInstanceOfSatisfying(
                        AnsweredTable.Refused.class,
                        refused -> assertThat(refused.reasons().get(0).zh()).startsWith("这等于没有填"));
    }

    @Test
    void aFileWithBytesThatAreNoTextIsNotCopied() {
        byte[] bytes = "项目编号,阶段,项目名称\nP1,拟签约,甲\n".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xFF;

        assertThatThrownBy(() -> table("t.csv", broken, "P1")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void underAHeaderThatChangesTheAnswerGoesWhereTheRowsOwnHeaderSays() throws IOException {
        AnsweredTable table = table("项目编号,阶段,项目名称\nP0,签约,甲\n项目名称,项目编号,阶段\n,P1,拟签约\n", StandardCharsets.UTF_8);

        assertThat(after(table, Project.NAME, "乙", StandardCharsets.UTF_8))
                .isEqualTo("项目编号,阶段,项目名称\nP0,签约,甲\n项目名称,项目编号,阶段\n乙,P1,拟签约\n");
    }
}
