package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples that docs/reports.md shows are what its commands write, part by part. Written anew with -Dhengzhun.update=reports.
 */
class ReportSamplesTest {

    private static final Path PAGE = Path.of("..", "docs", "reports.md");
    private static final Pattern COMMAND =
            Pattern.compile("`((?:screen|rank|duties|explain|policy) [^`]*--out ([a-z-]+\\.[a-z]+))`");

    @TempDir
    private Path folder;

    private record Sample(String command, String file) {
        Path kept() {
            return Path.of("..", "examples", "reports", file);
        }
    }

    static Stream<Sample> samples() throws IOException {
        return COMMAND.matcher(Files.readString(PAGE)).results().map(ReportSamplesTest::sample);
    }

    private static Sample sample(MatchResult found) {
        return new Sample(found.group(1), found.group(2));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsWhatItsCommandWrites(Sample sample) throws IOException {
        Path written = folder.resolve(sample.file);
        String command = sample.command
                .replace(" examples/", " ../examples/")
                .replace("--out " + sample.file, "--out " + written);
        CommandRun run = CommandRun.of(Splitter.on(' ').splitToList(command).toArray());

        assertThat(run.code()).as(run.err()).isIn(0, 3);
        if ("reports".equals(System.getProperty("hengzhun.update"))) {
            Files.createDirectories(sample.kept().getParent());
            Files.copy(written, sample.kept(), StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(parts(written)).isEqualTo(parts(sample.kept()));
    }

    /** The parts of a Word paper or a workbook by name, so that the packer of another machine may pack them otherwise; else the file. */
    private static Map<String, String> parts(Path file) throws IOException {
        if (file.toString().endsWith(".html")) {
            return Map.of("page", Files.readString(file));
        }
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void everySampleOfTheFolderIsShown() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "reports"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(samples().map(Sample::file).sorted().toList()).isEqualTo(names);
        }
    }
}
