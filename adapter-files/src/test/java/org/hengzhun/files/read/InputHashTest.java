package org.hengzhun.files.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengzhun.core.fact.CountyPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every result names the bytes it rests on. */
class InputHashTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String hashOf(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private String hashOfProjects(String name, String text) throws IOException {
        try (ProjectReader reader = ProjectReader.open(file(name, text), InputOptions.DEFAULT)) {
            reader.forEachRemaining(row -> {});
            return reader.summary().sha256();
        }
    }

    private String hashOfCounties(String name, String text) throws IOException {
        return CountyReader.read(file(name, text), InputOptions.DEFAULT, CountyPeriod.dictionary())
                .summary()
                .sha256();
    }

    @Test
    void projectsInEveryForm() throws IOException {
        for (String[] one : new String[][] {
            {"p.csv", "id,name\nP1,甲\n"}, {"p.json", "[{\"id\":\"P1\"}]\n"}, {"p.ndjson", "{\"id\":\"P1\"}\n"}
        }) {
            assertThat(hashOfProjects(one[0], one[1])).as(one[0]).isEqualTo(hashOf(one[1]));
        }
    }

    @Test
    void countiesInEveryForm() throws IOException {
        for (String[] one : new String[][] {
            {"c.csv", "unit,period,signedProjects\n甲县,2022,3\n"},
            {"c.json", "[{\"unit\":\"甲县\",\"period\":\"2022\",\"signedProjects\":3}]\n"},
            {"c.ndjson", "{\"unit\":\"甲县\",\"period\":\"2022\",\"signedProjects\":3}\n"}
        }) {
            assertThat(hashOfCounties(one[0], one[1])).as(one[0]).isEqualTo(hashOf(one[1]));
        }
    }
}
