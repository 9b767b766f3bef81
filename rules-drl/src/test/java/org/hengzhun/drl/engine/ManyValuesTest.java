package org.hengzhun.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Energy;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.ranking.UnitFact;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.RandomUnits;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PackReader;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules may read more values than a generated class has a constructor for; where the limit is, the check says so. */
class ManyValuesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final List<Project> PROJECTS = IntStream.of(0, 1, 40, 500)
            .mapToObj(energy -> Project.of("P" + energy)
                    .with(Project.ANNUAL_ENERGY_EQUIVALENT, Energy.equivalent(String.valueOf(energy)))
                    .with(Project.HIGH_RISK, true))
            .toList();

    private static TestPack reading(int parameters) {
        return TestPack.bare()
                .parameters(IntStream.range(0, parameters)
                        .mapToObj(i -> "k%d,%d,tce,,,T-1,local,".formatted(i, i + 1))
                        .toArray(String[]::new))
                .screening(IntStream.range(0, parameters)
                        .mapToObj(i -> TestPack.rule(
                                "T" + i,
                                "$l : Parameter( key == \"k%d\" )\n  $p : Project( screeningEnergy >= $l.value )"
                                        .formatted(i)))
                        .collect(Collectors.joining()));
    }

    private static TestPack tableOf(int columns) {
        String names = IntStream.range(0, columns).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        return TestPack.bare()
                .manifest("tables:", "  T:", "    label: 表", "    columns:")
                .manifest(IntStream.range(0, columns)
                        .mapToObj(i -> "      c%d: {label: 列%d, type: text}".formatted(i, i))
                        .toArray(String[]::new))
                .with("tables/T.csv", "id,name,%s,clause,provenance\na,甲,%s,T-1,local\n".formatted(names, names))
                .screening(TestPack.rule(
                        "T-1",
                        "$p : Project( highRisk == true )\n  $e : T( c0 == \"c0\", c%d == \"c%d\" )"
                                .formatted(columns - 1, columns - 1)));
    }

    private static void assertJudgedExactly(TestPack written) {
        assertJudgedExactly(written.sound());
    }

    private static void assertJudgedExactly(PolicyPack pack) {
        Interpreter oracle = new Interpreter(pack.rulebook(Task.SCREENING), DAY);
        assertThat(Engine.of(pack.rulebook(Task.SCREENING), ModelStore.unkept()).judge(PROJECTS, DAY))
                .containsExactlyElementsOf(PROJECTS.stream().map(oracle::judge).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 62, 150})
    void parameters(int count) {
        assertJudgedExactly(reading(count));
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64, 200})
    void columns(int count) {
        assertJudgedExactly(tableOf(count));
    }

    /** A class of its own would have a member for each of them too. */
    @ParameterizedTest
    @ValueSource(ints = {62, 64, 90})
    void notions(int count) {
        String names = numbered(count, "n#: {zh: 甲#, en: n#}", ", ");
        assertJudgedExactly(TestPack.bare()
                .manifest("notions: {" + names + "}")
                .definitions(numbered(
                        count, TestPack.rule("D-#", "$p : Project( screeningEnergy >= 1 )", "derive.n#( $p )"), ""))
                .screening(TestPack.rule("T-1", "$p : Project( " + numbered(count, "n# == true", ", ") + " )")));
    }

    @ParameterizedTest
    @ValueSource(ints = {62, 64, 90})
    void indicatorsOfUnits(int count) {
        PolicyPack pack = TestPack.bare()
                .manifest("schemes: {s: {zh: 方案, en: s}}")
                .with(
                        "indicators.csv",
                        "name,zh,kind,arguments\n" + numbered(count, "i#,甲#,capped,of=signedProjects most=1#\n", ""))
                .with("schemes/s.csv", """
                        name,parent,zh,indicator,method,weight,arguments,clause,provenance
                        total,,总分,,sum,,,T-1,local
                        a,total,甲,signedProjects,efficacy,100,,T-1,local
                        """)
                .with(
                        "evaluation.drl",
                        TestPack.rule(
                                "T-1",
                                "$u : CountyPeriod( " + numbered(count, "i# >= 1", ", ") + " )",
                                "rulings.zero( $u )"))
                .sound();
        Rulebook book = pack.rulebook(Task.RULINGS);
        List<UnitFact> units = new RandomUnits(new Random(1), pack, DAY).before(60);
        Interpreter oracle = new Interpreter(book, DAY);
        assertThat(Engine.of(book, ModelStore.unkept()).judge(units, DAY))
                .containsExactlyElementsOf(units.stream().map(oracle::judge).toList());
    }

    /** Half of them are a base's. */
    @Test
    void parametersOfABaseCountTogetherWithItsOwn() {
        String own = numbered(
                40,
                TestPack.rule("U#", "$l : Parameter( key == \"m#\" )\n  $p : Project( screeningEnergy >= $l.value )"),
                "");
        TestPack base = reading(40);
        TestPack more = TestPack.bare()
                .with("policy.yaml", """
                        id: more
                        title: 试验政策
                        document: 试〔2022〕2号
                        effective: 2022-01-01
                        extends: test
                        """)
                .with("clauses.csv", "clause,section,kind,summary_zh,summary_en\nU-1,一,screen,试验条款,a clause\n")
                .with(
                        "parameters.csv",
                        "key,value,unit,from,to,clause,provenance\n" + numbered(40, "m#,#,tce,,,U-1,local\n", ""))
                .screening(own.replace("T-1", "U-1"));
        PolicyPack pack = PackReader.read(more.files(), id -> Optional.of(base.sound()))
                .pack()
                .orElseThrow();
        assertThat(pack.rulebook(Task.SCREENING).rules()).hasSize(80);
        assertJudgedExactly(pack);
    }

    private static String numbered(int count, String one, String between) {
        return IntStream.range(0, count)
                .mapToObj(i -> one.replace("#", String.valueOf(i)))
                .collect(Collectors.joining(between));
    }

    @Test
    void beyondTheLimitTheCheckSaysTheNumber() {
        assertThat(reading(501).errors()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("too-many-values");
            assertThat(problem.file()).isEqualTo("test/screening.drl");
            assertThat(problem.line()).isPositive();
            assertThat(problem.message().zh()).contains("502").contains("500");
        });
        assertThat(tableOf(201).errors()).extracting(Problem::code).contains("too-many-columns");
    }

    @Test
    void rulesAreCountedToo() {
        String rules = IntStream.rangeClosed(0, 2_000)
                .mapToObj(i -> TestPack.rule("T" + i, "$p : Project( highRisk == true )"))
                .collect(Collectors.joining());
        long lines =
                TestPack.rule("T", "$p : Project( highRisk == true )").lines().count();
        assertThat(TestPack.bare().screening(rules).errors()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("too-many-rules");
            assertThat(problem.file()).isEqualTo("test/screening.drl");
            assertThat(problem.line()).isEqualTo(2_000 * lines + 1);
        });
    }
}
