package org.hengzhun.files.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void theFileAppearsOnlyWhenItIsWhole() throws IOException {
        Path target = Files.writeString(folder.resolve("out.json"), "old");
        try (OutputFile file = OutputFile.open(target)) {
            file.destination().text().write("许昌");
            file.destination().text().flush();
            assertThat(target).hasContent("old");
            file.commit();
        }
        assertThat(target).hasContent("许昌");
        assertThat(folder.toFile().list()).containsExactly("out.json");
    }

    @Test
    void whatIsNotCommittedLeavesNoTrace() throws IOException {
        try (OutputFile file = OutputFile.open(folder.resolve("out.json"))) {
            file.destination().text().write("half");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderIsNoTarget() {
        assertThatIOException().isThrownBy(() -> OutputFile.open(folder)).withMessageContaining("文件夹");
    }

    private static void write(Path target, String text) throws IOException {
        try (OutputFile file = OutputFile.open(target)) {
            file.destination().text().write(text);
            file.commit();
        }
    }

    @Test
    void aLinkStaysAndTheFileItPointsToIsReplaced() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        Path ahead = Files.createSymbolicLink(folder.resolve("ahead.json"), Path.of("not-yet.json"));

        write(link, "new");
        write(ahead, "first");

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new").isRegularFile();
        assertThat(ahead).isSymbolicLink();
        assertThat(folder.resolve("not-yet.json")).hasContent("first");
    }

    @Test
    void linksInACircleAreTold() throws IOException {
        Path one = folder.resolve("one.json");
        Files.createSymbolicLink(folder.resolve("two.json"), one);
        Files.createSymbolicLink(one, folder.resolve("two.json"));

        assertThatIOException().isThrownBy(() -> OutputFile.open(one)).withMessageContaining("链接");
    }

    @Test
    void temporaryNamesCannotBeGuessed() throws IOException {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            try (OutputFile file = OutputFile.open(folder.resolve("out.json"))) {
                names.add(String.join(",", folder.toFile().list()));
                assertThat(file.destination().text()).isNotNull();
            }
        }
        assertThat(names).hasSize(20).noneMatch(name -> name.contains("out"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenToAndStays() throws IOException {
        Object before = Files.getAttribute(Path.of("/dev/null"), "unix:rdev");
        write(Path.of("/dev/null"), "gone");

        assertThat(Files.getAttribute(Path.of("/dev/null"), "unix:rdev")).isEqualTo(before);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeIsWrittenToAndStays() throws Exception {
        Path pipe = folder.resolve("pipe.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        write(pipe, "许昌");

        assertThat(read.get()).isEqualTo("许昌");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void theEndingTellsTheForm() {
        assertThat(OutputForm.byEnding("a.JSON")).contains(OutputForm.JSON);
        assertThat(OutputForm.byEnding("b/a.jsonl")).contains(OutputForm.NDJSON);
        assertThat(OutputForm.byEnding("a.csv")).contains(OutputForm.CSV);
        assertThat(OutputForm.byEnding("a.txt")).contains(OutputForm.TEXT);
        assertThat(OutputForm.byEnding("a.XLSX")).contains(OutputForm.XLSX);
        assertThat(OutputForm.byEnding("a.xls")).isEmpty();
        assertThat(OutputForm.unknownEnding("a.xls").zh()).contains("a.xls", ".ndjson");
    }
}
