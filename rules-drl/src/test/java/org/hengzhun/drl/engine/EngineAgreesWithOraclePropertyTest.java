package org.hengzhun.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hengzhun.core.fact.Project;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.Projects;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Judgement;

class EngineAgreesWithOraclePropertyTest {

    private static final PolicyPack PACK = PolicyLibrary.shipped().pack("xuchang-2022-sw70");
    private static final Engine ENGINE = Engine.of(PACK.rulebook(Task.SCREENING), ModelStore.unkept());

    @Property(tries = 250)
    void onEveryRuleOfEveryProject(@ForAll("batches") List<Project> projects, @ForAll("days") LocalDate day) {
        Interpreter oracle = new Interpreter(PACK.rulebook(Task.SCREENING), day);
        List<Judgement> judged = ENGINE.judge(projects, day);
        for (int place = 0; place < projects.size(); place++) {
            assertThat(judged.get(place)).isEqualTo(oracle.judge(projects.get(place)));
        }
    }

    @Provide
    Arbitrary<List<Project>> batches() {
        return Projects.any().list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(LocalDate.of(2022, 9, 30), LocalDate.of(2022, 12, 31), LocalDate.of(2023, 1, 1));
    }
}
