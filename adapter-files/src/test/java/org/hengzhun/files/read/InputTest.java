package org.hengzhun.files.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hengzhun.files.read.Inputs.project;
import static org.hengzhun.files.read.Inputs.refusal;
import static org.hengzhun.files.read.Inputs.rows;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String TABLE = "项目编号,项目名称\nP1,联通\n";

    @TempDir
    private Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Refusal whole(List<Row<Project>> rows) {
        assertThat(rows)
                .singleElement()
                .isInstanceOfSatisfying(
                        Row.Refused.class, row -> assertThat(row.wholeInput()).isTrue());
        return refusal(rows.get(0));
    }

    private static List<Row<Project>> open(Path path) throws IOException {
        try (ProjectReader reader = ProjectReader.open(path, InputOptions.DEFAULT)) {
            return ImmutableList.copyOf(reader);
        }
    }

    @Test
    void theCharsetIsFoundOut() throws IOException {
        assertEncoding(TABLE.getBytes(UTF_8), "UTF-8");
        assertEncoding(
                Bytes.concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, TABLE.getBytes(UTF_8)), "UTF-8");
        assertEncoding(TABLE.getBytes(GBK), "GB18030");
        assertEncoding(Bytes.concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, TABLE.getBytes(UTF_16LE)), "UTF-16LE");
        assertEncoding(Bytes.concat(new byte[] {(byte) 0xFE, (byte) 0xFF}, TABLE.getBytes(UTF_16BE)), "UTF-16BE");
    }

    private void assertEncoding(byte[] bytes, String encoding) throws IOException {
        try (ProjectReader reader = ProjectReader.open(write("a.csv", bytes), InputOptions.DEFAULT)) {
            assertThat(project(reader.next()).get(Project.NAME)).isEqualTo("联通");
            assertThat(reader.hasNext()).isFalse();
            InputSummary summary = reader.summary();
            assertThat(summary.encoding()).isEqualTo(encoding);
            assertThat(summary.rows()).isEqualTo(1);
            assertThat(summary.sha256())
                    .isEqualTo(Hashing.sha256().hashBytes(bytes).toString());
            assertThat(summary.file()).endsWith("a.csv");
            assertThat(reader.summary()).isEqualTo(summary);
        }
    }

    @Test
    void aCharacterThatStraddlesTheBlocksOfTheProbeIsWhole() throws IOException {
        String table = "id,name\nP1,联通\n" + "\n".repeat((1 << 16) - 20) + "P2,联通联通联通联通\n";
        assertThat(open(write("a.csv", table.getBytes(UTF_8)))).hasSize(2);
        assertThat(open(write("b.csv", table.getBytes(GBK)))).hasSize(2);
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirOffset() throws IOException {
        byte[] bytes = Bytes.concat("id,name\nP1,".getBytes(UTF_8), new byte[] {(byte) 0xFF, (byte) 0xFF, '\n'});
        assertThat(whole(open(write("a.csv", bytes))).problem().zh()).contains("第 11 个字节");
    }

    @Test
    void nulCharactersAreNoText() throws IOException {
        assertThat(whole(open(write("a.csv", TABLE.getBytes(UTF_16LE))))
                        .problem()
                        .en())
                .contains("byte offset");
    }

    @Test
    void theUserMayNameTheEncoding() throws IOException {
        byte[] big5 = "id,name\nP1,聯通\n".getBytes(Charset.forName("Big5"));
        InputOptions options = InputOptions.DEFAULT.encodedAs(Charset.forName("Big5"));
        try (ProjectReader reader = ProjectReader.open(write("a.csv", big5), options)) {
            assertThat(project(reader.next()).get(Project.NAME)).isEqualTo("聯通");
        }
        InputOptions wrong = InputOptions.DEFAULT.encodedAs(UTF_8);
        try (ProjectReader reader = ProjectReader.open(write("b.csv", TABLE.getBytes(GBK)), wrong)) {
            assertThat(whole(ImmutableList.copyOf(reader)).problem().zh()).contains("不是 UTF-8");
        }
    }

    @Test
    void aMissingFileAFolderAnEmptyFileAndABareHeaderEachGetAClearAnswer() throws IOException {
        assertThat(whole(open(folder.resolve("no.csv"))).problem().zh()).contains("没有这个文件");
        assertThat(whole(open(folder)).problem().zh()).contains("文件夹");
        assertThat(whole(open(write("a.csv", new byte[0]))).problem().zh()).contains("空的");
        assertThat(whole(rows("a.csv", "id,name\n")).problem().zh()).contains("只有表头");
        assertThat(whole(rows("a.csv", "\n\n")).problem().zh()).contains("没有内容");
        assertThat(whole(rows("a.json", "  ")).problem().zh()).contains("没有内容");
        assertThat(whole(rows("a.json", "[]")).problem().zh()).contains("空的");
        assertThat(whole(rows("a.ndjson", "\n")).problem().zh()).contains("没有内容");
    }

    @Test
    void whatAFileHoldsCountsAndNotItsEnding() {
        assertThat(project(rows("a.xlsx", "id\tname\nP1\ta\n").get(0)).get(Project.NAME))
                .isEqualTo("a");
        assertThat(whole(rows("a.csv", new byte[] {'P', 'K', 3, 4, 0, 0}))
                        .problem()
                        .en())
                .contains("damaged");
        assertThat(whole(rows("-", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                        .problem()
                        .zh())
                .contains("另存为");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"id\":\"P1\"}]",
                " {\"id\":\"P1\"}",
                "{\n\"id\":\"P1\"}\n",
                "{\"id\":\"P1\"}\n{\"id\":\"P2\"}\n",
                "id,name\nP1,a\n",
                "\uFEFF[{\"id\":\"P1\"}]"
            })
    void withoutAnEndingTheFirstCharacterTellsTheForm(String text) {
        assertThat(project(rows("-", text).get(0)).id()).isEqualTo("P1");
    }

    @Test
    void withAGivenEncodingAStreamIsReadAsItComes() throws IOException {
        EndlessTable endless = new EndlessTable();
        InputOptions options = InputOptions.DEFAULT.encodedAs(UTF_8);
        try (ProjectReader reader = ProjectReader.open(endless, "-", options)) {
            assertThat(project(reader.next()).id()).isEqualTo("P1");
            assertThat(project(reader.next()).id()).isEqualTo("P2");
        }
        assertThat(endless.given).isLessThan(1 << 20);
    }

    /** A table without end: whoever wants all of it never returns. */
    private static final class EndlessTable extends InputStream {

        private byte[] line = "id,name\n".getBytes(UTF_8);
        private int at;
        private int row;
        private long given;

        @Override
        public int read(byte[] into, int from, int length) {
            int until = Math.min(length, 100);
            for (int i = 0; i < until; i++) {
                into[from + i] = (byte) read();
            }
            return until;
        }

        @Override
        public int read() {
            if (at == line.length) {
                row++;
                line = "P%d,水泥\n".formatted(row).getBytes(UTF_8);
                at = 0;
            }
            given++;
            return line[at++] & 0xFF;
        }
    }

    @Test
    void aStreamThatBreaksOffIsRefusedFromThereOn() throws IOException {
        byte[] bytes =
                Bytes.concat(TABLE.getBytes(UTF_8), "P2,x\n".repeat(100_000).getBytes(UTF_8), new byte[] {(byte) 0xFF});
        InputOptions options = InputOptions.DEFAULT.encodedAs(UTF_8);
        try (ProjectReader reader = ProjectReader.open(new ByteArrayInputStream(bytes), "-", options)) {
            Row<Project> last = ImmutableList.copyOf(reader).reverse().get(0);
            assertThat(refusal(last).problem().zh()).contains("中断");
        }
    }

    @Test
    void theSummaryWaitsForTheLastRow() throws IOException {
        try (ProjectReader reader = ProjectReader.open(write("a.csv", TABLE.getBytes(UTF_8)), InputOptions.DEFAULT)) {
            assertThatIllegalStateException().isThrownBy(reader::summary);
        }
    }
}
