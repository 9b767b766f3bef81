package org.hengzhun.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hengzhun.core.field.Property;
import org.junit.jupiter.api.Test;

/** The figures of the energy review: 国家发展改革委令第31号 第八条 and 第二十六条. */
class EnergyReviewTest {

    private static final Property ENERGY =
            Project.DICTIONARY.named("reviewEnergyCalorific").orElseThrow();
    private static final Property EXCESS =
            Project.DICTIONARY.named("energyAboveReviewed").orElseThrow();

    private static final Project PLANT = Project.of("P")
            .with(Project.ANNUAL_ENERGY_CALORIFIC, energy("12000"))
            .with(Project.ADDED_ENERGY_CALORIFIC, energy("900"));

    private static Energy energy(String tce) {
        return new Energy(new BigDecimal(tce), EnergyBasis.CALORIFIC);
    }

    @Test
    void aNewProjectCountsByWhatItUsesAYear() {
        Project built = PLANT.with(Project.CONSTRUCTION_KIND, ConstructionKind.NEW);
        assertThat(ENERGY.valueIn(built)).isEqualTo(new BigDecimal("12000"));
    }

    @Test
    void anUpgradeThatKeepsSiteAndProcessCountsByWhatItAdds() {
        Project upgrade = PLANT.with(Project.CONSTRUCTION_KIND, ConstructionKind.TECH_UPGRADE);
        assertThat(ENERGY.valueIn(upgrade.with(Project.SITE_AND_PROCESS_UNCHANGED, true)))
                .isEqualTo(new BigDecimal("900"));
        assertThat(ENERGY.valueIn(upgrade.with(Project.SITE_AND_PROCESS_UNCHANGED, false)))
                .isEqualTo(new BigDecimal("12000"));
        assertThat(ENERGY.valueIn(upgrade)).isNull();
        assertThat(ENERGY.missingInputs(upgrade)).containsExactly(Project.SITE_AND_PROCESS_UNCHANGED);
    }

    @Test
    void anUnknownKindIsAskedFor() {
        assertThat(ENERGY.valueIn(PLANT)).isNull();
        assertThat(ENERGY.missingInputs(PLANT))
                .containsExactlyInAnyOrder(Project.CONSTRUCTION_KIND, Project.SITE_AND_PROCESS_UNCHANGED);
        assertThat(ENERGY.missingInputs(Project.of("P"))).hasSize(4);
    }

    @Test
    void anyOtherKindCountsByWhatItUsesWhateverBecomesOfTheSite() {
        Project expansion = PLANT.with(Project.CONSTRUCTION_KIND, ConstructionKind.EXPANSION);
        assertThat(ENERGY.valueIn(expansion.with(Project.SITE_AND_PROCESS_UNCHANGED, true)))
                .isEqualTo(new BigDecimal("12000"));
    }

    @Test
    void aSiteThatChangesSettlesItWithoutTheKind() {
        assertThat(ENERGY.valueIn(PLANT.with(Project.SITE_AND_PROCESS_UNCHANGED, false)))
                .isEqualTo(new BigDecimal("12000"));
        assertThat(ENERGY.valueIn(PLANT.with(Project.SITE_AND_PROCESS_UNCHANGED, true)))
                .isNull();
    }

    @Test
    void aFigureThatDecidesAndIsUnknownIsTheOneToAskFor() {
        Project renovation = PLANT.without(Project.ADDED_ENERGY_CALORIFIC)
                .with(Project.CONSTRUCTION_KIND, ConstructionKind.RENOVATION)
                .with(Project.SITE_AND_PROCESS_UNCHANGED, true);
        assertThat(ENERGY.valueIn(renovation)).isNull();
        assertThat(ENERGY.missingInputs(renovation)).containsExactly(Project.ADDED_ENERGY_CALORIFIC);
    }

    @Test
    void itTellsTheFieldsItWasReadFrom() {
        Project upgrade = PLANT.with(Project.CONSTRUCTION_KIND, ConstructionKind.TECH_UPGRADE);
        assertThat(ENERGY.sources(upgrade.with(Project.SITE_AND_PROCESS_UNCHANGED, true)))
                .containsExactlyInAnyOrder(
                        Project.ADDED_ENERGY_CALORIFIC, Project.CONSTRUCTION_KIND, Project.SITE_AND_PROCESS_UNCHANGED);
        assertThat(ENERGY.sources(upgrade)).containsExactly(Project.CONSTRUCTION_KIND);
        assertThat(ENERGY.sources(PLANT)).isEmpty();
    }

    @Test
    void nothingApprovedGivesNoShareAndOnlyAnotherApprovalSettlesIt() {
        Project nothing = PLANT.with(Project.REVIEWED_ENERGY_CALORIFIC, energy("0"));
        assertThat(EXCESS.valueIn(nothing)).isNull();
        assertThat(EXCESS.missingInputs(nothing)).containsExactly(Project.REVIEWED_ENERGY_CALORIFIC);
        assertThat(EXCESS.missingInputs(nothing.without(Project.ANNUAL_ENERGY_CALORIFIC)))
                .containsExactlyInAnyOrder(Project.ANNUAL_ENERGY_CALORIFIC, Project.REVIEWED_ENERGY_CALORIFIC);
    }

    @Test
    void lessThanApprovedIsAnExcessBelowNothingAndAThirdIsCutAtTenPlaces() {
        assertThat(EXCESS.valueIn(PLANT.with(Project.REVIEWED_ENERGY_CALORIFIC, energy("16000"))))
                .isEqualTo(new BigDecimal("-0.25"));
        assertThat(EXCESS.valueIn(PLANT.with(Project.REVIEWED_ENERGY_CALORIFIC, energy("9000"))))
                .isEqualTo(new BigDecimal("0.3333333333"));
    }

    @Test
    void theExcessOfWhatNobodyMeasuredIsUnknown() {
        Project approved = Project.of("P").with(Project.REVIEWED_ENERGY_CALORIFIC, energy("9000"));
        assertThat(EXCESS.valueIn(approved)).isNull();
        assertThat(EXCESS.missingInputs(approved)).containsExactly(Project.ANNUAL_ENERGY_CALORIFIC);
    }

    @Test
    void theExcessIsMeasuredByWhatWasApproved() {
        assertThat(EXCESS.valueIn(PLANT.with(Project.REVIEWED_ENERGY_CALORIFIC, energy("10000"))))
                .isEqualTo(new BigDecimal("0.2"));
        assertThat(EXCESS.valueIn(PLANT)).isNull();
        assertThat(EXCESS.missingInputs(PLANT)).containsExactly(Project.REVIEWED_ENERGY_CALORIFIC);
    }
}
