package org.hengzhun.drl.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.difference.FigureBands;
import org.hengzhun.core.difference.VerdictBand;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.Projects;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Setting;
import org.hengzhun.drl.pack.Supposition;
import org.junit.jupiter.api.Test;

/** Between which values of a figure a project keeps its verdict. */
class VariedFigureTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final String HENAN = "henan-two-high-2021";
    private static final PolicyPack PACK = PolicyLibrary.shipped().pack(HENAN);

    private static Project cement(String energy) {
        return Projects.cement()
                .with(
                        Project.ANNUAL_ENERGY_EQUIVALENT,
                        Project.ANNUAL_ENERGY_EQUIVALENT.fromPlain(new BigDecimal(energy)));
    }

    private static FigureBands varied(PolicyPack pack, String key, Project project) {
        return VariedFigure.of(pack, key, DAY)
                .of(List.of(project), Patience.ENDLESS)
                .get(0);
    }

    @Test
    void aProjectFlipsWhereTheLimitPassesItsOwnFigure() {
        FigureBands bands = varied(PACK, "secondClass.lower", cement("9000"));

        assertThat(bands.bands())
                .extracting(VerdictBand::verdict)
                .containsExactly(Verdict.JOINT_REVIEW, Verdict.NO_OBJECTION);
        VerdictBand.Range caught = bands.bands().get(0).range();
        assertThat(caught.to()).contains(new BigDecimal("9000"));
        assertThat(caught.toIncluded()).isTrue();
        assertThat(bands.bands().get(1).range().lowest()).contains(new BigDecimal("9001"));
        assertThat(bands.bands().get(0).findings()).isNotEmpty();
    }

    @Test
    void theBorderIsWhereThePolicyReadAnewWithThatFigureFlipsToo() {
        FigureBands bands = varied(PACK, "secondClass.lower", cement("9000.5"));

        for (String value : List.of("9000.4", "9000.5", "9000.6")) {
            PolicyPack supposed = Supposition.of(PACK, List.of(new Setting("secondClass.lower", value)), DAY);
            assertThat(new Trial(supposed, DAY).of(cement("9000.5")).verdict())
                    .as(value)
                    .isEqualTo(bands.at(new BigDecimal(value)).verdict());
        }
        assertThat(bands.at(new BigDecimal("9000.5")).flipsTo(bands.at(new BigDecimal("9000.6"))))
                .isTrue();
    }

    @Test
    void whatIsUnknownOrOutOfTheRulesReachFlipsNowhere() {
        Project unknown = Projects.cement().without(Project.ANNUAL_ENERGY_EQUIVALENT);

        assertThat(varied(PACK, "secondClass.lower", unknown).bands()).hasSize(1);
    }

    @Test
    void howFarARuleLooksBackRunsThroughWholeNumbersOnly() {
        PolicyPack pack = TestPack.bare()
                .parameters("wait,6,months,,,T-1,local,")
                .screening(TestPack.rule(
                        "T-1-1",
                        "$t : Parameter( key == \"wait\" ) $p : Project( signedOn <= $t.ago )",
                        "findings.jointReview( $p )"))
                .sound();
        Project signed = Project.of("P").with(Project.SIGNED_ON, LocalDate.of(2022, 3, 15));

        FigureBands bands = varied(pack, "wait", signed);

        assertThat(bands.bands()).hasSize(2);
        assertThat(bands.bands().get(0).findings()).containsExactly("T-1-1");
        assertThat(bands.bands().get(0).range().highest()).contains(new BigDecimal("6"));
        assertThat(bands.bands().get(1).range().lowest()).contains(new BigDecimal("7"));
    }

    @Test
    void whatIsNoNumberInForceIsRefusedAndANearNameIsSuggested() {
        assertThatThrownBy(() -> VariedFigure.of(PACK, "secondClass.lowe", DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("secondClass.lower");
        PolicyPack words =
                TestPack.bare().parameters("word,水泥,text,,,T-1,local,").sound();
        assertThatThrownBy(() -> VariedFigure.of(words, "word", DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("word");
    }
}
