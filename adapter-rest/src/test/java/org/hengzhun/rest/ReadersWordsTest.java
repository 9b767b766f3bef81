package org.hengzhun.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.Language;
import org.hengzhun.rest.reply.Addressee;
import org.hengzhun.rest.reply.Audience;
import org.hengzhun.rest.reply.Fault;
import org.hengzhun.rest.reply.FaultKind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Every message that can reach the page is in words of who sits before it: all sorts of failure, all refusals of all parameters, whatever
 * can be wrong with any column of a table, and what results say.
 */
class ReadersWordsTest {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String RANKED = "/v1/rank?policy=xinxiang-2020-42&scheme=quarterly&period=2020Q3";

    /** A project that can hardly be true. */
    private static final String DOUBTFUL = """
            项目编号,项目名称,阶段,总投资（元）,签约日期,开工日期,投产日期,年综合能耗(等价值),年综合能耗(当量值),年用电量
            P1,甲,谋划,5,2030-01-01,2020-01-01,2019-01-01,1,9,99999999999
            """;

    @AutoClose
    private static final Running SERVER = Running.plain();

    private static String toPage(String address, String language) {
        return "%s%saudience=page&lang=%s".formatted(address, address.contains("?") ? "&" : "?", language);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The sentences of an answer; none names what only programs know. */
    private static Set<String> plain(HttpResponse<String> answer) {
        Set<String> said =
                ProgramWords.sentences(Json.of(answer.body())).collect(Collectors.toCollection(TreeSet::new));
        assertThat(said)
                .allSatisfy(text -> assertThat(ProgramWords.in(text)).as(text).isEmpty());
        return said;
    }

    @ParameterizedTest
    @EnumSource
    void everySortOfFailureIsSaidPlainly(FaultKind kind) {
        Fault fault = Fault.of(kind, "参数 asOf：请看 Content-Type", "the parameter asOf: see Content-Type");
        Fault inParts = Fault.ofParts(kind, List.of());
        for (Language language : Language.values()) {
            JsonNode ownWords = told(inParts, language, Audience.PAGE);
            assertThat(ProgramWords.in(ownWords.path("title").asString())).isEmpty();
            assertThat(ProgramWords.in(ownWords.path("detail").asString())).isEmpty();
            assertThat(told(fault, language, Audience.PROGRAM).path("detail").asString())
                    .isEqualTo(fault.detail().in(language));
            if (!OF_THE_CONTENT.contains(kind)) {
                String advice =
                        told(fault, language, Audience.PAGE).path("detail").asString();
                assertThat(ProgramWords.in(advice)).as(advice).isEmpty();
            }
        }
    }

    /** Failures that have words of their own each time, which the tests below collect. */
    private static final ImmutableList<FaultKind> OF_THE_CONTENT = ImmutableList.of(
            FaultKind.WRONG_PARAMETER, FaultKind.UNKNOWN_POLICY, FaultKind.UNKNOWN_SCHEME, FaultKind.WRONG_CONTENT);

    private static JsonNode told(Fault fault, Language language, Audience audience) {
        return Json.of(new String(fault.bytes(new Addressee(language, audience), "1"), StandardCharsets.UTF_8));
    }

    @TestFactory
    Stream<DynamicTest> everyRefusalOfAParameterIsSaidPlainly() {
        return Contract.operations()
                .filter(operation -> operation.path().startsWith("/v1/"))
                // What takes nothing and is not got has no parameter either.
                .filter(operation -> operation.method().equals("get")
                        || operation.examples().findFirst().isPresent())
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    int refused = 0;
                    for (String address : wronglyAsked(operation)) {
                        for (String language : List.of("zh", "en")) {
                            HttpResponse<String> answer = ask(operation, toPage(address, language));
                            if (answer.statusCode() >= 400) {
                                refused++;
                                assertThat(plain(answer)).as(address).isNotEmpty();
                            }
                        }
                    }
                    assertThat(refused).isPositive();
                }));
    }

    private static HttpResponse<String> ask(Contract.Operation operation, String address) {
        return operation.method().equals("get")
                ? SERVER.get(address)
                : operation
                        .examples()
                        .findFirst()
                        .map(example -> SERVER.post(address, example.mediaType(), example.body()))
                        .orElseThrow();
    }

    /** The address with one parameter wrong, missing, written twice or too long, for each; and with one that nobody knows. */
    private static List<String> wronglyAsked(Contract.Operation operation) {
        List<String> addresses = new ArrayList<>();
        String good = operation.address();
        String more = good.contains("?") ? "&" : "?";
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("query") && !isForEverybody(name)) {
                String without = good.replaceAll("(?<=[?&])" + name + "=[^&]*&?", "");
                addresses.add(without);
                for (String value : List.of(
                        "@@", "-1", "9".repeat(30), "字".repeat(2000), "1999-01-01", "sha256:" + "0".repeat(64))) {
                    addresses.add(without + (without.contains("?") ? "&" : "?") + name + "=" + encoded(value));
                }
                addresses.add(good + more + name + "=1&" + name + "=2");
            }
        }
        addresses.add(good + more + "zzz=1");
        addresses.add(good.replaceAll("\\?.*", "/zzz"));
        return addresses;
    }

    private static boolean isForEverybody(String name) {
        return name.equals("lang") || name.equals(Audience.PARAMETER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyColumnOfProjectsIsRefusedPlainly(String language) {
        Set<String> said = new TreeSet<>();
        for (Field<?> field : Project.DICTIONARY.fields()) {
            String label = field.label();
            String near = label + "数";
            for (String table : wrong(field, "项目编号,项目名称,%s\nP1,甲,%s\nP2,乙,\n")) {
                said.addAll(plain(SERVER.post(toPage("/v1/screen" + Running.JUDGED, language), "text/csv", table)));
                said.addAll(plain(SERVER.post(toPage("/v1/projects", language), "text/csv", table)));
            }
            said.addAll(plain(SERVER.post(
                    toPage("/v1/screen" + Running.JUDGED, language),
                    "application/json",
                    "[{\"项目编号\":\"P1\",\"%s\":{},\"%s\":1,\"%s（斗）\":1,\"爱好\":1}]".formatted(label, near, label))));
        }
        assertThat(said).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyColumnOfUnitsIsRefusedPlainly(String language) {
        Set<String> said = new TreeSet<>();
        for (Field<?> field : CountyPeriod.dictionary().fields()) {
            for (String table : wrong(field, "单位,考核期,签约项目数,%s\n甲县,2020Q3,1,%s\n乙县,2020Q3,2,\n")) {
                said.addAll(plain(SERVER.post(toPage(RANKED, language), "text/csv", table)));
            }
        }
        assertThat(said).hasSizeGreaterThan(40);
    }

    /** Tables with a cell that cannot be, a unit that cannot be, a name that is nearly right, and the column twice. */
    private static List<String> wrong(Field<?> field, String table) {
        String label = field.label();
        return List.of(
                table.formatted(label, "@@"),
                table.formatted(label, "-5.5"),
                table.formatted(label, "9".repeat(60)),
                table.formatted(label + "（斗）", "1"),
                table.formatted(label + "（吨）", "1"),
                table.formatted(label + "数", "1"),
                table.formatted(label + "," + label, field.kind() == Kind.NUMBER ? "1,2" : "甲,乙"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatCannotBeReadIsSaidPlainly(String language) {
        String screen = toPage("/v1/screen" + Running.JUDGED, language);
        Charset big5 = Charset.forName("Big5");
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (String table : List.of(
                "",
                "项目编号,项目名称\n",
                "姓名,年龄\n甲,3\n",
                "姓名、年龄、属相\n甲、3、虎\n",
                "项目编号,项目名称\nP1,\"甲\n",
                "项目编号,项目名称\n,甲\n",
                "项目编号,项目名称\nP1,甲\nP1,乙\n",
                "项目编号,项目名称\nP1,甲\n合计,\nP2,乙,丙\n")) {
            answers.add(SERVER.post(screen, "text/csv", table));
            answers.add(SERVER.post(toPage(RANKED, language), "text/csv", table));
            answers.add(SERVER.post(toPage("/v1/explain" + Running.JUDGED + "&id=P9", language), "text/csv", table));
        }
        for (String json : List.of("", "[", "{", "[1]", "3", "[{\"项目编号\":\"P1\"}] x", "{\"projects\":[],\"more\":1}")) {
            answers.add(SERVER.post(screen, "application/json", json));
            answers.add(SERVER.post(toPage(RANKED, language), "application/json", json));
        }
        for (byte[] bytes : List.of(
                "項目編號,項目名稱,承接縣區,投資方,總投資,階段\nP1,水泥項目,許昌縣,甲,五億元,簽約\n".getBytes(big5),
                new byte[] {(byte) 0xff, (byte) 0x81, (byte) 0xff, 10},
                new byte[] {80, 75, 3, 4, 9, 9})) {
            answers.add(sent(screen, "text/csv", bytes));
            answers.add(sent(screen, WORKBOOK, bytes));
        }
        answers.add(sent(screen, WORKBOOK, QUARTERS));
        answers.add(sent(screen + "&sheet=" + encoded("三季度"), WORKBOOK, QUARTERS));
        answers.add(sent(screen + "&sheet=" + encoded("四季度"), WORKBOOK, QUARTERS));
        for (String columns : List.of("编码", "编码,没有的字段", "编码,总投资,斗", "编码,总投资\n编码,总投资", ",总投资", "\"")) {
            answers.add(SERVER.post(screen + "&columns=" + encoded(columns), "text/csv", "编码,国标\nP1,3011\n"));
        }
        assertThat(answers.stream().flatMap(answer -> plain(answer).stream()).distinct())
                .hasSizeGreaterThan(40);
    }

    private static final byte[] QUARTERS = new SmallWorkbook()
            .sheet("二季度")
            .row("项目编号", "行业代码")
            .row("P2", "3011")
            .sheet("三季度")
            .row("项目编号", "行业代码")
            .row("P3", "3011")
            .hiddenRow("P4", "2710")
            .bytes();

    private static HttpResponse<String> sent(String address, String type, byte[] body) {
        return SERVER.send(SERVER.request(address).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void resultsSpeakPlainly(String language) {
        String candidates = Running.text(Running.example("candidates.csv"));
        Set<String> said = new TreeSet<>();
        for (String table : List.of(candidates, DOUBTFUL)) {
            for (String path : List.of("/v1/screen", "/v1/next", "/v1/explain", "/v1/route")) {
                String policy = path.equals("/v1/route") ? "?policy=xuchang-2022-kf1" : Running.JUDGED;
                said.addAll(plain(SERVER.post(toPage(path + policy, language), "text/csv", table)));
            }
        }
        said.addAll(plain(SERVER.post(
                toPage(RANKED, language), "text/csv", Running.text(Running.example("xinxiang-2020q3.csv")))));
        assertThat(said).hasSizeGreaterThan(200);
    }
}
