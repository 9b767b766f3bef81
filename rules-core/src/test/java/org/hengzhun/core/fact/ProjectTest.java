package org.hengzhun.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.Test;

class ProjectTest {

    /** A plain value for a field of each kind. */
    private static final Map<Kind, Object> PLAIN = Map.of(
            Kind.TEXT,
            "甲",
            Kind.INDUSTRY,
            "3011",
            Kind.NUMBER,
            new BigDecimal("12.5"),
            Kind.TRUTH,
            true,
            Kind.DATE,
            LocalDate.of(2022, 9, 30),
            Kind.QUANTITY,
            "86 kgce/t",
            Kind.COUNTRY,
            "FR");

    private static Object plain(Field<?> field) {
        Object one = field.kind() == Kind.CHOICE
                ? field.choices().get(0).name()
                : java.util.Objects.requireNonNull(PLAIN.get(field.kind()));
        return field.many() ? ImmutableSet.of(one) : one;
    }

    private static <T> Project set(Project project, Field<T> field) {
        return project.with(field, field.fromPlain(plain(field)));
    }

    @Test
    void everyFieldReadsBackThePlainValueItWasGiven() {
        for (Field<?> field : Project.DICTIONARY.fields()) {
            Project project = set(Project.of("P"), field);
            assertThat(project.knows(field)).isTrue();
            assertThat(field.valueIn(project)).as(field.name()).isEqualTo(plain(field));
            assertThat(field.sources(project)).containsExactly(field);
            assertThat(field.missingInputs(project)).isEmpty();
        }
    }

    @Test
    void whatIsTakenAwayIsUnknownAgain() {
        for (Field<?> field : Project.DICTIONARY.fields()) {
            Project project = set(Project.of("P"), field).without(field);
            assertThat(project.knows(field)).isFalse();
            assertThat(field.valueIn(project)).isNull();
            assertThat(field.missingInputs(project)).containsExactly(field);
        }
    }

    @Test
    void withAndWithoutLeaveTheProjectTheyStartFromAsItWas() {
        Project before = Project.of("P");
        Project after = before.with(Project.HIGH_RISK, true);
        assertThat(before.knows(Project.HIGH_RISK)).isFalse();
        after.without(Project.HIGH_RISK);
        assertThat(after.get(Project.HIGH_RISK)).isTrue();
    }

    @Test
    void aBuilderUsedOnDoesNotChangeWhatItBuilt() {
        Project.Builder builder = Project.builder().set(Project.ID, "P");
        Project built = builder.build();
        builder.set(Project.ID, "Q");
        assertThat(built.id()).isEqualTo("P");
        assertThat(Project.builder().build().id()).isEmpty();
    }

    @Test
    void projectsWithEqualFiguresAreEqual() {
        Project one = Project.of("P").with(Project.LAND_AREA, new BigDecimal("10.0"));
        Project other = Project.of("P").with(Project.LAND_AREA, new BigDecimal("1E1"));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(other.without(Project.LAND_AREA)).isNotEqualTo("P");
    }

    @Test
    void unknownIsNeitherZeroNorFalse() {
        assertThat(Project.of("P")).isNotEqualTo(Project.of("P").with(Project.HIGH_RISK, false));
        assertThat(Project.of("P")).isNotEqualTo(Project.of("P").with(Project.IDLE_MONTHS, BigDecimal.ZERO));
    }

    @Test
    void printsWhatIsKnownInTheOrderOfTheDictionary() {
        assertThat(Project.of("P").with(Project.STAGE, Stage.SIGNED).with(Project.NAME, "水泥厂"))
                .hasToString("Project(id=P, name=水泥厂, stage=SIGNED)");
    }

    @Test
    void setsOfValuesTakeListsAndRefuseSingleTexts() {
        assertThat(Project.OBSTACLES.fromPlain(List.of("LAND", "ENERGY")))
                .containsExactly(Obstacle.LAND, Obstacle.ENERGY);
        assertThatThrownBy(() -> Project.OBSTACLES.fromPlain("LAND")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Project.OBSTACLES.fromPlain(List.of("WATER")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Project.STAGE.fromPlain("签约")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValueOfAnotherCurrencyBasisOrRangeCannotBeSet() {
        Project.Builder builder = Project.builder();
        assertThatThrownBy(() -> builder.set(Project.TOTAL_INVESTMENT, Money.usd("100")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("总投资");
        assertThatThrownBy(() -> builder.set(Project.ANNUAL_ENERGY_EQUIVALENT, Energy.calorific("62000")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Project.of("P").with(Project.LAND_AREA, new BigDecimal("-5")))
                .isInstanceOf(RefusedException.class);
        assertThat(Project.of("P").with(Project.LAND_AREA, new BigDecimal("1.50")))
                .isEqualTo(Project.of("P").with(Project.LAND_AREA, new BigDecimal("1.5")));
    }

    @Test
    void aValueThatWasMadeForItsFieldIsTakenAsItIsAndOneOfAnotherTypeIsNot() {
        Project.Builder builder = Project.builder().known(Project.COUNTY, County.of("411081"));
        assertThat(builder.build())
                .isEqualTo(
                        Project.builder().set(Project.COUNTY, County.of("禹州市")).build());
        assertThatThrownBy(() -> builder.known(Project.COUNTY, "禹州市")).isInstanceOf(ClassCastException.class);
    }

    @Test
    void aFieldOfAnotherKindOfFactReadsNothing() {
        Field<?> other = FieldDictionary.of("Other", "别的").text("unit", "单位").describedAs("单位", "unit");
        assertThatThrownBy(() -> Project.of("P1").get(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
