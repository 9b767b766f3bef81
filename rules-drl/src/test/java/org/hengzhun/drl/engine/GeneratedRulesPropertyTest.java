package org.hengzhun.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.hengzhun.core.fact.Project;
import org.hengzhun.drl.RandomPacks;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Judgement;

/** Rules nobody thought of: whatever the checker accepts, the engine and the oracle judge alike. */
class GeneratedRulesPropertyTest {

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void engineAgreesWithOracleOnRandomRules(@ForAll long seed) {
        judgedAlike(seed);
    }

    @Tag("thorough")
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void engineAgreesWithOracleOnHundredsOfRandomPacks(@ForAll long seed) {
        judgedAlike(seed);
    }

    private static void judgedAlike(long seed) {
        RandomPacks random = new RandomPacks(seed);
        PolicyPack pack = random.pack(20).sound();
        Engine engine = Engine.of(pack.rulebook(Task.SCREENING), ModelStore.unkept());
        for (LocalDate day : RandomPacks.DAYS) {
            List<Project> projects = random.projects(60);
            Interpreter oracle = new Interpreter(pack.rulebook(Task.SCREENING), day);
            List<Judgement> judged = engine.judge(projects, day);
            for (int place = 0; place < projects.size(); place++) {
                Judgement expected = oracle.judge(projects.get(place));
                if (!judged.get(place).equals(expected)) {
                    assertThat(differences(pack, judged.get(place), expected)).isEmpty();
                    assertThat(judged.get(place)).isEqualTo(expected);
                }
            }
        }
    }

    /** Alone in a session, each project is judged as in company. */
    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void companyChangesNothing(@ForAll long seed) {
        judgedAlikeAlone(seed);
    }

    @Tag("thorough")
    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void companyChangesNothingInDozensOfRandomPacks(@ForAll long seed) {
        judgedAlikeAlone(seed);
    }

    private static void judgedAlikeAlone(long seed) {
        RandomPacks random = new RandomPacks(seed);
        Engine engine = Engine.of(random.pack(15).sound().rulebook(Task.SCREENING), ModelStore.unkept());
        List<Project> projects = random.projects(40);
        List<Judgement> together = engine.judge(projects, RandomPacks.DAYS.get(0));
        for (int place = 0; place < projects.size(); place++) {
            assertThat(engine.judge(List.of(projects.get(place)), RandomPacks.DAYS.get(0)))
                    .containsExactly(together.get(place));
        }
    }

    private static List<String> differences(PolicyPack pack, Judgement engine, Judgement oracle) {
        return IntStream.range(0, pack.rulebook(Task.SCREENING).rules().size())
                .filter(number -> engine.rules().get(number) != oracle.rules().get(number)
                        || !engine.matches().get(number).equals(oracle.matches().get(number)))
                .mapToObj(number -> "%s engine %s %s oracle %s %s\n%s\n%s"
                        .formatted(
                                pack.rulebook(Task.SCREENING)
                                        .rules()
                                        .get(number)
                                        .id(),
                                engine.rules().get(number),
                                engine.matches().get(number),
                                oracle.rules().get(number),
                                oracle.matches().get(number),
                                ((Project) engine.fact()),
                                pack.rulebook(Task.SCREENING)
                                        .rules()
                                        .get(number)
                                        .condition()))
                .toList();
    }
}
