package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long run shows how far it is, where somebody waits and nothing else shows it. */
class ProgressTest {

    @TempDir
    private Path folder;

    private Path table;
    private Path result;

    @BeforeEach
    void threeThousandProjects() throws IOException {
        StringBuilder rows = new StringBuilder("项目编号,阶段\n");
        for (int row = 1; row < 3_000; row++) {
            rows.append("P%d,签约\n".formatted(row));
        }
        rows.append("P3000,没有的阶段\n");
        table = Files.writeString(folder.resolve("projects.csv"), rows);
        result = folder.resolve("result.csv");
    }

    private String told(String outputs, Object... more) {
        Object[] words = {"screen", table, "--policy=" + CommandRun.XUCHANG, more.length == 0 ? "--wide" : more[0]};
        return CommandRun.seen(outputs, Map.of("TERM", "xterm"), words).err();
    }

    @Test
    void oneLineIsRewrittenInPlaceAndClearedBeforeOtherMessages() {
        String cleared = "\r" + " ".repeat(18) + "\r";

        assertThat(told("out,err", "--out=" + result))
                .startsWith("已处理 1000 行……" + cleared + "已处理 2000 行……" + cleared)
                .contains("\r没有处理 ")
                .doesNotEndWith("……");
    }

    @Test
    void whereTheResultGoesToTheSameTerminalItIsEnough() {
        assertThat(told("out,err")).isEmpty();
    }

    @Test
    void whereMessagesGoElsewhereNothingIsRewritten() {
        assertThat(told("out", "--out=" + result)).doesNotContain("已处理", "\r");
    }
}
