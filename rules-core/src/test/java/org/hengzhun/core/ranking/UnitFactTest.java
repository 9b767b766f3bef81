package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.OwnColumn;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
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

    private static final List<OwnColumn> COLUMNS = List.of(new OwnColumn("visits", new Bilingual("走访", "visits")));

    private final FieldDictionary countyPeriod = UnitFact.countyPeriod(COLUMNS, ROWS);
    private final FieldDictionary standing = UnitFact.standing(COLUMNS, ROWS);

    private static CountyPeriod unit(String group) {
        return CountyPeriod.builder("甲县", group, "2022")
                .set("signedProjects", 3)
                .set("startedProjects", 2)
                .build();
    }

    private static @Nullable Object value(FieldDictionary dictionary, UnitFact fact, String name) {
        return dictionary.named(name).map(property -> property.valueIn(fact)).orElse(null);
    }

    private static UnitFact before(CountyPeriod unit) {
        return UnitFact.before(
                "s", unit, IndicatorCatalogue.of(ROWS.subList(0, 2)).indicators());
    }

    @Test
    void rulesReadColumnsAndIndicatorsByName() {
        UnitFact fact = before(unit("县"));
        assertThat(value(countyPeriod, fact, "scheme")).isEqualTo("s");
        assertThat(value(countyPeriod, fact, "unit")).isEqualTo("甲县");
        assertThat(value(countyPeriod, fact, "group")).isEqualTo("县");
        assertThat(value(countyPeriod, fact, "period")).isEqualTo("2022");
        assertThat(value(countyPeriod, fact, "startedProjects")).isEqualTo(new BigDecimal("2"));
        assertThat(value(countyPeriod, fact, "signed")).isEqualTo(new BigDecimal("3"));
    }

    @Test
    void aQuotientThatDoesNotEndIsCutAndStaysBelowWhatItStaysBelow() {
        BigDecimal rate = (BigDecimal) value(countyPeriod, before(unit("")), "startRate");
        assertThat(rate)
                .isLessThan(new BigDecimal("0.66666666666666666667"))
                .isGreaterThan(new BigDecimal("0.666666666666"));
    }

    @Test
    void whatIsMissingOrWithoutAGroupIsUnknown() {
        UnitFact fact = before(unit("").without("startedProjects"));
        assertThat(value(countyPeriod, fact, "startRate")).isNull();
        assertThat(value(countyPeriod, fact, "group")).isNull();
        assertThat(value(countyPeriod, fact, "falseReports")).isNull();
    }

    @Test
    void onlyAStandingHasARank() {
        assertThat(countyPeriod.named("rank")).isEmpty();
        assertThat(standing.named("rank")).isPresent();
        assertThat(standing.named("score").map(Property::unit)).contains(Unit.POINT);
    }

    @Test
    void afterTheRankingAUnitKnowsItsPlaceFromBothEnds() {
        Ranking ranking = Ranker.rank(
                SchemeTable.of("total,,,sum,,", "a,total,startedProjects,per-item,,points=1")
                        .scheme(),
                Units.of("2022", "unit,group,startedProjects", "甲县,县,2", "乙县,县,5", "丙县,县,3"));
        Standing second = ranking.unit("丙县").orElseThrow();
        UnitFact fact = UnitFact.after(
                "s", second, 3, IndicatorCatalogue.of(ROWS.subList(0, 2)).indicators());
        assertThat(value(standing, fact, "rank")).isEqualTo(new BigDecimal("2"));
        assertThat(value(standing, fact, "rankFromBottom")).isEqualTo(new BigDecimal("2"));
        assertThat(value(standing, fact, "groupSize")).isEqualTo(new BigDecimal("3"));
        assertThat(value(standing, fact, "score")).isEqualTo(new BigDecimal("3.00"));
        assertThat(value(standing, fact, "startedProjects")).isEqualTo(new BigDecimal("3"));
        assertThat(value(standing, fact, "group")).isEqualTo("县");
        UnitFact last = UnitFact.after("s", ranking.unit("甲县").orElseThrow(), 3, List.of());
        assertThat(value(standing, last, "rank")).isEqualTo(new BigDecimal("3"));
        assertThat(value(standing, last, "rankFromBottom")).isEqualTo(new BigDecimal("1"));
    }

    @Test
    void anIndicatorHasTheUnitOfItsColumnOrIsARatioAndNeverTakesALabelThatIsTaken() {
        assertThat(countyPeriod.named("signed").map(Property::unit)).contains(Unit.COUNT);
        assertThat(countyPeriod.named("signed").map(Property::label)).contains("signed");
        assertThat(countyPeriod.named("startRate").map(Property::unit)).contains(Unit.RATIO);
        assertThat(countyPeriod.named("startRate").map(Property::label)).contains("开工率");
        assertThat(countyPeriod.named("signedProjects").map(Property::label)).contains("签约项目数");
    }

    @Test
    void equalUnitsAreEqualFacts() {
        assertThat(before(unit("县"))).isEqualTo(before(unit("县"))).hasSameHashCodeAs(before(unit("县")));
        assertThat(before(unit("县"))).isNotEqualTo(before(unit("区"))).isNotEqualTo("甲县");
        assertThat(before(unit("县")).toString()).contains("甲县");
    }
}
