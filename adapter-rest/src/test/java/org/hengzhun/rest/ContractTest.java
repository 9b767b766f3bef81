package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Field;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** docs/openapi.yaml says what the server does: its routes, its fields, and every member of an answer to every example. */
class ContractTest {

    private static final String EXAMPLE = "text/csv";

    @AutoClose
    private static final Running SERVER = Running.plain();

    @Test
    void isServed() {
        assertThat(SERVER.get("/openapi.yaml").body()).isEqualTo(Contract.TEXT);
        assertThat(Contract.ROOT.path("openapi").asString()).isEqualTo("3.1.0");
    }

    @Test
    void namesExactlyTheRoutes() {
        assertThat(Contract.operations().map(operation -> operation.method() + " " + operation.path()))
                .containsExactlyInAnyOrderElementsOf(SERVER.server().routes().stream()
                        .map(route -> route.method().name().toLowerCase(Locale.ROOT) + " " + route.path())
                        .toList());
    }

    @Test
    void namesExactlyTheFieldsOfTheDictionary() {
        JsonNode written = Contract.ROOT.at("/components/schemas/Project/properties");

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
            assertThat(property.path("type").valueStream().map(JsonNode::asString))
                    .as(field.name())
                    .containsExactly(typeOf(field), "null");
        }
    }

    private static String typeOf(Field<?> field) {
        if (field.many()) {
            return "array";
        }
        return switch (field.kind()) {
            case NUMBER -> "number";
            case TRUTH -> "boolean";
            default -> "string";
        };
    }

    /** Generators of clients give an object that has no name a number instead, and stumble over types that overlap. */
    @Test
    void givesEveryObjectANameAndEveryMemberOneType() {
        List<String> nameless = new ArrayList<>();
        Contract.operations().forEach(operation -> nameless(operation.node(), operation.id(), nameless));
        Contract.ROOT
                .at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue().forEach(part -> nameless(part, schema.getKey(), nameless)));

        assertThat(nameless).isEmpty();
        assertThat(Contract.TEXT).doesNotContain("oneOf:", "allOf:");
    }

    private static void nameless(JsonNode node, String where, List<String> found) {
        boolean severalTypes = node.path("type").isArray()
                && (node.path("type").size() != 2
                        || !node.path("type").path(1).asString().equals("null"));
        if (node.isObject() && (node.path("properties").isObject() || severalTypes)) {
            found.add(where + " " + node);
        }
        node.forEach(part -> nameless(part, where, found));
    }

    @TestFactory
    Stream<DynamicTest> showsBodiesAsTheyAreDeclared() {
        return Contract.operations()
                .flatMap(operation -> operation
                        .examples()
                        .filter(example -> example.mediaType().equals("application/json"))
                        .map(example -> DynamicTest.dynamicTest(
                                operation.path() + " " + example.name(),
                                () -> assertThat(Contract.faults(operation.request(), example.body()))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> answersEveryExampleByItsSchema() {
        return Contract.operations().flatMap(operation -> {
            if (operation.ofAJob()) {
                return Stream.of(
                        DynamicTest.dynamicTest(operation.id(), () -> fits(operation, "200", ofAJob(operation))));
            }
            String address = operation.address();
            if (operation.method().equals("get")) {
                return Stream.of(
                        DynamicTest.dynamicTest("GET " + address, () -> fits(operation, "200", SERVER.get(address))));
            }
            return operation
                    .examples()
                    .map(example -> DynamicTest.dynamicTest(
                            "%s %s %s".formatted(operation.path(), example.mediaType(), example.name()),
                            () -> fits(
                                    operation,
                                    example.status(),
                                    SERVER.post(address, example.mediaType(), example.body()))));
        });
    }

    @TestFactory
    Stream<DynamicTest> declaresEveryMemberOfWhatRealTablesAreAnswered() {
        String candidates = Running.text(Running.example("candidates.csv"));
        String published = Running.text(Running.example("xuchang-published-projects.csv"));
        String quarters = Running.text(Running.example("xinxiang-2020q3.csv"))
                + Running.text(Running.example("xinxiang-2020q4.csv")).replaceFirst(".*\n", "");
        String annual = Running.text(Running.example("xinxiang-2020.csv"));
        String done = Running.text(Running.example("jiaozuo-2020-done.csv"));
        return Stream.of(
                posted("readProjects", "/v1/projects?policy=xuchang-2022-sw70", candidates),
                posted("screen", "/v1/screen?policy=xuchang-2022-sw70&asOf=2022-09-30", candidates),
                posted("screen", "/v1/screen?policy=zhengzhou-2018-15&asOf=2022-09-30", candidates),
                posted("screen", "/v1/screen?policy=energy-review&asOf=2026-09-30", candidates),
                posted("next", "/v1/next?policy=xuchang-2022-sw70&asOf=2022-09-30", lines(candidates, 4)),
                posted("route", "/v1/route?policy=xuchang-2022-kf1&asOf=2022-09-30", published),
                posted("route", "/v1/route?policy=jiaozuo-2020-9&asOf=2020-09-30", candidates),
                posted("explain", "/v1/explain?policy=xuchang-2022-sw70&asOf=2022-09-30", candidates),
                posted("explain", "/v1/explain?policy=zhengzhou-2018-15&asOf=2022-09-30", published),
                posted("explain", "/v1/explain?policy=xuchang-2022-kf1&asOf=2022-09-30", published),
                posted("done", "/v1/duties?policy=jiaozuo-2020-9&from=2020-01-01&to=2020-12-31&asOf=2020-07-01", done),
                posted(
                        "dutiesOfProjects",
                        "/v1/duties/projects?policy=zhengzhou-2018-15&from=2020-01-01&to=2023-12-31&asOf=2022-09-30",
                        published),
                posted(
                        "rank",
                        "/v1/rank?policy=xinxiang-2020-42&scheme=quarterly&period=2020Q4&previous=2020Q3",
                        quarters),
                posted("rank", "/v1/rank?policy=xinxiang-2020-42&scheme=year-end&period=2020", annual),
                posted(
                        "robustness",
                        "/v1/robustness?policy=xinxiang-2020-42&scheme=year-end&period=2020&draws=20",
                        annual));
    }

    @TestFactory
    Stream<DynamicTest> declaresEveryMemberOfEveryPolicy() {
        List<String> ids = new ArrayList<>();
        Json.of(SERVER.get("/v1/policies").body())
                .path("policies")
                .forEach(policy -> ids.add(policy.path("id").asString()));
        return Contract.operations()
                .filter(operation -> operation.path().startsWith("/v1/policies/{id}"))
                .flatMap(operation -> ids.stream().map(id -> {
                    String address = operation.path().replace("{id}", id)
                            + (operation.id().equals("policy") ? "?entries=true" : "");
                    return DynamicTest.dynamicTest("GET " + address, () -> fits(operation, "200", SERVER.get(address)));
                }));
    }

    private static DynamicTest posted(String id, String address, String table) {
        return DynamicTest.dynamicTest(
                address, () -> fits(Contract.operation(id), "200", SERVER.post(address, EXAMPLE, table)));
    }

    private static String lines(String text, int count) {
        return String.join("\n", text.lines().limit(count).toList());
    }

    @TestFactory
    Stream<DynamicTest> givesEveryResultInEachFormItNamesAndInNoOther() {
        return Contract.operations()
                .filter(operation -> operation.forms().size() > 1)
                .flatMap(ContractTest::inEachForm);
    }

    private static Stream<DynamicTest> inEachForm(Contract.Operation operation) {
        Set<String> forms = operation.forms();
        return Stream.concat(forms.stream(), Stream.of("image/png"))
                .map(form -> DynamicTest.dynamicTest(operation.path() + " as " + form, () -> {
                    HttpResponse<String> answer =
                            SERVER.send(asking(operation).header("Accept", "audio/ogg, %s;q=0.9".formatted(form)));
                    boolean offered = forms.contains(form);
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(offered ? 200 : 406);
                    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                            .startsWith(offered ? form : "application/problem+json");
                }));
    }

    private static HttpRequest.Builder asking(Contract.Operation operation) {
        if (operation.method().equals("get")) {
            return SERVER.request(operation.address());
        }
        Contract.Example json = operation
                .examples()
                .filter(example -> example.mediaType().equals("application/json"))
                .findFirst()
                .orElseThrow();
        return SERVER.request(operation.address())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.body()));
    }

    /** The answer to what is asked after a job that is done. */
    private static HttpResponse<String> ofAJob(Contract.Operation operation) {
        Contract.Operation order = Contract.operation("orderJob");
        String job = SERVER.post(order.address(), "application/json", String.valueOf(order.goodBody()))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        while (SERVER.get(job + "/result").statusCode() == 409) {
            Thread.onSpinWait();
        }
        return SERVER.send(SERVER.request(operation.path().replace("/v1/jobs/{id}", job))
                .method(operation.method().toUpperCase(Locale.ROOT), HttpRequest.BodyPublishers.noBody()));
    }

    private static void fits(Contract.Operation operation, String status, HttpResponse<String> answer) {
        assertThat(Integer.toString(answer.statusCode())).as(answer.body()).isEqualTo(status);
        String mediaType =
                answer.headers().firstValue("Content-Type").orElseThrow().replaceFirst(";.*", "");
        String pointer = operation.answer(status, operation.forms().contains("*/*") ? "*/*" : mediaType);
        assertThat(Contract.ROOT.at(pointer).isMissingNode()).as(pointer).isFalse();
        if (mediaType.endsWith("json") && !pointer.contains("*")) {
            Stream<String> documents =
                    mediaType.endsWith("x-ndjson") ? answer.body().lines() : Stream.of(answer.body());
            documents.forEach(document ->
                    assertThat(Contract.faults(pointer, document)).as(document).isEmpty());
        }
    }

    @Test
    void hasSchemasThatRefuseWhatDoesNotFit() {
        String screenings = "/components/schemas/Screenings";
        String list = "/components/schemas/PolicyList";

        assertThat(Contract.faults(screenings, "{\"policy\":\"x\"}")).isNotEmpty();
        assertThat(Contract.faults(screenings, "[]")).isNotEmpty();
        assertThat(Contract.faults(list, "{\"policies\":[]}")).isEmpty();
        assertThat(Contract.faults(list, "{\"policies\":[],\"undeclared\":1}")).hasSize(1);
    }
}
