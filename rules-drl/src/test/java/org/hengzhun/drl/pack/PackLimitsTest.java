package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.core.fact.OwnColumn;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack that would take the stack, the memory or the day of its checker is refused where it does, with the limit. */
class PackLimitsTest {

    private static final String HEADER = "name,parent,zh,indicator,method,weight,arguments,clause,provenance\n";
    private static final TestPack SCHEME =
            TestPack.bare().manifest("schemes: {s: {zh: 方案, en: s}}").with("indicators.csv", indicators(""));

    private record Excess(String what, TestPack pack, String file, int line, String code) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static String indicators(String rows) {
        return "name,zh,kind,arguments\n" + rows;
    }

    private static String items(String indicator) {
        return HEADER + "total,,总分,,sum,,total=100,T-1,local\na,total,甲," + indicator + ",efficacy,100,,T-1,local\n";
    }

    private static TestPack indicator(String... rows) {
        return SCHEME.with("indicators.csv", indicators(String.join("\n", rows) + "\n"))
                .with("schemes/s.csv", items("signedProjects"));
    }

    private static TestPack chain(int length, String arguments) {
        return indicator(Stream.concat(
                        Stream.of("i0,甲,column,column=signedProjects"),
                        IntStream.range(1, length)
                                .mapToObj(i ->
                                        "i%d,甲%d,%s".formatted(i, i, arguments).replace("<", "i" + (i - 1))))
                .toArray(String[]::new));
    }

    private static TestPack tree(int depth) {
        return SCHEME.with(
                "schemes/s.csv",
                HEADER + "n0,,总分,,sum,,,T-1,local\n"
                        + IntStream.range(1, depth)
                                .mapToObj(i -> "n%d,n%d,甲,,sum,,,T-1,local\n".formatted(i, i - 1))
                                .collect(Collectors.joining())
                        + "a,n%d,甲,signedProjects,efficacy,100,,T-1,local\n".formatted(depth - 1));
    }

    private static TestPack rule(String patterns) {
        return TestPack.bare().screening(TestPack.rule("T-1", patterns));
    }

    private static String numbered(int count, String one, String between) {
        return IntStream.range(0, count)
                .mapToObj(i -> one.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(between));
    }

    private static TestPack joining(int rows, String patterns) {
        return rule("$p : Project( highRisk == true, $k : industryClass )\n" + patterns)
                .manifest("tables: {T: {label: 表, columns: {c: {label: 列, type: text}}}}")
                .with("tables/T.csv", "id,name,c,clause,provenance\n" + numbered(rows, "r#,甲#,x#,T-1,local\n", ""));
    }

    static List<Excess> excesses() {
        String zeros = "0".repeat(1_000_000);
        return List.of(
                new Excess(
                        "doubling chain",
                        chain(40, "difference,of=< minus=<"),
                        "indicators.csv",
                        11,
                        "indicator-too-large"),
                new Excess(
                        "doubling sum",
                        chain(40, "ratio,numerator=<+< denominator=2"),
                        "indicators.csv",
                        11,
                        "indicator-too-large"),
                new Excess("long chain", chain(900, "capped,of=< most=9"), "indicators.csv", 35, "indicator-too-large"),
                new Excess(
                        "many indicators",
                        chain(1_001, "capped,of=i0 most=9"),
                        "indicators.csv",
                        1_002,
                        "indicators-too-many"),
                new Excess("deep tree", tree(900), "schemes/s.csv", 18, "scheme-too-deep"),
                new Excess("long scheme", tree(5_000), "schemes/s.csv", 1_002, "scheme-too-long"),
                new Excess(
                        "long weight",
                        SCHEME.with("schemes/s.csv", items("signedProjects").replace(",100,", ",1" + zeros + ",")),
                        "schemes/s.csv",
                        3,
                        "weight-not-positive"),
                new Excess(
                        "places",
                        indicator("i,甲,ratio,numerator=signedProjects denominator=3 scale=2000000000"),
                        "indicators.csv",
                        2,
                        "scale-out-of-range"),
                new Excess(
                        "far more places",
                        indicator("i,甲,ratio,numerator=signedProjects denominator=3 scale=99999999999"),
                        "indicators.csv",
                        2,
                        "scale-out-of-range"),
                new Excess(
                        "long parameter",
                        TestPack.bare().parameters("a,1" + zeros + ",tce,,,T-1,local,"),
                        "parameters.csv",
                        2,
                        "number"),
                new Excess(
                        "far exponent",
                        TestPack.bare().parameters("a,100e2147483647,tce,,,T-1,local,"),
                        "parameters.csv",
                        2,
                        "number"),
                new Excess(
                        "tiny exponent",
                        TestPack.bare().parameters("a,1e-2147483648,tce,,,T-1,local,"),
                        "parameters.csv",
                        2,
                        "number"),
                new Excess(
                        "long key",
                        TestPack.bare().parameters("k".repeat(70_000) + ",1,tce,,,T-1,local,"),
                        "parameters.csv",
                        2,
                        "name"),
                new Excess(
                        "long comment", TestPack.bare().manifest("# " + "x".repeat(900_000)), "policy.yaml", 5, "yaml"),
                new Excess(
                        "longer comment",
                        TestPack.bare().manifest("# " + "x".repeat(5_000_000)),
                        "policy.yaml",
                        0,
                        "yaml"),
                new Excess(
                        "deep yaml",
                        TestPack.bare().manifest("note: " + "[".repeat(100) + "]".repeat(100)),
                        "policy.yaml",
                        0,
                        "yaml"),
                new Excess(
                        "alternatives",
                        rule("$p : Project( " + numbered(1_500, "name == \"n#\"", " || ") + " )"),
                        "screening.drl",
                        1,
                        "rule-too-large"),
                new Excess(
                        "conditions",
                        rule("$p : Project( " + numbered(1_500, "name != \"n#\"", ", ") + " )"),
                        "screening.drl",
                        1,
                        "rule-too-large"),
                new Excess(
                        "joins",
                        rule("$p : Project( highRisk == true )\n"
                                        + numbered(100, "$q# : Parameter( key == \"a\" )", "\n"))
                                .parameters("a,1,tce,,,T-1,local,"),
                        "screening.drl",
                        1,
                        "rule-too-large"),
                new Excess(
                        "values",
                        rule("$p : Project( name in ( " + numbered(20_000, "\"n#\"", ", ") + " ) )"),
                        "screening.drl",
                        5,
                        "list"),
                new Excess(
                        "long text",
                        rule("$p : Project( name == \"" + "x".repeat(70_000) + "\" )"),
                        "screening.drl",
                        5,
                        "too-long"),
                new Excess(
                        "loose joins",
                        joining(200, "$a : T( c != \"z\" )\n$b : T( c != \"z\" )\n$d : T( c != \"z\" )"),
                        "screening.drl",
                        1,
                        "join-cost"),
                new Excess(
                        "loose join of two",
                        joining(1_000, "$a : T( c != \"z\" )\n$b : T( c != \"z\" )"),
                        "screening.drl",
                        1,
                        "join-cost"),
                new Excess(
                        "tied joins",
                        joining(120, numbered(3, "$a# : T( c == $k )", "\n")),
                        "screening.drl",
                        1,
                        "join-cost"),
                new Excess(
                        "a duty of very many",
                        joining(1_001, "").screening("").with("duties.csv", """
                                        name,zh,owner,to,schedule,per,clause,provenance
                                        report,报送,单位,市,once 2022-03-01,,T-1,local
                                        weekly,周报,单位,市,weekly,table:T,T-1,local
                                        """),
                        "duties.csv",
                        3,
                        "too-many-bearers"),
                new Excess(
                        "wide sheet",
                        TestPack.bare().with("parameters.csv", "key,".repeat(1_000) + "\n"),
                        "parameters.csv",
                        1,
                        "too-large"),
                new Excess(
                        "long sheet",
                        TestPack.bare()
                                .with(
                                        "parameters.csv",
                                        "key,value,unit,from,to,clause,provenance\n"
                                                + "a,1,tce,,,T-1,local\n".repeat(60_000)),
                        "parameters.csv",
                        50_001,
                        "too-large"));
    }

    @ParameterizedTest
    @MethodSource("excesses")
    void isRefusedWhereItIs(Excess excess) {
        assertThat(excess.pack.errors()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("test/" + excess.file);
            assertThat(problem.line()).isEqualTo(excess.line);
            assertThat(problem.code()).isEqualTo(excess.code);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rank", "Rank", "rankFromBottom", "groupSize", "score", "scheme", "总得分", "名 次 数", "签约项目数", "单位"})
    void anIndicatorIsNotCalledLikeAFieldOfARank(String name) {
        assertThat(indicator(name + ",甲,column,").errors()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.code()).isEqualTo("name");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"rank", "Rank", "rankFromBottom", "groupSize", "score", "scheme", "总得分", "名次数", "单位"})
    void norIsItsColumn(String name) {
        assertThat(indicator("i,甲,column,column=" + name).errors()).isNotEmpty();
    }

    @Test
    void aColumnOfEveryPolicyMayBeWrittenByItsChineseName() {
        assertThat(indicator("i,甲,column,column=签约项目数").sound().ownColumns())
                .extracting(OwnColumn::name)
                .containsExactly("signedProjects");
    }

    @Test
    void namesThatReadAsOneHeaderAreTold() {
        assertThat(indicator("abc,甲,column,", "ABC,乙,column,").errors())
                .extracting(Problem::code)
                .contains("name");
        assertThat(indicator("i,甲,column,column=abc", "j,乙,column,column=ＡＢＣ").errors())
                .extracting(Problem::code)
                .contains("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a·b", "a-b", "甲", "𠮷", "class", "null", "a.b", "a_b", "f_x"})
    void anyOtherNameOfAnIndicatorWorks(String name) {
        assertThat(indicator(name + ",总得分,column,", "other," + name + ",column,")
                        .with("evaluation.drl", """
                                rule "T-2" @title("试验") @clause("T-1")
                                when $u : CountyPeriod( signedProjects >= 1 )
                                then score.veto( $u ); end
                                """)
                        .check()
                        .problems())
                .extracting(Problem::code)
                .doesNotContain("name");
    }

    @Test
    void indicatorsWithoutANameAreToldAndNothingIsMadeOfThem() {
        for (String header : List.of("nam_e,zh,kind,arguments\n", "zh,kind,arguments\n", "name,zh,kind,arguments\n,")) {
            List<Problem> errors = indicator("i,甲,column,")
                    .with("indicators.csv", header + "i,甲,column,\n")
                    .errors();
            assertThat(errors)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.file()).startsWith("test/"));
        }
    }

    @Test
    void aLongRowOfPacksIsRefused() {
        Map<String, PackFiles> packs = IntStream.range(0, 800)
                .boxed()
                .collect(Collectors.toMap(
                        i -> "p" + i,
                        i -> TestPack.bare()
                                .with("policy.yaml", """
                                id: p%d
                                title: 试验政策
                                document: 试〔2022〕1号
                                effective: 2022-01-01
                                %s
                                """.formatted(i, i == 0 ? "" : "extends: p" + (i - 1)))
                                .files()));
        PackOrder order = new PackOrder(packs);
        assertThat(order.check("p15").sound()).isTrue();
        assertThat(order.check("p16").problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("extends-depth");
            assertThat(problem.line()).isEqualTo(5);
        });
        assertThat(new PackOrder(packs).check("p799").sound()).isFalse();
    }

    @Test
    void tensOfThousandsOfSlipsAreCountedAndNotAllShown() {
        List<Problem> problems = TestPack.bare()
                .parameters(numbered(20_000, "k#,x,tce,,,T-1,local,", "\n"))
                .errors();
        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(0).code()).isEqualTo("more-problems");
        assertThat(problems.get(0).message().zh()).contains("20000");
    }
}
