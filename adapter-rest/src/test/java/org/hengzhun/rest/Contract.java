package org.hengzhun.rest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** docs/openapi.yaml, read for tests: its operations with their examples, and schemas that take no member they do not name. */
final class Contract {

    static final String TEXT = Running.text(Path.of("..", "docs", "openapi.yaml"));

    static final JsonNode ROOT = new YAMLMapper().readTree(TEXT);

    private static final JsonNode CLOSED = closed(ROOT.deepCopy());

    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    private Contract() {}

    /** A value of the contract that a request of the operation sends, and the status it is answered with. */
    record Example(String name, String mediaType, JsonNode value, String status) {

        String body() {
            return value.isString() ? value.asString() : value.toString();
        }
    }

    /** One method at one path. */
    record Operation(String path, String method, JsonNode node) {

        String id() {
            return node.path("operationId").asString();
        }

        String tag() {
            return node.path("tags").path(0).asString();
        }

        Stream<Example> examples() {
            return node.at("/requestBody/content").properties().stream()
                    .flatMap(content -> content.getValue().path("examples").properties().stream()
                            .map(example -> new Example(
                                    example.getKey(),
                                    content.getKey(),
                                    example.getValue().path("value"),
                                    example.getValue().path("x-answer").asString("200"))));
        }

        /** The status of a good answer. */
        String goodStatus() {
            return node.at("/responses/202").isMissingNode() ? "200" : "202";
        }

        /** What a good answer may be, by its media type. */
        JsonNode goodContent() {
            return node.at("/responses/%s/content".formatted(goodStatus()));
        }

        /** The media types of a good answer. */
        Set<String> forms() {
            return Set.copyOf(goodContent().propertyNames());
        }

        /** Whether it asks after one job. */
        boolean ofAJob() {
            return path.startsWith("/v1/jobs/{id}");
        }

        List<JsonNode> parameters() {
            return node.path("parameters").valueStream().map(Contract::resolved).toList();
        }

        /** The path with an example of each parameter that has one. */
        String address() {
            String address = path;
            List<String> query = new ArrayList<>();
            for (JsonNode parameter : parameters()) {
                String name = parameter.path("name").asString();
                JsonNode example = parameter.path("example");
                if (parameter.path("in").asString().equals("path")) {
                    address = address.replace("{" + name + "}", example.asString());
                } else if (!example.isMissingNode()) {
                    query.add(name + "=" + URLEncoder.encode(example.asString(), StandardCharsets.UTF_8));
                }
            }
            return query.isEmpty() ? address : address + "?" + String.join("&", query);
        }

        /** The first example of a JSON body that is answered well; null where the operation takes none. */
        @Nullable
        JsonNode goodBody() {
            return examples()
                    .filter(one -> one.mediaType().equals("application/json")
                            && one.status().equals(goodStatus()))
                    .map(Example::value)
                    .findFirst()
                    .orElse(null);
        }

        /** Where the schema of a JSON body stands. */
        String request() {
            return "/paths/%s/%s/requestBody/content/application~1json/schema".formatted(escaped(path), method);
        }

        /** Where the schema of an answer stands. */
        String answer(String status, String mediaType) {
            String response = status.startsWith("2")
                    ? "/paths/%s/%s/responses/%s".formatted(escaped(path), method, status)
                    : "/components/responses/Problem";
            return "%s/content/%s/schema".formatted(response, escaped(mediaType));
        }
    }

    static Stream<Operation> operations() {
        return ROOT.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Operation(path.getKey(), operation.getKey(), operation.getValue())));
    }

    static Operation operation(String id) {
        return operations()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : ROOT.at(reference.substring(1));
    }

    /** What is wrong with a document by the schema at the pointer; a member that it does not declare is wrong too. */
    static List<String> faults(String pointer, String document) {
        return SCHEMAS.computeIfAbsent(pointer, Contract::schema).validate(document, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** The schema at the pointer, with the whole contract around it for its references. */
    private static Schema schema(String pointer) {
        ObjectNode root = (ObjectNode) CLOSED.deepCopy();
        root.put("$ref", "#" + pointer);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("type").asString("").equals("object")
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Contract::closed);
        return node;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
