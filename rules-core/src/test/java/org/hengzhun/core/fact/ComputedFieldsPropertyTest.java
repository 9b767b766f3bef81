package org.hengzhun.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComputedFieldsPropertyTest {

    private static final Property ENERGY = property("screeningEnergy");
    private static final Property PER_MU = property("investmentPerMu");

    private static final Property ABROAD = property("originAbroad");
    private static final Property PLACE = property("investorPlace");

    private static @Nullable Object abroad(String... origins) {
        return ABROAD.valueIn(Project.of("P").with(Project.INVESTOR_ORIGINS, ImmutableSet.copyOf(origins)));
    }

    private static Property property(String name) {
        return Project.DICTIONARY.named(name).orElseThrow();
    }

    private static Project using(Project project, String annual, String added) {
        Project with =
                annual.isEmpty() ? project : project.with(Project.ANNUAL_ENERGY_EQUIVALENT, Energy.equivalent(annual));
        return added.isEmpty() ? with : with.with(Project.ADDED_ENERGY_EQUIVALENT, Energy.equivalent(added));
    }

    private static Project kind(ConstructionKind kind) {
        return Project.of("P").with(Project.CONSTRUCTION_KIND, kind);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @Test
    void capitalFromOutsideTheMainlandComesFromAbroadAlsoBesideAMainlandPartner() {
        assertThat(abroad("FR")).isEqualTo(true);
        assertThat(abroad("CN", "DE")).isEqualTo(true);
        for (String counted : java.util.List.of("HK", "MO", "TW")) {
            assertThat(abroad(counted)).as(counted).isEqualTo(true);
        }
        assertThat(abroad("CN")).isEqualTo(false);
    }

    @Test
    void withoutAnOriginNobodyKnowsWhetherItComesFromAbroad() {
        assertThat(abroad()).isNull();
        assertThat(ABROAD.valueIn(Project.of("P"))).isNull();
        assertThat(ABROAD.missingInputs(Project.of("P"))).containsExactly(Project.INVESTOR_ORIGINS);
    }

    @Test
    void anInvestorSitsInTheRegionGivenElseAbroadIfItComesFromThereAlone() {
        Project unplaced = Project.of("P").with(Project.INVESTOR_ORIGINS, ImmutableSet.of("US"));
        assertThat(PLACE.valueIn(unplaced)).isEqualTo("境外");
        assertThat(PLACE.sources(unplaced)).containsExactly(Project.INVESTOR_ORIGINS);
        Project placed = unplaced.with(Project.INVESTOR_REGION, "上海");
        assertThat(PLACE.valueIn(placed)).isEqualTo("上海");
        assertThat(PLACE.sources(placed)).containsExactly(Project.INVESTOR_REGION);
    }

    @Test
    void whereAMainlandInvestorSitsOnlyItsRegionTells() {
        for (Project project : java.util.List.of(
                Project.of("P"),
                Project.of("P").with(Project.INVESTOR_ORIGINS, ImmutableSet.of()),
                Project.of("P").with(Project.INVESTOR_ORIGINS, ImmutableSet.of("CN")),
                Project.of("P").with(Project.INVESTOR_ORIGINS, ImmutableSet.of("HK", "CN")))) {
            assertThat(PLACE.valueIn(project)).isNull();
            assertThat(PLACE.missingInputs(project)).containsExactly(Project.INVESTOR_REGION);
        }
    }

    @Test
    void aNewProjectCountsByTheEnergyItAdds() {
        Project project = using(kind(ConstructionKind.NEW), "62000", "9000");
        assertThat(text(ENERGY.valueIn(project))).isEqualTo("9000");
        assertThat(ENERGY.sources(project))
                .containsExactlyInAnyOrder(Project.ADDED_ENERGY_EQUIVALENT, Project.CONSTRUCTION_KIND);
    }

    @Test
    void aNewProjectWithoutAddedEnergyCountsByItsAnnualEnergy() {
        assertThat(text(ENERGY.valueIn(using(kind(ConstructionKind.NEW), "62000", ""))))
                .isEqualTo("62000");
    }

    @Test
    void anExpansionCountsByItsEnergyAfterTheWorks() {
        for (ConstructionKind kind : java.util.List.of(
                ConstructionKind.EXPANSION, ConstructionKind.RENOVATION, ConstructionKind.TECH_UPGRADE)) {
            assertThat(text(ENERGY.valueIn(using(kind(kind), "62000", "9000")))).isEqualTo("62000");
            assertThat(ENERGY.valueIn(using(kind(kind), "", "9000"))).isNull();
            assertThat(ENERGY.missingInputs(using(kind(kind), "", "9000")))
                    .containsExactly(Project.ANNUAL_ENERGY_EQUIVALENT);
        }
    }

    @Test
    void withTheKindUnknownTheAnnualEnergyHoldsUnlessAnotherAddedFigureIsStated() {
        Project project = Project.of("P");
        assertThat(text(ENERGY.valueIn(using(project, "62000", "")))).isEqualTo("62000");
        assertThat(text(ENERGY.valueIn(using(project, "62000", "62000.0")))).isEqualTo("62000");
        assertThat(ENERGY.sources(using(project, "62000", ""))).containsExactly(Project.ANNUAL_ENERGY_EQUIVALENT);
        assertThat(ENERGY.valueIn(using(project, "62000", "9000"))).isNull();
        assertThat(ENERGY.sources(using(project, "62000", "9000"))).isEmpty();
        assertThat(ENERGY.missingInputs(using(project, "62000", "9000"))).containsExactly(Project.CONSTRUCTION_KIND);
        assertThat(ENERGY.missingInputs(using(project, "", "9000")))
                .containsExactlyInAnyOrder(Project.CONSTRUCTION_KIND, Project.ANNUAL_ENERGY_EQUIVALENT);
        assertThat(ENERGY.missingInputs(project)).containsExactly(Project.ANNUAL_ENERGY_EQUIVALENT);
    }

    @Test
    void investmentPerMuIsTheExactQuotientToTenPlaces() {
        Project project = Project.of("P")
                .with(Project.TOTAL_INVESTMENT, Money.cny("100000"))
                .with(Project.LAND_AREA, new BigDecimal("3"));
        assertThat(PER_MU.valueIn(project)).isEqualTo(new BigDecimal("33333.3333333333"));
        assertThat(PER_MU.missingInputs(project)).isEmpty();
        assertThat(PER_MU.missingInputs(project.without(Project.LAND_AREA))).containsExactly(Project.LAND_AREA);
        assertThat(PER_MU.missingInputs(project.without(Project.TOTAL_INVESTMENT)))
                .containsExactly(Project.TOTAL_INVESTMENT);
    }

    /** 5 for 5亿元: whoever reads a quotient of it reads nonsense. */
    @Test
    void investmentPerMuOfASumWithoutItsUnitIsUnknownAndAsksForTheSum() {
        Project project = Project.of("P")
                .with(Project.TOTAL_INVESTMENT, Money.cny("9999.99"))
                .with(Project.LAND_AREA, BigDecimal.ONE);
        assertThat(PER_MU.valueIn(project)).isNull();
        assertThat(PER_MU.missingInputs(project)).containsExactly(Project.TOTAL_INVESTMENT);
        assertThat(PER_MU.valueIn(project.with(Project.TOTAL_INVESTMENT, Money.cny("10000"))))
                .isEqualTo(new BigDecimal("10000"));
    }

    /** No land gives no quotient; only another figure of land can settle it, so that is what is asked for. */
    @Test
    void investmentPerMuOfNoLandIsUnknownAndAsksForTheLand() {
        Project project = Project.of("P")
                .with(Project.TOTAL_INVESTMENT, Money.cny("100000"))
                .with(Project.LAND_AREA, BigDecimal.ZERO);
        assertThat(PER_MU.valueIn(project)).isNull();
        assertThat(PER_MU.missingInputs(project)).containsExactly(Project.LAND_AREA);
    }

    @Test
    void aShortIndustryCodeAsksForALongerOne() {
        Project project = Project.of("P").with(Project.INDUSTRY_CODE, IndustryCode.of("301"));
        assertThat(property("industryDivision").valueIn(project)).isEqualTo("30");
        assertThat(property("industryGroup").valueIn(project)).isEqualTo("301");
        assertThat(property("industryClass").valueIn(project)).isNull();
        assertThat(property("industryClass").missingInputs(project)).containsExactly(Project.INDUSTRY_CODE);
        assertThat(property("industryClass").sources(project)).containsExactly(Project.INDUSTRY_CODE);
        assertThat(property("industryDivision").valueIn(Project.of("P"))).isNull();
    }

    @Test
    void aComputedPropertyHoldsOneValueOfNoClosedList() {
        for (Property property : Project.DICTIONARY.properties()) {
            if (property instanceof Computed computed) {
                assertThat(computed.many()).isFalse();
                assertThat(computed.choices()).isEmpty();
            }
        }
    }

    /** Making known every field a computed property asks for makes it known, whatever the values are. */
    @net.jqwik.api.Property(tries = 500)
    void whatSettlesAPropertyReallySettlesIt(@ForAll("projects") Project project, @ForAll("projects") Project known) {
        for (Property property : Project.DICTIONARY.properties()) {
            if (property instanceof Computed && property.valueIn(project) == null) {
                assertThat(property.missingInputs(project)).as(property.name()).isNotEmpty();
                Project settled = project;
                for (Field<?> field : property.missingInputs(project)) {
                    settled = copied(settled, field, whole(known));
                }
                assertThat(property.valueIn(settled))
                        .as(property.name() + " of " + settled)
                        .isNotNull();
            }
        }
    }

    @net.jqwik.api.Property(tries = 300)
    void aKnownPropertyRestsOnKnownFieldsAndAsksForNone(@ForAll("projects") Project project) {
        for (Property property : Project.DICTIONARY.properties()) {
            if (property instanceof Computed && property.valueIn(project) != null) {
                assertThat(property.missingInputs(project)).isEmpty();
                assertThat(property.sources(project)).allMatch(project::knows);
                assertThat(property.sources(project).isEmpty())
                        .as("only a review not held rests on nothing")
                        .isEqualTo(property.name().startsWith("review")
                                && property.kind() == Kind.TRUTH
                                && !project.knows(Project.REVIEW_RESULT)
                                && !project.knows(Project.REVIEW_GROUNDS));
            }
        }
    }

    private static Project whole(Project project) {
        Project.Builder builder = Project.builder()
                .set(Project.INDUSTRY_CODE, IndustryCode.of("3011"))
                .set(Project.CONSTRUCTION_KIND, ConstructionKind.NEW)
                .set(Project.ANNUAL_ENERGY_EQUIVALENT, Energy.equivalent("1"))
                .set(Project.ADDED_ENERGY_EQUIVALENT, Energy.equivalent("2"))
                .set(Project.SITE_AND_PROCESS_UNCHANGED, true)
                .set(Project.ANNUAL_ENERGY_CALORIFIC, new Energy(BigDecimal.ONE, EnergyBasis.CALORIFIC))
                .set(Project.ADDED_ENERGY_CALORIFIC, new Energy(BigDecimal.ONE, EnergyBasis.CALORIFIC))
                .set(Project.REVIEWED_ENERGY_CALORIFIC, new Energy(BigDecimal.TEN, EnergyBasis.CALORIFIC))
                .set(Project.ANNUAL_COAL, BigDecimal.ONE)
                .set(Project.ADDED_COAL, BigDecimal.ONE)
                .set(Project.TOTAL_INVESTMENT, Money.cny("30000"))
                .set(Project.LAND_AREA, BigDecimal.ONE)
                .set(Project.INVESTOR_ORIGINS, ImmutableSet.of("FR"))
                .set(Project.INVESTOR_REGION, "江苏");
        Optional.ofNullable(project.get(Project.CONSTRUCTION_KIND))
                .ifPresent(kind -> builder.set(Project.CONSTRUCTION_KIND, kind));
        return builder.build();
    }

    private static <T> Project copied(Project to, Field<T> field, Project from) {
        T value = from.get(field);
        return value == null ? to : to.with(field, value);
    }

    @Provide
    Arbitrary<Project> projects() {
        Arbitrary<Optional<String>> energies =
                Arbitraries.of("0", "9000", "62000").optional();
        return Combinators.combine(
                        energies,
                        energies,
                        Arbitraries.of(ConstructionKind.class).optional(),
                        Arbitraries.of("30", "301", "3011").optional(),
                        Arbitraries.of("0", "3", "100").optional(),
                        Arbitraries.of("0", "7").optional())
                .as((annual, added, kind, code, land, money) -> {
                    Project.Builder builder = Project.builder();
                    annual.ifPresent(tce -> builder.set(Project.ANNUAL_ENERGY_EQUIVALENT, Energy.equivalent(tce)));
                    added.ifPresent(tce -> builder.set(Project.ADDED_ENERGY_EQUIVALENT, Energy.equivalent(tce)));
                    kind.ifPresent(known -> builder.set(Project.CONSTRUCTION_KIND, known));
                    code.ifPresent(digits -> builder.set(Project.INDUSTRY_CODE, IndustryCode.of(digits)));
                    land.ifPresent(mu -> builder.set(Project.LAND_AREA, new BigDecimal(mu)));
                    money.ifPresent(yuan -> builder.set(Project.TOTAL_INVESTMENT, Money.cny(yuan + "0000")));
                    return builder.build();
                });
    }
}
