package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Clients that openapi-generator makes from the contract compile, and read every answer without losing anything. */
class GeneratedClientsTest {

    private static final Pattern BODY_HASH = Pattern.compile("/inputs/\\d+/sha256");

    @AutoClose
    private static final Running SERVER = Running.plain();

    @TempDir
    private Path folder;

    @Test
    void aJavaClientUnderstandsEveryOperation() throws Exception {
        try (JavaClient client = JavaClient.in(folder, address())) {
            for (Contract.Operation operation : operations()) {
                understood(operation, client.call(operation, query(operation), operation.goodBody()));
            }
        }
    }

    @Test
    void aTypeScriptClientUnderstandsEveryOperation() throws Exception {
        assumeTrue(Program.runs("node", "--version"), "Node.js is not installed: the TypeScript client goes untested");
        TypeScriptClient client = TypeScriptClient.in(folder, address());
        operations().forEach(operation -> client.call(operation, query(operation), operation.goodBody()));

        JsonNode answers = Json.of(client.run());

        for (Contract.Operation operation : operations()) {
            JsonNode answer = answers.path(operation.id());
            understood(operation, answer.isString() ? answer.asString() : answer.toString());
        }
    }

    private static String address() {
        return "http://127.0.0.1:" + SERVER.port();
    }

    private static List<Contract.Operation> operations() {
        return Contract.operations().toList();
    }

    /** What the client wrote down again of an answer is what the server said. */
    private static void understood(Contract.Operation operation, String client) {
        if (operation.tag().equals("jobs")) {
            understoodOfJobs(operation, client);
            return;
        }
        HttpResponse<String> answer = operation.goodBody() == null
                ? SERVER.get(operation.address())
                : SERVER.post(operation.address(), "application/json", String.valueOf(operation.goodBody()));
        assertThat(answer.statusCode()).as(operation.id()).isEqualTo(200);
        if (operation.id().equals("metrics")) { // a figure has changed in between
            assertThat(client).contains("hengzhun_");
        } else if (operation.forms().contains("application/json")) {
            Map<String, String> said = SameJson.of(Json.of(answer.body()));
            Map<String, String> written = SameJson.of(Json.of(client));
            // The client spells the body in its own way, and so the hash of what was read is another.
            said.replaceAll(
                    (path, value) -> BODY_HASH.matcher(path).matches() ? written.getOrDefault(path, "no hash") : value);
            assertThat(written).as(operation.id()).containsExactlyInAnyOrderEntriesOf(said);
        } else {
            assertThat(unmarked(client)).as(operation.id()).isEqualTo(unmarked(answer.body()));
        }
    }

    /** No two answers about jobs are the same: each operation has had one of its own. */
    private static void understoodOfJobs(Contract.Operation operation, String client) {
        JsonNode said = Json.of(client);
        switch (operation.id()) {
            case "jobs" -> assertThat(said.path("jobs").size()).isPositive();
            case "jobResult" -> assertThat(said.path("projects").size()).isEqualTo(1);
            default -> assertThat(said.path("policy").asString()).isEqualTo(Running.XUCHANG);
        }
    }

    /** The id of a job that is done. */
    private static String job() {
        Contract.Operation order = Contract.operation("orderJob");
        String id = Json.of(SERVER.post(order.address(), "application/json", String.valueOf(order.goodBody()))
                        .body())
                .path("id")
                .asString();
        while (SERVER.get("/v1/jobs/" + id + "/result").statusCode() == 409) {
            Thread.onSpinWait();
        }
        return id;
    }

    /** Without the mark of UTF-8 that Excel wants before a table: some clients take it away. */
    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Map<String, JsonNode> query(Contract.Operation operation) {
        Map<String, JsonNode> query = new LinkedHashMap<>();
        if (operation.ofAJob()) {
            query.put("id", StringNode.valueOf(job()));
        }
        operation.parameters().stream()
                .filter(parameter -> parameter.has("example"))
                .forEach(parameter -> query.put(parameter.path("name").asString(), parameter.path("example")));
        return query;
    }
}
