package org.hengzhun.drl.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.patience.PatienceLostException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.pack.PolicyPack;
import org.junit.jupiter.api.Test;

/** Whatever a policy is asked, it looks at the patience of who asked on the way, within rules over tables too. */
class PatientAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();
    private static final List<Project> PROJECTS = IntStream.range(0, 3)
            .mapToObj(i -> Project.of("P" + i).with(Project.HIGH_RISK, true))
            .toList();

    /** 40 rows joined with each other: 1,600 choices for each project. */
    private static final PolicyPack JOINS = TestPack.bare()
            .manifest("tables: {T: {label: 表, columns: {c: {label: 列, type: text}}}}")
            .with(
                    "tables/T.csv",
                    IntStream.range(0, 40)
                            .mapToObj(i -> "r%d,甲%d,x%d,T-1,local\n".formatted(i, i, i))
                            .collect(Collectors.joining("", "id,name,c,clause,provenance\n", "")))
            .screening(TestPack.rule(
                    "T-1", "$p : Project( highRisk == true )\n  $a : T( c != \"z\" )\n  $b : T( c != \"z\" )"))
            .sound();

    private static void assertEnds(int least, Consumer<Patience> work) {
        AtomicInteger looks = new AtomicInteger();
        work.accept(looks::incrementAndGet);
        assertThat(looks.get()).isGreaterThanOrEqualTo(least);
        for (int last : new int[] {looks.get(), looks.get() / 2, 1}) {
            AtomicInteger left = new AtomicInteger(last);
            assertThatThrownBy(() -> work.accept(() -> {
                        if (left.decrementAndGet() <= 0) {
                            throw new PatienceLostException("a test");
                        }
                    }))
                    .isInstanceOf(PatienceLostException.class);
        }
    }

    @Test
    void joinsOverTablesAreLookedInto() {
        PolicyAnswers answers = new PolicyAnswers(JOINS, ModelStore.unkept());
        assertEnds(3 * 1_600, patience -> answers.screener().within(patience).screenAll(PROJECTS, DAY));
        assertEnds(3 * 1_600, patience -> answers.explainer().within(patience).explain(PROJECTS.get(0), DAY));
    }

    @Test
    void everyQuestionIsAskedWithPatience() {
        assertEnds(
                3,
                patience -> SHIPPED.router("xuchang-2022-kf1").within(patience).routeAll(PROJECTS, DAY));
        assertEnds(
                1,
                patience ->
                        SHIPPED.dutyFinder("zhengzhou-2018-15").within(patience).dutiesOf(PROJECTS, DAY));
        assertEnds(
                1,
                patience -> SHIPPED.pack("zhengzhou-2018-15")
                        .dutyReport(DAY, DAY.plusYears(1), DAY, Optional.empty(), List.of(), patience));
        List<CountyPeriod> units = List.of(
                CountyPeriod.of(Map.of("unit", "甲", "period", "2022Q3", "signedProjects", 1)),
                CountyPeriod.of(Map.of("unit", "乙", "period", "2022Q3", "signedProjects", 2)));
        assertEnds(
                1,
                patience ->
                        SHIPPED.assessor("xinxiang-2020-42").within(patience).assess("quarterly", units, DAY));
    }
}
