package org.hengzhun.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.IndustryCode;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.RandomPacks;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Judgement;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final PolicyPack SHIPPED = PolicyLibrary.shipped().pack("xuchang-2022-sw70");
    private static final Engine ENGINE = Engine.of(SHIPPED.rulebook(Task.SCREENING), ModelStore.unkept());

    /** The code is known to two digits only; the row that also passes code != "3011" must not be lost behind one that fails. */
    @Test
    void entriesThatDifferInAKeyColumnReadTwiceAreKeptApart() {
        PolicyPack pack = TestPack.bare()
                .manifest("tables: {Row: {label: 表, columns: {code: {label: 代码, type: industry}}}}")
                .with("tables/Row.csv", "id,name,code,clause,provenance\na,甲,3011,T-1,local\nb,乙,3012,T-1,local\n")
                .screening(TestPack.rule(
                        "T-1", "$p : Project( $k : industryClass )\n  $e : Row( code == $k, code != \"3011\" )"))
                .sound();
        Project project = Project.of("P").with(Project.INDUSTRY_CODE, IndustryCode.of("30"));
        Judgement oracle = new Interpreter(pack.rulebook(Task.SCREENING), DAY).judge(project);
        assertThat(oracle.rules().get(pack.rulebook(Task.SCREENING).rules().size() - 1))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Engine.of(pack.rulebook(Task.SCREENING), ModelStore.unkept()).judge(List.of(project), DAY))
                .containsExactly(oracle);
    }

    /** The comparison of engine and oracle must be able to fail: a shifted limit and unknown-as-false both show. */
    @Test
    void theComparisonWithTheOracleCanFail() {
        PolicyPack shifted = TestPack.overHenan()
                .parameters("firstClass.lower,50000.01,tce,,,T-1,local,")
                .sound();
        PolicyPack henan = PolicyLibrary.shipped().pack("henan-two-high-2021");
        List<Judgement> judged = new ArrayList<>();
        Engine engine = Engine.of(henan.rulebook(Task.SCREENING), ModelStore.unkept());
        List<Project> projects = new RandomPacks(7).projects(300);
        judged.addAll(engine.judge(projects, DAY));
        Interpreter other = new Interpreter(shifted.rulebook(Task.SCREENING), DAY);
        assertThat(judged).anyMatch(one -> !one.equals(other.judge(((Project) one.fact()))));
        assertThat(judged).anyMatch(one -> one.rules().contains(Truth.UNKNOWN));
    }

    @Test
    void moreProjectsThanOneSessionHoldsKeepTheirOrder() {
        List<Project> projects = new RandomPacks(3).projects(1_203);
        List<Judgement> judged = ENGINE.judge(projects, DAY);
        assertThat(judged).extracting(Judgement::fact).containsExactlyElementsOf(projects);
        Interpreter oracle = new Interpreter(SHIPPED.rulebook(Task.SCREENING), DAY);
        for (int place : List.of(0, 499, 500, 999, 1_000, 1_202)) {
            assertThat(judged.get(place)).isEqualTo(oracle.judge(projects.get(place)));
        }
        assertThat(ENGINE.judge(List.of(), DAY)).isEmpty();
    }

    @Test
    void fourThreadsGiveWhatOneGives() throws Exception {
        List<Project> projects = new RandomPacks(5).projects(40);
        List<LocalDate> days = IntStream.range(0, 40).mapToObj(DAY::plusDays).toList();
        List<List<Judgement>> alone =
                days.stream().map(day -> ENGINE.judge(projects, day)).toList();
        Engine fresh = Engine.of(SHIPPED.rulebook(Task.SCREENING), ModelStore.unkept());
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Judgement>>> together = new ArrayList<>();
            for (int round = 0; round < 4; round++) {
                for (LocalDate day : days) {
                    together.add(pool.submit(() -> fresh.judge(projects, day)));
                }
            }
            for (int place = 0; place < together.size(); place++) {
                assertThat(together.get(place).get()).isEqualTo(alone.get(place % days.size()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** What is emitted is made of our own words: no text of an author but checked literals in quotes and rule ids in comments. */
    @Test
    void theEmittedRulesHoldOnlyWordsOfTheEmitter() {
        PolicyPack pack = new RandomPacks(11).pack(40).sound();
        assertThat(EmittedWords.foreign(Engine.emitted(pack.rulebook(Task.SCREENING))))
                .isEmpty();
        assertThat(EmittedWords.foreign(Engine.emitted(SHIPPED.rulebook(Task.SCREENING))))
                .isEmpty();
        assertThat(EmittedWords.foreign("rule \"0 true\" when Runtime( ) then end"))
                .containsExactly("Runtime");
    }

    @Test
    void aTextThatCouldEndItsQuotesIsNeverEmitted() {
        assertThat(PatternWriter.quoted("甲")).isEqualTo("\"甲\"");
        for (String text : List.of("a\"b", "a\\b", "a\nb", "a\u0085b")) {
            assertThatThrownBy(() -> PatternWriter.quoted(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void rulesThatDroolsRefusesAreADefectAndSaidSo() {
        assertThatThrownBy(() -> ModelCompiler.compile("mbroken", "rule \"x\" when Nothing( ) then end\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("refused the emitted rules");
    }

    /** A server reloads edited packs for months: what one was compiled to goes when nobody holds it any more. */
    @Test
    void theClassesOfAnEditedPackGoWithItsModel() {
        WeakReference<ClassLoader> classes = classesOfAnEditedPack();
        for (int round = 0; round < 50 && classes.get() != null; round++) {
            System.gc();
        }
        assertThat(classes.get()).isNull();
    }

    private static WeakReference<ClassLoader> classesOfAnEditedPack() {
        Rulebook book = TestPack.bare()
                .screening(TestPack.rule("T-1", "$p : Project( highRisk == false )"))
                .sound()
                .rulebook(Task.SCREENING);
        CompiledModel model = ModelStore.unkept().model(book, () -> Engine.emitted(book));
        assertThat(model.classes()).isNotSameAs(EngineTest.class.getClassLoader());
        return new WeakReference<>(model.classes());
    }
}
