package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.read.Receipt;
import org.hengzhun.files.write.screening.ReceiptLine;
import org.hengzhun.rest.guard.Limits;
import org.hengzhun.rest.ops.DecisionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided over HTTP can be judged again years later, as what was decided on the command line. */
class DecisionLogTest {

    private static final String CEMENT =
            "{\"id\":\"%s\",\"name\":\"建安区水泥厂\",\"investor\":\"某某集团\",\"industryCode\":\"3011\",\"stage\":\"拟签约\",\"annualEnergyEquivalent\":62000}\n";

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("decisions.ndjson");
    }

    private Running server(long most, boolean masked) {
        DecisionFile decisions = new DecisionFile(file(), most, masked);
        return Running.with(Running.settings(Limits.DEFAULT).keeping(decisions));
    }

    private static void screen(Running server, String... ids) {
        String lines = String.join("", Stream.of(ids).map(CEMENT::formatted).toList());
        server.post("/v1/screen" + Running.JUDGED, "application/x-ndjson", lines);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> ids(Path file) {
        return lines(file).stream()
                .map(line -> Receipt.read(line).orElseThrow().id())
                .toList();
    }

    @Test
    void everyProjectThatIsJudgedHasALineAndWhatIsRefusedHasNone() {
        try (Running server = server(1 << 20, false)) {
            screen(server, "P1", "P2");
            server.post(
                    "/v1/screen" + Running.JUDGED,
                    "application/json",
                    "[{\"id\":\"P3\"},{\"id\":\"P4\",\"stage\":\"睡觉\"}]");
        }
        assertThat(ids(file())).containsExactly("P1", "P2", "P3");
        assertThat(lines(file())).allMatch(ReceiptLine::isWhole);
    }

    @Test
    void theLinesAreThoseOfTheCommandLine() throws IOException {
        Path kept = folder.resolve("kept.ndjson");
        Path table = Files.writeString(folder.resolve("projects.ndjson"), CEMENT.formatted("P1"));
        try (Running server = server(1 << 20, false)) {
            screen(server, "P1");
        }
        CommandLineTest.printed(
                table,
                "screen",
                table.toString(),
                "--policy=" + Running.XUCHANG,
                "--as-of=2022-09-30",
                "--receipt=" + kept);

        assertThat(lines(file())).isEqualTo(lines(kept));
    }

    @Test
    void replayJudgesThemAgainMaskedOrNot() {
        for (boolean masked : new boolean[] {false, true}) {
            try (Running server = server(1 << 20, masked)) {
                screen(server, "P1", "P2");
            }
            assertThat(CommandLineTest.printed(null, "replay", file().toString(), "--lang=en"))
                    .contains(masked ? "4" : "2");
        }
    }

    @Test
    void aSwitchLeavesNamesOut() {
        try (Running server = server(1 << 20, true)) {
            screen(server, "P1");
        }
        assertThat(lines(file()))
                .singleElement()
                .asString()
                .contains("P1", "***")
                .doesNotContain("水泥厂", "某某集团");
    }

    @Test
    void aFullFileStaysUnderANumberAndNoLineIsLost() {
        String[] ids = IntStream.range(0, 9).mapToObj(i -> "P" + i).toArray(String[]::new);
        try (Running server = server(1 << 20, false)) {
            screen(server, "P");
        }
        long room = file().toFile().length() * 4;
        try (Running server = server(room, false)) {
            screen(server, ids);
        }
        List<Path> files = Stream.concat(
                        IntStream.rangeClosed(1, 3).mapToObj("decisions.%d.ndjson"::formatted),
                        Stream.of("decisions.ndjson"))
                .map(folder::resolve)
                .toList();

        assertThat(files).allMatch(file -> file.toFile().length() <= room);
        assertThat(files.stream().flatMap(file -> ids(file).stream()))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of("P"), Stream.of(ids)).toList());
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAtTheStart() throws IOException {
        Files.createDirectory(file());

        assertThatThrownBy(() -> server(1 << 20, false))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.words().zh()).contains("decisions.ndjson"));
    }
}
