package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables as bureaus keep them, read by the commands clerks give: each has its answer in {@code clerk/tables.json}. */
class ClerkTablesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "clerk");

    private static final Path ANSWERS = FOLDER.resolve("tables.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One table: how it is read, what is expected, and the answer there is. */
    record Given(String file, String command, String expected, String answer) {

        @Override
        public String toString() {
            return file + ": " + expected;
        }
    }

    static Stream<Given> tables() throws IOException {
        return Stream.of(JSON.readValue(ANSWERS.toFile(), Given[].class));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isAnsweredAsItsOwnerNeeds(Given table) throws IOException {
        assertThat(answer(table)).isEqualTo(table.answer());
    }

    /** Writes the answers anew, for a reader to compare with what is expected. */
    @Test
    void everyTableHasItsAnswer() throws IOException {
        if ("clerk".equals(System.getProperty("hengzhun.update"))) {
            List<Given> all = new ArrayList<>();
            for (Given one : tables().toList()) {
                all.add(new Given(one.file(), one.command(), one.expected(), answer(one)));
            }
            JSON.writerWithDefaultPrettyPrinter().writeValue(ANSWERS.toFile(), all);
        }
        assertThat(tables())
                .hasSizeGreaterThan(100)
                .noneMatch(one -> one.answer().isEmpty());
    }

    private static String answer(Given table) throws IOException {
        String[] words = Arrays.stream(table.command().split(" "))
                .map(word -> word.equals("{FILE}") ? table.file() : word)
                .map(word -> Files.exists(FOLDER.resolve(word))
                        ? FOLDER.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        List<Object> asked = new ArrayList<>(List.of(words));
        if (!asked.contains("--format")) {
            asked.addAll(List.of("--format", "json"));
        }
        CommandRun run = CommandRun.of(asked.toArray());
        String results = asked.contains("csv") ? run.out() : results(run.out());
        String told = run.err().replace(FOLDER + "/", "").replace(FOLDER.toString() + File.separator, "");
        String lines = String.join(" ¶ ", told.lines().toList());
        return "%d | %s | %s".formatted(run.code(), results, lines).strip();
    }

    private static String results(String out) throws IOException {
        JsonNode answer = JSON.readTree(out);
        List<String> parts = new ArrayList<>();
        each(answer.path("projects")).map(ClerkTablesTest::project).forEach(parts::add);
        each(answer.path("groups"))
                .flatMap(group -> each(group.path("rows"))
                        .map(row ->
                                group.path("group").asText() + row.path("rank").asText() + " "
                                        + row.path("unit").asText()))
                .forEach(parts::add);
        each(answer.path("unranked"))
                .map(one -> "未排 " + one.path("unit").asText())
                .forEach(parts::add);
        each(answer.path("duties"))
                .filter(duty -> !duty.path("state").asText().equals("UNKNOWN"))
                .map(duty ->
                        duty.path("label").asText() + " " + duty.path("period").asText() + " "
                                + duty.path("state").asText())
                .collect(Collectors.groupingBy(duty -> duty, LinkedHashMap::new, Collectors.counting()))
                .forEach((duty, count) -> parts.add(count == 1 ? duty : duty + " ×" + count));
        each(answer.path("warnings")).map(one -> "注意 " + one.asText()).forEach(parts::add);
        return String.join("; ", parts);
    }

    private static String project(JsonNode project) {
        String result = project.has("verdict")
                ? project.path("verdict").asText()
                : project.path("lead").path("group").asText() + " 未定 "
                        + each(project.path("undecided")).count();
        String warnings = String.join(
                "",
                each(project.path("warnings"))
                        .map(one -> "（" + one.asText() + "）")
                        .toList());
        return project.path("id").asText() + " " + result + warnings;
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
