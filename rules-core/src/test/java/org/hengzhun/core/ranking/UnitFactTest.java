package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitFactTest {

    private static final List<IndicatorRow> ROWS = List.of(
            new IndicatorRow(
                    "startRate",
                    new Bilingual("开工率", "start rate"),
                    "ratio",
                    ImmutableMap.of("numerator", "startedProjects", "denominator", "signedProjects")),
            new IndicatorRow(
                    "signed", new Bilingual("签约项目数", "signed"), "column", ImmutableMap.of("column", "signedProjects")),
            new IndicatorRow("visits", new Bilingual("走访", "visits"), "column", ImmutableMap.of("column", "visits")),
            new IndicatorRow(
                    "signedProjects",
                    new Bilingual("签约数", "signed projects"),
                    "column",
                    ImmutableMap.of("column", "signedProjects")));

    private static final Map<String, Bilingual> COLUMNS = ImmutableMap.of("visits", new Bilingual("走访", "visits"));
    private static final FieldDictionary BEFORE = UnitFact.countyPeriod(COLUMNS, ROWS);
    private static final FieldDictionary AFTER = UnitFact.standing(COLUMNS, ROWS);

    private static CountyPeriod unit(String group) {
        return CountyPeriod.builder("甲县", group, "2022")
                .set("signedProjects", 3)
                .set("startedProjects", 2)
                .build();
    }

    private static @Nullable Object value(FieldDictionary dictionary, UnitFact fact, String name) {
        return dictionary.named(name).map(property -> property.judged(fact)).orElse(null);
    }

    private static UnitFact before(CountyPeriod unit) {
        return UnitFact.before(
                "s", unit, IndicatorCatalogue.of(ROWS.subList(0, 2)).indicators());
    }

    @Test
    void rulesReadColumnsAndIndicatorsByName() {
        UnitFact fact = before(unit("县"));
        assertThat(value(BEFORE, fact, "scheme")).isEqualTo("s");
        assertThat(value(BEFORE, fact, "unit")).isEqualTo("甲县");
        assertThat(value(BEFORE, fact, "group")).isEqualTo("县");
        assertThat(value(BEFORE, fact, "period")).isEqualTo("2022");
        assertThat(value(BEFORE, fact, "startedProjects")).isEqualTo(new BigDecimal("2"));
        assertThat(value(BEFORE, fact, "signed")).isEqualTo(new BigDecimal("3"));
    }

    @Test
    void aQuotientThatDoesNotEndIsCutAndStaysBelowWhatItStaysBelow() {
        BigDecimal rate = (BigDecimal) value(BEFORE, before(unit("")), "startRate");
        assertThat(rate)
                .isLessThan(new BigDecimal("0.66666666666666666667"))
                .isGreaterThan(new BigDecimal("0.666666666666"));
    }

    @Test
    void whatIsMissingOrWithoutAGroupIsUnknown() {
        UnitFact fact = before(unit("").without("startedProjects"));
        assertThat(value(BEFORE, fact, "startRate")).isNull();
        assertThat(value(BEFORE, fact, "group")).isNull();
        assertThat(value(BEFORE, fact, "falseReports")).isNull();
    }

    @Test
    void onlyAStandingHasARank() {
        assertThat(BEFORE.named("rank")).isEmpty();
        assertThat(AFTER.named("rank")).isPresent();
        assertThat(AFTER.named("score").map(Property::unit)).contains(Unit.POINT);
    }

    @Test
    void anIndicatorHasTheUnitOfItsColumnOrIsARatioAndNeverTakesALabelThatIsTaken() {
        assertThat(BEFORE.named("signed").map(Property::unit)).contains(Unit.COUNT);
        assertThat(BEFORE.named("signed").map(Property::label)).contains("signed");
        assertThat(BEFORE.named("startRate").map(Property::unit)).contains(Unit.RATIO);
        assertThat(BEFORE.named("startRate").map(Property::label)).contains("开工率");
        assertThat(BEFORE.named("signedProjects").map(Property::label)).contains("签约项目数");
    }

    @Test
    void equalUnitsAreEqualFacts() {
        assertThat(before(unit("县"))).isEqualTo(before(unit("县"))).hasSameHashCodeAs(before(unit("县")));
        assertThat(before(unit("县"))).isNotEqualTo(before(unit("区"))).isNotEqualTo("甲县");
        assertThat(before(unit("县")).toString()).contains("甲县");
    }
}
