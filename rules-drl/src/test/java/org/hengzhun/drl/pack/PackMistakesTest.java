package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each slip in the files around the rules is told with its file, row and column, and what to write. */
class PackMistakesTest {

    private static final String RULE = TestPack.rule("T-1", "$p : Project( highRisk == true )");
    private static final String READS =
            TestPack.rule("T-1", "$t : Parameter( key == \"a\" )\n  $p : Project( screeningEnergy >= $t.value )");

    private record Slip(String what, TestPack pack, String file, int line, int column, String code, String says) {
        /** The same slip, told of the definitions. */
        Slip inDefinitions() {
            return new Slip(what, pack, "definitions.drl", line, column, code, says);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static Slip manifest(String what, String line, int row, String code, String says) {
        return new Slip(what, TestPack.bare().manifest(line), "policy.yaml", row, -1, code, says);
    }

    private static Slip parameter(String what, int line, int column, String code, String says, String... rows) {
        return new Slip(
                what, TestPack.bare().parameters(rows).screening(READS), "parameters.csv", line, column, code, says);
    }

    private static TestPack withTable(String header, String rows) {
        return TestPack.bare()
                .manifest(
                        "tables:",
                        "  Row:",
                        "    label: 表",
                        "    columns:",
                        "      code: {label: 代码, type: industry}",
                        "      least: {label: 下限, type: number, unit: tce}",
                        "      day: {label: 日, type: date}")
                .with("tables/Row.csv", header + "\n" + rows);
    }

    private static Slip table(String what, int line, int column, String code, String says, String header, String rows) {
        return new Slip(what, withTable(header, rows), "tables/Row.csv", line, column, code, says);
    }

    private static final String HEADER = "id,name,code,least,day,clause,provenance";

    private static Slip file(String what, String path, String says) {
        return new Slip(what, TestPack.bare().with(path, "x"), path, 0, 0, "file-name", says);
    }

    static Stream<Slip> slips() {
        return Stream.of(manifests(), parameters(), tables(), others()).flatMap(slips -> slips);
    }

    private static Stream<Slip> manifests() {
        TestPack bare = TestPack.bare();
        return Stream.of(
                new Slip("no manifest", bare.without("policy.yaml"), "policy.yaml", 0, 0, "missing-file", "缺少"),
                new Slip("no clauses", bare.without("clauses.csv"), "clauses.csv", 0, 0, "missing-file", "缺少"),
                new Slip(
                        "no id",
                        bare.with("policy.yaml", "title: 题\ndocument: 文\neffective: 2022-01-01\n"),
                        "policy.yaml",
                        1,
                        0,
                        "missing-key",
                        "id"),
                new Slip(
                        "no effective",
                        bare.with("policy.yaml", "id: a\ntitle: 题\ndocument: 文\n"),
                        "policy.yaml",
                        1,
                        0,
                        "missing-key",
                        "effective"),
                new Slip(
                        "a bad id",
                        bare.with("policy.yaml", "id: A b\ntitle: 题\ndocument: 文\neffective: 2022-01-01\n"),
                        "policy.yaml",
                        1,
                        0,
                        "id",
                        "小写字母"),
                new Slip("an empty file", bare.with("policy.yaml", ""), "policy.yaml", 1, 1, "yaml", "键: 值"),
                new Slip(
                        "a list for a manifest",
                        bare.with("policy.yaml", "- a\n"),
                        "policy.yaml",
                        1,
                        1,
                        "yaml",
                        "键: 值"),
                new Slip("broken YAML", bare.with("policy.yaml", "id: [a\n"), "policy.yaml", -1, -1, "yaml", "YAML"),
                new Slip(
                        "brackets without end",
                        bare.with("policy.yaml", "id: " + "[".repeat(20_000)),
                        "policy.yaml",
                        -1,
                        -1,
                        "yaml",
                        "YAML"),
                new Slip(
                        "an alias bomb",
                        bare.with("policy.yaml", "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
                        "policy.yaml",
                        -1,
                        -1,
                        "yaml",
                        "YAML"),
                manifest("a tab", "notions:\n\tsome: {zh: 甲}", 6, "yaml", "缩进请用空格"),
                manifest("a sign in front", "issuer: @甲", 5, "yaml", "放在双引号里"),
                manifest("a second colon", "issuer: 甲: 乙", 5, "yaml", "放在双引号里"),
                manifest("a line without colon", "issuer\nissued: 2022-01-01", 5, "yaml", "冒号"),
                manifest("an open bracket", "notions: {some: {zh: 甲}\nissued: 2022-01-01", 6, "yaml", "括号"),
                manifest("an open quote", "issuer: \"甲", 6, "yaml", "引号没有配对"),
                manifest("a Chinese colon", "issuer：甲", 5, "yaml", "英文冒号"),
                manifest("a key too far right", "  issuer: 甲", 5, "yaml", "缩进"),
                manifest(
                        "a misspelt base",
                        "extends: henan-two-high-2012",
                        5,
                        "unknown-base",
                        "是不是 henan-two-high-2021？"),
                manifest("a doubled key", "title: 又一个", 5, "doubled-key", "写了两次"),
                manifest("a misspelt key", "isued: 2022-01-01", 5, "unknown-key", "是不是 issued"),
                manifest("a key nobody knows", "xyzzy: 1", 5, "unknown-key", "可用："),
                manifest("a bad day", "issued: 2022年1月", 5, "date", "2022-09-30"),
                manifest("a list where a value stands", "issuer: [a]", 5, "yaml", "一个值"),
                manifest("a value where keys stand", "notions: two", 5, "yaml", "键: 值"),
                manifest("a value where a list stands", "notices: two", 5, "yaml", "列表"),
                manifest("a text in a list of keys", "notices: [a]", 5, "yaml", "每一项"),
                manifest("a notion named like a field", "notions: {highRisk: {zh: 甲}}", 5, "name", "重名"),
                manifest("a notion with a sign in its name", "notions: {a-b: {zh: 甲}}", 5, "name", "英文字母"),
                manifest("a notion without words", "notions: {some: {en: x}}", 5, "missing-key", "zh"),
                manifest("a notion no rule derives", "notions: {some: {zh: 甲}}", 0, "undefined-notion", "没有规则认定")
                        .inDefinitions(),
                manifest("a table named Project", "tables: {Project: {label: 表}}", 5, "name", "重名"),
                manifest("a table named Parameter", "tables: {Parameter: {label: 表}}", 5, "name", "重名"),
                manifest(
                        "an unknown type of column",
                        "tables: {T: {label: 表, columns: {a: {label: 甲, type: big}}}}",
                        5,
                        "type",
                        "number 数、date 日期 或 outcome"),
                manifest(
                        "a number column without unit",
                        "tables: {T: {label: 表, columns: {a: {label: 甲, type: number}}}}",
                        5,
                        "unit",
                        "unit"),
                manifest(
                        "a number column in no base unit",
                        "tables: {T: {label: 表, columns: {a: {label: 甲, type: number, unit: 万元}}}}",
                        5,
                        "unit",
                        "元"),
                manifest(
                        "an unknown unit of a column",
                        "tables: {T: {label: 表, columns: {a: {label: 甲, type: number, unit: 斤}}}}",
                        5,
                        "unit",
                        "斤"),
                manifest("a base that is not there", "extends: nowhere", 5, "unknown-base", "nowhere"));
    }

    private static Stream<Slip> parameters() {
        return Stream.of(
                parameter(
                        "overlapping periods",
                        3,
                        0,
                        "overlap",
                        "第2行",
                        "a,1,tce,,2023-01-01,T-1,local,",
                        "a,2,tce,2022-12-31,,T-1,local,"),
                parameter("a number in words", 2, 2, "number", "50000 这样", "a,五万,tce,,,T-1,local,"),
                parameter("a number with a comma", 2, 2, "number", "50000 这样", "a,\"50,000\",tce,,,T-1,local,"),
                parameter("a number of a billion digits", 2, 2, "number", "50000 这样", "a,1e999999999,tce,,,T-1,local,"),
                parameter("an unknown unit", 2, 3, "unit", "数值可用 元、", "a,1,斤,,,T-1,local,"),
                parameter(
                        "a changing unit",
                        3,
                        0,
                        "type",
                        "前后不一致",
                        "a,1,tce,,2023-01-01,T-1,local,",
                        "a,1,万元,2023-01-01,,T-1,local,"),
                parameter("an unknown clause", 2, 6, "unknown-clause", "T-9", "a,1,tce,,,T-9,local,"),
                parameter("an unknown provenance", 2, 7, "provenance", "verbatim", "a,1,tce,,,T-1,hearsay,"),
                parameter("an empty value", 2, 0, "empty-cell", "value", "a,,tce,,,T-1,local,"),
                parameter("an empty provenance", 2, 0, "empty-cell", "provenance", "a,1,tce,,,T-1,,"),
                parameter("a bad day", 2, 4, "date", "2022-09-30", "a,1,tce,2022/13/1,,T-1,local,"),
                parameter(
                        "a period that ends before it begins",
                        2,
                        5,
                        "validity",
                        "早于",
                        "a,1,tce,2023-01-01,2022-01-01,T-1,local,"),
                parameter("a cell too many", 2, 9, "extra-cell", "没有列名", "a,1,tce,,,T-1,local,,多"),
                parameter(
                        "no value while its rule is in force",
                        0,
                        0,
                        "not-in-force",
                        "2023-01-01",
                        "a,1,tce,,2023-01-01,T-1,local,"),
                parameter(
                        "no value on the first day",
                        0,
                        0,
                        "not-in-force",
                        "2022-01-01",
                        "a,1,tce,2022-06-01,,T-1,local,"),
                parameter(
                        "a hole between two values",
                        0,
                        0,
                        "not-in-force",
                        "2022-06-01",
                        "a,1,tce,,2022-06-01,T-1,local,",
                        "a,2,tce,2022-07-01,,T-1,local,"),
                new Slip(
                        "a misspelt column",
                        TestPack.bare().with("parameters.csv", "key,valu,unit,from,to,clause,provenance\n"),
                        "parameters.csv",
                        1,
                        2,
                        "unknown-column",
                        "是不是 value"),
                new Slip(
                        "a missing column",
                        TestPack.bare().with("parameters.csv", "key,value,unit,from,to,clause\n"),
                        "parameters.csv",
                        1,
                        0,
                        "missing-column",
                        "provenance"),
                new Slip(
                        "a doubled column",
                        TestPack.bare().with("parameters.csv", "key,key,value,unit,from,to,clause,provenance\n"),
                        "parameters.csv",
                        1,
                        2,
                        "doubled-column",
                        "key"),
                new Slip(
                        "a quote left open",
                        TestPack.bare()
                                .with(
                                        "parameters.csv",
                                        "key,value,unit,from,to,clause,provenance\na,1,tce,,,T-1,\"local\"x\n"),
                        "parameters.csv",
                        2,
                        0,
                        "csv",
                        "引号没有配对"),
                new Slip(
                        "a quote left open to the end of the file",
                        TestPack.bare().parameters("a,1,tce,,,T-1,local,\"说明", "b,2,tce,,,T-1,local,"),
                        "parameters.csv",
                        2,
                        0,
                        "csv",
                        "引号没有配对"),
                parameter("a row cut short", 2, 0, "short-row", "第2行少 5 格：应有 8 格，只有 3 格", "a,1,tce"));
    }

    private static Stream<Slip> tables() {
        return Stream.of(
                table("an empty cell", 2, 0, "empty-cell", "least", HEADER, "a,甲,30,,2022-01-01,T-1,local\n"),
                table(
                        "a doubled id",
                        3,
                        1,
                        "doubled-entry",
                        "第2行",
                        HEADER,
                        "a,甲,30,1,2022-01-01,T-1,local\na,乙,31,1,2022-01-01,T-1,local\n"),
                table(
                        "an unknown column",
                        1,
                        8,
                        "unknown-column",
                        "可用",
                        HEADER + ",xyzzy",
                        "a,甲,30,1,2022-01-01,T-1,local,\n"),
                table("a bad code", 2, 3, "industry-code", "2 至 4 位", HEADER, "a,甲,3,1,2022-01-01,T-1,local\n"),
                table("a bad number", 2, 4, "number", "不是数字", HEADER, "a,甲,30,一,2022-01-01,T-1,local\n"),
                table("a bad day", 2, 5, "date", "2022-09-30", HEADER, "a,甲,30,1,明天,T-1,local\n"),
                table("an unknown clause", 2, 6, "unknown-clause", "T-9", HEADER, "a,甲,30,1,2022-01-01,T-9,local\n"),
                new Slip(
                        "a declared table without its file",
                        withTable(HEADER, "").without("tables/Row.csv"),
                        "tables/Row.csv",
                        0,
                        0,
                        "missing-file",
                        "缺少"));
    }

    private static Stream<Slip> others() {
        String clauses = "clause,section,kind,summary_zh,summary_en\n";
        return Stream.of(
                new Slip(
                        "an unknown kind of clause",
                        TestPack.bare().with("clauses.csv", clauses + "T-1,一,maybe,甲,a\n"),
                        "clauses.csv",
                        2,
                        3,
                        "clause-kind",
                        "screen"),
                new Slip(
                        "a doubled clause",
                        TestPack.bare().with("clauses.csv", clauses + "T-1,一,screen,甲,a\nT-1,一,screen,甲,a\n"),
                        "clauses.csv",
                        3,
                        1,
                        "doubled-clause",
                        "两次"),
                new Slip(
                        "a clause without words",
                        TestPack.bare().with("clauses.csv", clauses + "T-1,一,screen,,a\n"),
                        "clauses.csv",
                        2,
                        0,
                        "empty-cell",
                        "summary_zh"),
                new Slip(
                        "a circle among notions",
                        TestPack.bare()
                                .manifest("notions: {one: {zh: 甲}, two: {zh: 乙}}")
                                .definitions(TestPack.rule("D-1", "$p : Project( one == true )", "derive.two( $p )")
                                        + TestPack.rule("D-2", "$p : Project( two == true )", "derive.one( $p )")),
                        "definitions.drl",
                        0,
                        0,
                        "circle",
                        "绕了一圈"),
                file("a rule file of another name", "rules.drl", "definitions.drl、classification.drl、screening.drl"),
                file("a rule file in capitals", "screening.DRL", "definitions.drl、classification.drl、screening.drl"),
                file(
                        "a rule file saved as text",
                        "screening.drl.txt",
                        "definitions.drl、classification.drl、screening.drl"),
                file(
                        "a rule file in a folder",
                        "rules/screening.drl",
                        "definitions.drl、classification.drl、screening.drl"),
                file("a misspelt parameter table", "parameter.csv", "parameters.csv"),
                file("a parameter table as spreadsheet", "parameters.xlsx", "parameters.csv"),
                file("an undeclared table", "tables/Other.csv", "没有声明"),
                new Slip(
                        "a table without ending",
                        withTable(HEADER, "").with("tables/Row", "x"),
                        "tables/Row",
                        0,
                        0,
                        "file-name",
                        "没有声明"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void isToldAtItsPlace(Slip slip) {
        PackCheck check = slip.pack().check();
        assertThat(check.sound()).isFalse();
        assertThat(check.problems()).as("problems").anySatisfy(problem -> {
            assertThat(problem.isError()).isTrue();
            assertThat(problem.file()).isEqualTo("test/" + slip.file());
            assertThat(problem.code()).isEqualTo(slip.code());
            if (slip.line() >= 0) {
                assertThat(problem.line()).as("line").isEqualTo(slip.line());
            }
            if (slip.column() >= 0) {
                assertThat(problem.column()).as("column").isEqualTo(slip.column());
            }
            assertThat(problem.message().zh()).contains(slip.says());
        });
    }

    @Test
    void aGapBetweenPeriodsNoRuleReadsIsAWarning() {
        PackCheck check = TestPack.bare()
                .parameters("a,1,tce,,2022-06-01,T-1,local,", "a,2,tce,2022-07-01,,T-1,local,")
                .check();
        assertThat(check.sound()).isTrue();
        assertThat(check.problems()).extracting(Problem::code).containsExactlyInAnyOrder("gap", "unused-parameter");
    }

    @Test
    void figuresAreConvertedExactlyToTheBaseUnit() {
        PolicyPack pack = TestPack.bare()
                .parameters(
                        "money,0.00012345,亿元,,,T-1,local,",
                        "energy,5,万吨标准煤,,,T-1,原文,",
                        "word,水泥,文字,,,T-1,local,",
                        "day,2022-09-30,日期,,,T-1,local,",
                        "list,a；b; c ;,列表,,,T-1,local,")
                .sound();
        LocalDate day = LocalDate.of(2022, 9, 30);
        assertThat(pack.parameter("money", day).orElseThrow().value()).isEqualTo(new BigDecimal("12345"));
        assertThat(pack.parameter("money", day).orElseThrow().type().unit()).isEqualTo(Unit.YUAN);
        assertThat(pack.parameter("energy", day).orElseThrow().value()).isEqualTo(new BigDecimal("50000"));
        assertThat(pack.parameter("word", day).orElseThrow().value()).isEqualTo("水泥");
        assertThat(pack.parameter("day", day).orElseThrow().value()).isEqualTo(day);
        assertThat(pack.parameter("list", day).orElseThrow().value()).isEqualTo(java.util.Set.of("a", "b", "c"));
    }

    @Test
    void aChildOverridesASeriesAndATableOfItsBase() {
        PolicyPack pack = TestPack.overHenan()
                .parameters("firstClass.lower,6,万吨标准煤,,,T-1,local,")
                .with(
                        "tables/FirstClassEntry.csv",
                        "id,name,level,division,group,code,clause,provenance\nx,独一条,大类,39,39,39,T-1,local\n")
                .sound();
        assertThat(pack.parameters().get("firstClass.lower"))
                .singleElement()
                .satisfies(one -> assertThat(one.value()).isEqualTo(new BigDecimal("60000")));
        assertThat(pack.parameters().get("secondClass.lower")).hasSize(1);
        assertThat(pack.entries().get("FirstClassEntry"))
                .extracting(Entry::name)
                .containsExactly("独一条");
        assertThat(pack.entries().get("SecondClassEntry")).hasSizeGreaterThan(20);
        assertThat(pack.lineage())
                .extracting(one -> one.manifest().id())
                .containsExactly("test", "henan-two-high-2021");
        assertThat(pack.rules()).extracting(rule -> rule.id()).contains("HN-1-1", "HN-0-1");
    }

    @Test
    void theHashChangesWithAnyByteAndWithTheBase() {
        TestPack pack = TestPack.bare().screening(RULE).with("README.md", "说明");
        String hash = pack.sound().hash();
        assertThat(List.of(
                        pack.screening(RULE + "\n"),
                        pack.with("README.md", "说明。"),
                        pack.with("README2.md", "说明"),
                        pack.without("README.md"),
                        pack.manifest("extends: henan-two-high-2021")))
                .extracting(other -> other.sound().hash())
                .doesNotContain(hash)
                .doesNotHaveDuplicates();
        assertThat(TestPack.bare()
                        .with("README.md", "说明")
                        .screening(RULE)
                        .sound()
                        .hash())
                .isEqualTo(hash);
    }

    @Test
    void rulesComeInTheirStrataHoweverTheyAreWritten() {
        PolicyPack pack = TestPack.bare()
                .manifest("notions: {one: {zh: 甲}, two: {zh: 乙}}")
                .definitions(TestPack.rule("D-1", "$p : Project( one == false )", "derive.two( $p )")
                        + TestPack.rule("D-2", "$p : Project( highRisk == true )", "derive.one( $p )"))
                .screening(TestPack.rule("S-1", "$p : Project( two == true )"))
                .sound();
        assertThat(pack.rules()).extracting(rule -> rule.id() + rule.stratum()).containsExactly("D-20", "D-11", "S-12");
    }

    @Test
    void aRowThatBeginsWithAHashIsForPeopleAndStillCounts() {
        TestPack remarked = TestPack.bare()
                .screening(READS)
                .parameters("# key 名称；多少格都行,,,,,,,,,,", "a,1,tce,,,T-1,local,", " # 又一行, 空格在前");
        assertThat(remarked.sound().parameters().get("a"))
                .singleElement()
                .satisfies(one -> assertThat(one.row()).isEqualTo(3));
        assertThat(TestPack.bare()
                        .screening(READS)
                        .parameters("# 说明", "a,五万,tce,,,T-1,local,")
                        .errors())
                .extracting(Problem::line)
                .startsWith(3);
    }

    @Test
    void aColumnCannotBeCalledByAWordThatDrlKeeps() {
        assertThat(TestPack.bare()
                        .manifest(
                                "tables:",
                                "  Group:",
                                "    label: 小组",
                                "    columns:",
                                "      short: {label: 简称, type: text}")
                        .with("tables/Group.csv", "id,name,short,clause,provenance\n")
                        .errors())
                .anyMatch(problem -> problem.message().zh().contains("short")
                        && problem.code().equals("name"));
    }
}
