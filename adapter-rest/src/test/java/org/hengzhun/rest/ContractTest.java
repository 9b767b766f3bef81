package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Field;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** docs/openapi.yaml says what the server does: its routes, its fields, and an answer to every example. */
class ContractTest {

    private static final String TEXT = Running.text(Path.of("..", "docs", "openapi.yaml"));

    private static final JsonNode CONTRACT = new YAMLMapper().readTree(TEXT);

    private static Running server;

    @BeforeAll
    static void start() {
        server = Running.plain();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void isServed() {
        assertThat(server.get("/openapi.yaml").body()).isEqualTo(TEXT);
        assertThat(CONTRACT.path("openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void namesExactlyTheRoutes() {
        List<String> written = new ArrayList<>();
        CONTRACT.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> written.add(operation.getKey() + " " + path.getKey())));

        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(server.server().routes().stream()
                        .map(route -> route.method().name().toLowerCase(Locale.ROOT) + " " + route.path())
                        .toList());
    }

    @Test
    void namesExactlyTheFieldsOfTheDictionary() {
        JsonNode written = CONTRACT.at("/components/schemas/Project/properties");

        assertThat(written.properties().stream().map(Map.Entry::getKey))
                .containsExactlyElementsOf(
                        Project.DICTIONARY.fields().stream().map(Field::name).toList());
        for (Field<?> field : Project.DICTIONARY.fields()) {
            JsonNode property = written.path(field.name());
            assertThat(property.path("title").asString()).isEqualTo(field.label());
            assertThat(property.path("x-unit").asString(""))
                    .isEqualTo(field.unit() == null ? "" : field.unit().code());
            assertThat(property.path("x-choices").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(
                            field.choices().stream().map(Choice::name).toList());
            assertThat(property.path("type")
                            .valueStream()
                            .anyMatch(type -> type.asString().equals("array")))
                    .isEqualTo(field.many());
        }
    }

    @TestFactory
    Stream<DynamicTest> answersEveryExampleByItsSchema() {
        return CONTRACT.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .flatMap(operation -> asked(path.getKey(), operation.getKey(), operation.getValue())));
    }

    private static Stream<DynamicTest> asked(String path, String method, JsonNode operation) {
        String address = address(path, operation);
        if (method.equals("get")) {
            return Stream.of(
                    DynamicTest.dynamicTest("GET " + address, () -> fits(path, method, "200", server.get(address))));
        }
        return operation.at("/requestBody/content").properties().stream()
                .flatMap(content -> content.getValue().path("examples").properties().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                "%s %s %s".formatted(path, content.getKey(), example.getKey()),
                                () -> fits(
                                        path,
                                        method,
                                        example.getValue().path("x-answer").asString("200"),
                                        server.post(address, content.getKey(), body(example.getValue()))))));
    }

    @TestFactory
    Stream<DynamicTest> givesEveryResultInEachFormItNamesAndInNoOther() {
        return CONTRACT.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> forms(operation.getValue()).size() > 1)
                        .flatMap(operation -> inEachForm(path.getKey(), operation.getKey(), operation.getValue())));
    }

    private static Set<String> forms(JsonNode operation) {
        return Set.copyOf(operation.at("/responses/200/content").propertyNames());
    }

    private static Stream<DynamicTest> inEachForm(String path, String method, JsonNode operation) {
        String address = address(path, operation);
        return Stream.concat(forms(operation).stream(), Stream.of("image/png"))
                .map(form -> DynamicTest.dynamicTest(path + " as " + form, () -> {
                    HttpResponse<String> answer = server.send(
                            asking(address, method, operation).header("Accept", "text/html, %s;q=0.9".formatted(form)));
                    boolean offered = forms(operation).contains(form);
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(offered ? 200 : 406);
                    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                            .startsWith(offered ? form : "application/problem+json");
                }));
    }

    private static HttpRequest.Builder asking(String address, String method, JsonNode operation) {
        if (method.equals("get")) {
            return server.request(address);
        }
        JsonNode json = operation.at("/requestBody/content").path("application/json");
        JsonNode example = json.path("examples").valueStream().findFirst().orElseThrow();
        return server.request(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(example)));
    }

    private static String body(JsonNode example) {
        JsonNode value = example.path("value");
        return value.isString() ? value.asString() : value.toString();
    }

    private static String address(String path, JsonNode operation) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (JsonNode written : operation.path("parameters")) {
            JsonNode parameter = resolved(written);
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

    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : CONTRACT.at(reference.substring(1));
    }

    private static void fits(String path, String method, String status, HttpResponse<String> answer) {
        assertThat(Integer.toString(answer.statusCode())).as(answer.body()).isEqualTo(status);
        String mediaType =
                answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        String response = status.equals("200")
                ? "/paths/%s/%s/responses/200".formatted(escaped(path), method)
                : "/components/responses/Problem";
        String pointer = "%s/content/%s/schema".formatted(response, escaped(mediaType));
        assertThat(CONTRACT.at(pointer).isMissingNode()).as(pointer).isFalse();
        if (mediaType.endsWith("json")) {
            Schema schema = schema(pointer);
            Stream<String> documents =
                    mediaType.endsWith("x-ndjson") ? answer.body().lines() : Stream.of(answer.body());
            documents.forEach(document -> assertThat(schema.validate(document, InputFormat.JSON))
                    .as(document)
                    .isEmpty());
        }
    }

    /** The schema at the pointer, with the whole contract around it for its references. */
    private static Schema schema(String pointer) {
        ObjectNode root = (ObjectNode) CONTRACT.deepCopy();
        root.put("$ref", "#" + pointer);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    @Test
    void hasSchemasThatRefuseWhatDoesNotFit() {
        Schema screenings = schema("/components/schemas/Screenings");

        assertThat(screenings.validate("{\"policy\":\"x\"}", InputFormat.JSON)).isNotEmpty();
        assertThat(screenings.validate("[]", InputFormat.JSON)).isNotEmpty();
    }
}
