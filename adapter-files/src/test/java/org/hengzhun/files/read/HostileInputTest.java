package org.hengzhun.files.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Inputs made to break a reader cost themselves, and nothing else. */
class HostileInputTest {

    private static final String SOUND = "{\"id\":\"P1\"}\n";

    @TempDir
    private Path folder;

    private static List<Row<Project>> rows(InputStream in, String name, InputOptions options) throws IOException {
        try (ProjectReader reader = ProjectReader.open(in, name, options)) {
            return ImmutableList.copyOf(reader);
        }
    }

    private static List<Row<Project>> rows(byte[] bytes, String name, InputOptions options) throws IOException {
        return rows(new ByteArrayInputStream(bytes), name, options);
    }

    private static byte[] withBadLine(byte[] bad) {
        return Bytes.concat(SOUND.getBytes(UTF_8), bad, "\n{\"id\":\"P3\"}".getBytes(UTF_8));
    }

    private static void onlyTheSecondIsRefused(List<Row<Project>> rows) {
        assertThat(rows)
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Row.Accepted.class),
                        second -> {
                            assertThat(second).isInstanceOf(Row.Refused.class);
                            assertThat(second.row()).isEqualTo(2);
                        },
                        third -> assertThat(third).isInstanceOf(Row.Accepted.class));
    }

    @Test
    void aLineOfBytesThatAreNoTextCostsThatLine() throws IOException {
        byte[][] bad = {
            {'{', (byte) 0xFF, '}'},
            {(byte) 0xC3},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {0},
            "{\"id\":".getBytes(UTF_8)
        };
        for (byte[] line : bad) {
            onlyTheSecondIsRefused(rows(withBadLine(line), "a.ndjson", InputOptions.DEFAULT.encodedAs(UTF_8)));
            onlyTheSecondIsRefused(rows(withBadLine(line), "a.ndjson", InputOptions.DEFAULT));
        }
    }

    @Test
    void linesInOtherCharsetsAreReadToo() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, Charset.forName("GB18030"), Charset.forName("GBK"))) {
            byte[] bytes = "{\"id\":\"许1\"}\n{\"id\":\"许2\"}\n".getBytes(charset);
            assertThat(rows(bytes, "a.ndjson", InputOptions.DEFAULT.encodedAs(charset)))
                    .hasSize(2)
                    .allSatisfy(row -> assertThat(row).isInstanceOf(Row.Accepted.class));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeIsReadOnce() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        for (InputOptions options : List.of(InputOptions.DEFAULT, InputOptions.DEFAULT.encodedAs(UTF_8))) {
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                try {
                    Files.writeString(pipe, "id\n" + "P1234567\n".repeat(1) + "P2\n".repeat(50_000));
                } catch (IOException closed) {
                    throw new IllegalStateException(closed);
                }
            });
            try (ProjectReader reader = ProjectReader.open(pipe, options)) {
                assertThat(ImmutableList.copyOf(reader)).hasSize(50_001);
            }
            writing.get();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceThatNeverEndsIsRefusedByItsFirstBytes() throws IOException {
        for (String device : List.of("/dev/zero", "/dev/urandom")) {
            try (ProjectReader reader = ProjectReader.open(Path.of(device), InputOptions.DEFAULT)) {
                assertThat(ImmutableList.copyOf(reader)).singleElement().isInstanceOf(Row.Refused.class);
            }
        }
    }

    @Test
    void aNulIsToldAtItsOwnByte() throws IOException {
        List<Row<Project>> rows = rows("id,许昌\u0000\n".getBytes(UTF_8), "a.csv", InputOptions.DEFAULT);

        assertThat(((Row.Refused<Project>) rows.get(0))
                        .refusals()
                        .get(0)
                        .problem()
                        .zh())
                .contains("第 9 个字节");
    }

    @Test
    void moreRowsThanAskedForEndTheReading() {
        InputOptions two = InputOptions.DEFAULT.ofAtMost(2);
        for (String text : List.of("[{},{},{}]", "id\nA\nB\nC\n", "[1,2,3]", "{}\n{}\n{}\n")) {
            String name = text.startsWith("id") ? "a.csv" : text.startsWith("[") ? "a.json" : "a.ndjson";
            assertThatThrownBy(() -> rows(text.getBytes(UTF_8), name, two))
                    .isInstanceOfSatisfying(
                            TooManyRowsException.class,
                            many -> assertThat(many.words().zh()).contains("2 行"));
        }
    }

    @Test
    void strangeNamesWithoutEndAreCountedAndTheFirstAreListed() throws IOException {
        String json = IntStream.range(0, 50_000)
                .mapToObj(i -> "\"annualEnergy%d\":1".formatted(i))
                .collect(Collectors.joining(",", "{", "}"));
        Row.Refused<Project> row = (Row.Refused<Project>)
                rows(json.getBytes(UTF_8), "a.json", InputOptions.DEFAULT).get(0);

        assertThat(row.refusals()).hasSize(101);
        assertThat(row.refusals().get(100).problem().zh()).contains("49900");
    }

    @Test
    void strangeHeadersWithoutEndAreNotReadAndToldTogether() throws IOException {
        String header =
                IntStream.range(0, 16_000).mapToObj(i -> "年综合能耗" + i).collect(Collectors.joining(",", "id,", "\nP1\n"));
        try (ProjectReader reader =
                ProjectReader.open(new ByteArrayInputStream(header.getBytes(UTF_8)), "a.csv", InputOptions.DEFAULT)) {
            assertThat(ImmutableList.copyOf(reader)).singleElement().isInstanceOf(Row.Accepted.class);
            Understanding understood = reader.summary().understood();
            assertThat(understood.unread()).hasSize(16_000);
            assertThat(String.join(
                            "", understood.notes().stream().map(Bilingual::zh).toList()))
                    .contains("等 16000 列")
                    .hasSizeLessThan(5_000);
        }
    }

    @Test
    void aMillionColumnsAndALineOfTwentyMillionCharactersCostTheirRow() throws IOException {
        for (String table : List.of(
                "id" + ",".repeat(1_000_000) + "\nP1\n",
                "id,名称\nP1," + "甲".repeat(20_000_000) + "\nP2,乙\n",
                "id,名称\nP1,\"" + "甲\n".repeat(50_000),
                "x".repeat(20_000_000))) {
            assertThat(rows(table.getBytes(UTF_8), "a.csv", InputOptions.DEFAULT))
                    .isNotEmpty();
        }
    }

    /** Whatever the machine calls a charset, a table in it is read or refused. */
    @Test
    void everyCharsetThereIsIsReadOrRefused() throws IOException {
        String table = "id,name\nP1,abc\n";
        for (Charset charset : Charset.availableCharsets().values()) {
            byte[] bytes = charset.canEncode() ? table.getBytes(charset) : table.getBytes(UTF_8);
            for (InputOptions options : List.of(InputOptions.DEFAULT, InputOptions.DEFAULT.encodedAs(charset))) {
                for (String name : List.of("a.csv", "a.ndjson", "a.json")) {
                    assertThat(rows(bytes, name, options))
                            .as("%s %s", charset, name)
                            .isNotEmpty();
                }
            }
        }
    }
}
