package org.hengzhun.drl.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.difference.Edit;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.fact.ConstructionKind;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.Projects;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.pack.Setting;
import org.hengzhun.drl.refusal.NotAnsweredException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who flips when a policy takes the place of another, and which edit makes it so. */
class PolicyDifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final String HENAN = "henan-two-high-2021";
    private static final PolicyLibrary SHIPPED = PolicyLibrary.shipped();
    private static final String REVIEW = TestPack.rule(
            "T-1-1",
            "Parameter( key == \"energy\", $limit : value )\n"
                    + "        $p : Project( constructionKind == ConstructionKind.NEW, annualEnergyEquivalent >= $limit )",
            "findings.jointReview( $p )");

    private static PolicyAnswers supposing(String... settings) {
        return SHIPPED.supposing(
                HENAN, List.of(settings).stream().map(Setting::of).toList(), DAY);
    }

    private static ProjectDifference one(PolicyAnswers after, Project project) {
        return PolicyDifference.of(SHIPPED.answers(HENAN), after, DAY, /* supposed= */ true)
                .of(List.of(project), Patience.ENDLESS)
                .get(0);
    }

    /** The one edit that alone makes the project flip. */
    private static Edit onlyCause(ProjectDifference flip) {
        assertThat(flip.causes()).hasSize(1);
        assertThat(flip.causes().get(0)).hasSize(1);
        return flip.causes().get(0).get(0);
    }

    private static Project cement(String energy) {
        return Projects.cement()
                .with(
                        Project.ANNUAL_ENERGY_EQUIVALENT,
                        Project.ANNUAL_ENERGY_EQUIVALENT.fromPlain(new BigDecimal(energy)));
    }

    @Test
    void aProjectFlipsBecauseOfTheParameterThatIsSet() {
        ProjectDifference flip = one(supposing("secondClass.lower=8000"), cement("9000"));

        assertThat(flip.flips()).isTrue();
        assertThat(flip.before().verdict()).isNotEqualTo(flip.after().verdict());
        assertThat(flip.after().verdict()).isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(flip.came()).isNotEmpty();
        assertThat(flip.came().get(0).reason().restsOnAssumed()).isTrue();
        Edit edit = onlyCause(flip);
        assertThat(edit.kind()).isEqualTo(Edit.Kind.PARAMETER);
        assertThat(edit.name()).isEqualTo("secondClass.lower");
        assertThat(edit.after()).isEqualTo(new Edit.Place(HENAN + "/parameters.csv", 3));
    }

    @Test
    void aProjectOnTheOtherSideOfBothLimitsStays() {
        ProjectDifference stays = one(supposing("secondClass.lower=8000"), cement("7000"));

        assertThat(stays.flips()).isFalse();
        assertThat(stays.causes()).isEmpty();
    }

    @Test
    void aCellOfATableThatIsSetIsTheCause() {
        String row = SHIPPED.pack(HENAN).entries().get("SecondClassEntry").stream()
                .filter(entry -> entry.values().contains("3011"))
                .findFirst()
                .orElseThrow()
                .id();
        ProjectDifference flip = one(supposing("SecondClassEntry." + row + ".code=9999"), cement("20000"));

        assertThat(flip.flips()).isTrue();
        assertThat(flip.went()).isNotEmpty();
        assertThat(onlyCause(flip).name()).isEqualTo("SecondClassEntry/" + row);
    }

    @Test
    void nothingThatReadsOtherwiseIsNoDifference() {
        PolicyDifference same =
                PolicyDifference.of(SHIPPED.answers(HENAN), SHIPPED.answers(HENAN), DAY, /* supposed= */ false);

        assertThat(same.change().edits()).isEmpty();
        assertThat(same.of(List.of(cement("20000")), Patience.ENDLESS)).noneMatch(ProjectDifference::flips);
    }

    @Test
    void aRuleThatCameIsTheCause(@TempDir Path folder) {
        TestPack old =
                TestPack.overHenan().screening(REVIEW.replace("T-1-1", "T-1-0").replace("jointReview", "ledger"));
        TestPack now = TestPack.overHenan()
                .screening(REVIEW.replace("T-1-1", "T-1-0").replace("jointReview", "ledger") + REVIEW);
        ProjectDifference flip = ofFolders(folder, old, now, "60000");

        assertThat(flip.flips()).isTrue();
        Edit edit = onlyCause(flip);
        assertThat(edit.kind()).isEqualTo(Edit.Kind.RULE);
        assertThat(edit.before()).isNull();
        assertThat(edit.after()).isNotNull();
    }

    @Test
    void twoEditsThatOnlyTogetherMakeTheDifferenceAreNamedTogether(@TempDir Path folder) {
        String tags = REVIEW.replace("energy", "money").replace("annualEnergyEquivalent", "totalInvestment");
        TestPack old = TestPack.overHenan().screening(REVIEW);
        TestPack now = TestPack.overHenan()
                .screening(REVIEW + tags.replace("T-1-1", "T-1-2"))
                .with(
                        "parameters.csv",
                        new String(
                                        TestPack.overHenan()
                                                .files()
                                                .bytes("parameters.csv")
                                                .orElseThrow(),
                                        StandardCharsets.UTF_8)
                                .replace("energy,50000", "energy,1000"));
        ProjectDifference flip = ofFolders(folder, old, now);

        assertThat(flip.flips()).isTrue();
        assertThat(flip.causes().get(0)).extracting(Edit::name).containsExactly("energy", "T-1-2");
    }

    @Test
    void aRuleThatIsWrittenOtherwiseIsToldInWords(@TempDir Path folder) {
        TestPack old = TestPack.overHenan().screening(REVIEW);
        TestPack now = TestPack.overHenan().screening(REVIEW.replace("jointReview", "reject"));
        Edit edit = onlyCause(ofFolders(folder, old, now, "60000"));

        assertThat(edit.parts()).hasSize(1);
        assertThat(edit.parts().get(0).from()).isInstanceOf(Bilingual.class);
    }

    private static ProjectDifference ofFolders(Path folder, TestPack old, TestPack now) {
        return ofFolders(folder, old, now, "2000");
    }

    private static ProjectDifference ofFolders(Path folder, TestPack old, TestPack now, String energy) {
        PolicyAnswers before = SHIPPED.with(old.in(folder, "old")).answers("test");
        PolicyAnswers after = SHIPPED.with(now.in(folder, "new")).answers("test");
        Project project = Project.of("P")
                .with(Project.STAGE, Stage.SIGNED)
                .with(Project.CONSTRUCTION_KIND, ConstructionKind.NEW)
                .with(
                        Project.ANNUAL_ENERGY_EQUIVALENT,
                        Project.ANNUAL_ENERGY_EQUIVALENT.fromPlain(new BigDecimal(energy)))
                .with(Project.TOTAL_INVESTMENT, Project.TOTAL_INVESTMENT.fromPlain(new BigDecimal("30000000")));
        return PolicyDifference.of(before, after, DAY, /* supposed= */ false)
                .of(List.of(project), Patience.ENDLESS)
                .get(0);
    }

    @Test
    void aPolicyWithoutScreeningRulesIsRefused() {
        assertThatThrownBy(() -> PolicyDifference.of(
                        SHIPPED.answers(HENAN), SHIPPED.answers("jiaozuo-2020-9"), DAY, /* supposed= */ false))
                .isInstanceOf(NotAnsweredException.class);
    }

    @Test
    void betweenTwoDocumentsARankingIsToldItsSchemesAndRules() {
        PolicyChange change = PolicyDifference.ofRankings(
                SHIPPED.answers("xinxiang-2020-42"), SHIPPED.answers("jiaozuo-2020-9"), DAY, /* supposed= */ false);

        assertThat(change.edits())
                .extracting(Edit::kind)
                .contains(Edit.Kind.SCHEME, Edit.Kind.PARAMETER, Edit.Kind.RULE);
        assertThat(PolicyDifference.ofRankings(
                                SHIPPED.answers("xinxiang-2020-42"),
                                SHIPPED.answers("xinxiang-2020-42"),
                                DAY,
                                /* supposed= */ false)
                        .edits())
                .isEmpty();
    }
}
