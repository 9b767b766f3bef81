package org.hengzhun.drl.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which projects a rule has something to say of. */
class BearingsTest {

    private static final TestPack PACK = TestPack.bare()
            .parameters("stages,SIGNED;FULFILLED,list,,,T-1,local,")
            .screening(TestPack.rule(
                    "T-1",
                    "$s : Parameter( key == \"stages\" )\n"
                            + "  $p : Project( stage memberOf $s.value, highRisk == true )"));

    @TempDir
    private Path folder;

    private Screener screener;

    @BeforeEach
    void open() {
        screener = PolicyLibrary.shipped().with(PACK.in(folder)).screener("test");
    }

    private Screening at(Stage stage) {
        return screener.screen(
                Project.of("P").with(Project.STAGE, stage).with(Project.HIGH_RISK, false), LocalDate.of(2022, 9, 30));
    }

    @Test
    void aRuleOnTheStagesOfAParameterBearsOnThoseAlone() {
        assertThat(at(Stage.SIGNED).judgedBy()).isEqualTo(1);
        assertThat(at(Stage.SIGNED).verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(at(Stage.NEGOTIATING).judgedBy()).isZero();
        assertThat(at(Stage.NEGOTIATING).withoutOpinion()).isTrue();
    }
}
