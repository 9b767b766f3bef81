package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengzhun.cli.CommandRun.XUCHANG;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What another program hands on through a pipe, which gives its bytes once and has no place to go back to. */
class PipeTest {

    private static final String PROJECT = """
            {"项目编号":"P1","行业代码":"3011","阶段":"投产"}
            """;

    @Test
    void linesThroughAPipeAreJudged() throws Exception {
        assertThat(screened(PROJECT.getBytes(StandardCharsets.UTF_8)))
                .startsWith("{\"row\":1,")
                .contains("\"id\":\"P1\"", "\"verdict\":\"NEEDS_INFORMATION\"");
    }

    /** What the command of a process of its own prints of these bytes, which it is sent without a place. */
    private static String screened(byte[] input) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hengzhun.class.getName(),
                        "screen",
                        "-",
                        "--policy",
                        XUCHANG,
                        "--as-of",
                        "2022-09-30",
                        "--format",
                        "ndjson")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream pipe = process.getOutputStream()) {
            pipe.write(input);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
