package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Clients that openapi-generator makes from the contract compile, and read every answer without losing anything. */
class GeneratedClientsTest {

    private static final String BODY_HASH = "/inputs/0/sha256";

    private static Running server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        server = Running.plain();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

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
        assumeTrue(TypeScriptClient.canRun(), "Node.js is not installed: the TypeScript client goes untested");
        TypeScriptClient client = TypeScriptClient.in(folder, address());
        operations().forEach(operation -> client.call(operation, query(operation), operation.goodBody()));

        JsonNode answers = Json.of(client.run());

        for (Contract.Operation operation : operations()) {
            JsonNode answer = answers.path(operation.id());
            understood(operation, answer.isString() ? answer.asString() : answer.toString());
        }
    }

    private static String address() {
        return "http://127.0.0.1:" + server.port();
    }

    private static List<Contract.Operation> operations() {
        return Contract.operations().toList();
    }

    /** What the client wrote down again of an answer is what the server said. */
    private static void understood(Contract.Operation operation, String client) {
        HttpResponse<String> answer = operation.goodBody() == null
                ? server.get(operation.address())
                : server.post(operation.address(), "application/json", String.valueOf(operation.goodBody()));
        assertThat(answer.statusCode()).as(operation.id()).isEqualTo(200);
        if (operation.id().equals("metrics")) { // a figure has changed in between
            assertThat(client).contains("hengzhun_");
        } else if (operation.forms().contains("application/json")) {
            Map<String, String> said = SameJson.of(Json.of(answer.body()));
            // The client spells the body in its own way, and so the hash of what was read is another.
            said.computeIfPresent(
                    BODY_HASH, (path, hash) -> SameJson.of(Json.of(client)).get(BODY_HASH));
            assertThat(SameJson.of(Json.of(client))).as(operation.id()).containsExactlyInAnyOrderEntriesOf(said);
        } else {
            assertThat(unmarked(client)).as(operation.id()).isEqualTo(unmarked(answer.body()));
        }
    }

    /** Without the mark of UTF-8 that Excel wants before a table: some clients take it away. */
    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Map<String, JsonNode> query(Contract.Operation operation) {
        Map<String, JsonNode> query = new LinkedHashMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.has("example"))
                .forEach(parameter -> query.put(parameter.path("name").asString(), parameter.path("example")));
        return query;
    }
}
