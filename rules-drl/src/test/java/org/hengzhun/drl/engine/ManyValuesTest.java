package org.hengzhun.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Energy;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
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
        PolicyPack pack = written.sound();
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
