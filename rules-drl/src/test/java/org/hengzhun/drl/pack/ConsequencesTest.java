package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row that is wrong still counts as declared: its slip is one message, and nothing that uses it is told to miss it. */
class ConsequencesTest {

    private static final String READS =
            TestPack.rule("T-1", "$t : Parameter( key == \"a\" )\n  $p : Project( screeningEnergy >= $t.value )");
    private static final String CLAUSES = "clause,section,kind,summary_zh,summary_en\n";
    private static final String DUTIES = "name,zh,owner,to,schedule,clause,provenance\n";
    private static final String OWES = TestPack.rule("T-2", "$p : Project( highRisk == true )", "duties.report( $p )");
    private static final String ROW = "a,甲,30,T-1,local\n";
    private static final String JOINS =
            TestPack.rule("T-1", "$p : Project( $class : industryClass )\n  $e : Row( code == $class )");

    private record Slip(String what, TestPack pack, String file, int line, String code, String says) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static TestPack reading(String row) {
        return TestPack.bare().parameters("b,1,tce,,,T-1,local,", row).screening(READS);
    }

    private static TestPack sheet(String text) {
        return TestPack.bare().with("parameters.csv", text).screening(READS);
    }

    private static TestPack joining(String columns, String header, String rows) {
        return TestPack.bare()
                .manifest("tables: {Row: {label: 表, columns: {" + columns + "}}}")
                .with("tables/Row.csv", header + "\n" + rows)
                .screening(JOINS);
    }

    static Stream<Slip> slips() {
        return Stream.of(declarations(), sheets(), rules()).flatMap(slips -> slips);
    }

    private static Stream<Slip> declarations() {
        return Stream.of(
                new Slip("a bad value", reading("a,五万,tce,,,T-1,local,"), "parameters.csv", 3, "number", "五万"),
                new Slip("a bad unit", reading("a,5,斤,,,T-1,local,"), "parameters.csv", 3, "unit", "斤"),
                new Slip(
                        "a value left out", reading("a,,tce,,,T-1,local,"), "parameters.csv", 3, "empty-cell", "value"),
                new Slip(
                        "a clause without words",
                        reading("a,5,tce,,,T-1,local,").with("clauses.csv", CLAUSES + "T-1,一,screen,,a\n"),
                        "clauses.csv",
                        2,
                        "empty-cell",
                        "summary_zh"),
                new Slip(
                        "no clauses",
                        reading("a,5,tce,,,T-1,local,").without("clauses.csv"),
                        "clauses.csv",
                        0,
                        "missing-file",
                        "缺少"),
                new Slip(
                        "a duty with a bad schedule",
                        TestPack.bare()
                                .with("duties.csv", DUTIES + "report,报告,局,,project,T-1,hearsay\n")
                                .with("duties.drl", OWES),
                        "duties.csv",
                        2,
                        "provenance",
                        "hearsay"),
                new Slip(
                        "a tag without words",
                        TestPack.bare()
                                .manifest("tags: {some: {en: x}}")
                                .with(
                                        "classification.drl",
                                        TestPack.rule("T-1", "$p : Project( highRisk == true )", "tags.some( $p )"))
                                .screening(TestPack.rule("T-2", "$p : Project( some == true )")),
                        "policy.yaml",
                        5,
                        "missing-key",
                        "zh"),
                new Slip(
                        "a misspelt list of tags",
                        TestPack.bare()
                                .manifest("tgas: {some: {zh: 甲}}")
                                .screening(TestPack.rule("T-2", "$p : Project( some == true )")),
                        "policy.yaml",
                        5,
                        "unknown-key",
                        "tags"),
                new Slip(
                        "a table with a column of no type",
                        joining("code: {label: 代码, type: big}", "id,name,code,clause,provenance", ROW),
                        "policy.yaml",
                        5,
                        "type",
                        "big"),
                new Slip(
                        "a base that is not there",
                        reading("c,5,tce,,,T-1,local,").manifest("extends: nowhere"),
                        "policy.yaml",
                        5,
                        "unknown-base",
                        "nowhere"));
    }

    private static Stream<Slip> sheets() {
        String header = "key,value,unit,from,to,clause,provenance";
        return Stream.of(
                new Slip(
                        "semicolons",
                        sheet((header + "\na,5,tce,,,T-1,local\n").replace(',', ';')),
                        "parameters.csv",
                        1,
                        "separator",
                        "分号"),
                new Slip(
                        "tabs",
                        sheet((header + "\na,5,tce,,,T-1,local\n").replace(',', '\t')),
                        "parameters.csv",
                        1,
                        "separator",
                        "制表符"),
                new Slip(
                        "Chinese commas",
                        sheet((header + "\na,5,tce,,,T-1,local\n").replace(',', '，')),
                        "parameters.csv",
                        1,
                        "separator",
                        "中文逗号"),
                new Slip(
                        "a missing column",
                        sheet("key,value,from,to,clause,provenance\na,5,,,T-1,local\nb,6,,,T-1,local\n"),
                        "parameters.csv",
                        1,
                        "missing-column",
                        "“unit”（单位）；这张表的表头是 key、value、from"),
                new Slip(
                        "a misspelt column",
                        sheet("key,valu,unit,from,to,clause,provenance\na,5,tce,,,T-1,local\n"),
                        "parameters.csv",
                        1,
                        "unknown-column",
                        "是不是 value"),
                new Slip(
                        "a misspelt Chinese column",
                        sheet("参数,数值,单位,生效日期,失效日,条款,出处\na,5,tce,,,T-1,local\n"),
                        "parameters.csv",
                        1,
                        "unknown-column",
                        "是不是 生效日"),
                new Slip(
                        "a row that lacks a cell",
                        sheet(header + "\nb,6,tce,,,T-1,local\na,tce,,,T-1,local\n"),
                        "parameters.csv",
                        3,
                        "short-row",
                        "第3行少一格：应有 7 格，只有 6 格"),
                new Slip(
                        "an open quote",
                        sheet(header + "\nb,6,tce,,,T-1,local\n\"a,5,tce,,,T-1,local\nc,6,tce,,,T-1,local\n"),
                        "parameters.csv",
                        3,
                        "csv",
                        "没有配对"));
    }

    private static Stream<Slip> rules() {
        return Stream.of(
                new Slip(
                        "a misspelt key of a parameter",
                        reading("a,5,tce,,,T-1,local,").screening(READS.replace("\"a\"", "\"aa\"")),
                        "screening.drl",
                        5,
                        "unknown-parameter",
                        "是不是 a？"),
                new Slip(
                        "a misspelt project",
                        TestPack.bare().screening(TestPack.rule("T-1", "$p : Projct( highRisk == true )")),
                        "screening.drl",
                        5,
                        "unknown-fact",
                        "是不是 Project"),
                new Slip(
                        "a misspelt table",
                        joining("code: {label: 代码, type: industry}", "id,name,code,clause,provenance", ROW)
                                .screening(JOINS.replace("Row(", "Rows(")),
                        "screening.drl",
                        6,
                        "unknown-fact",
                        "是不是 Row"),
                new Slip(
                        "a misspelt field that is given a name",
                        joining("code: {label: 代码, type: industry}", "id,name,code,clause,provenance", ROW)
                                .screening(JOINS.replace("industryClass", "industryClas")),
                        "screening.drl",
                        5,
                        "unknown-field",
                        "是不是 industryClass"),
                new Slip(
                        "a column of a table by its label",
                        joining("code: {label: 代码, type: industry}", "id,name,code,clause,provenance", ROW)
                                .screening(JOINS.replace("( code ==", "( 代码 ==")),
                        "screening.drl",
                        6,
                        "unknown-field",
                        "是不是 code"),
                new Slip(
                        "a misspelt column of a table",
                        joining("code: {label: 代码, type: industry}", "id,name,code,clause,provenance", ROW)
                                .screening(JOINS.replace("( code ==", "( cod ==")),
                        "screening.drl",
                        6,
                        "unknown-field",
                        "是不是 code"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void oneSlipIsOneMessage(Slip slip) {
        assertThat(slip.pack().errors()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("test/" + slip.file());
            assertThat(problem.line()).isEqualTo(slip.line());
            assertThat(problem.code()).isEqualTo(slip.code());
            assertThat(problem.message().zh()).contains(slip.says());
            assertThat(problem.message().en()).isNotBlank();
            assertThat(problem.message().en().contains("did you mean"))
                    .as("the English suggests what the Chinese does: %s", problem.message())
                    .isEqualTo(problem.message().zh().contains("是不是"));
        });
    }

    @Test
    void aSlipDoesNotHideAnother() {
        assertThat(reading("a,五万,tce,,,T-1,local,")
                        .screening(READS + TestPack.rule("T-2", "$p : Project( highRsk == true )"))
                        .errors())
                .extracting(Problem::code)
                .containsExactly("number", "unknown-field");
    }

    @Test
    void headersMayBeChinese() {
        PolicyPack pack = joining("code: {label: 行业代码, type: industry}", "编号,名称,行业代码,条款,出处,备注", "a,甲,3011,T-1,local,\n")
                .with("clauses.csv", "条款,章节,类别,内容,英文内容\nT-1,一,screen,试验条款,a clause to try\n")
                .with("parameters.csv", "参数,数值,单位,生效日,失效日,条款,出处\na,5,tce,,,T-1,local\n")
                .sound();
        assertThat(pack.parameters().keySet()).contains("a");
        assertThat(pack.entries().get("Row")).hasSize(1);
    }

    @Test
    void textsInUtf16AreReadWithAWarning() {
        String text = "key,value,unit,from,to,clause,provenance\na,5,tce,,,T-1,local\n";
        for (byte[] bytes : new byte[][] {
            text.getBytes(StandardCharsets.UTF_16), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)
        }) {
            PackCheck check = TestPack.bare()
                    .with("parameters.csv", bytes)
                    .screening(READS)
                    .check();
            assertThat(check.sound()).isTrue();
            assertThat(check.problems()).extracting(Problem::code).containsExactly("encoding");
        }
    }
}
