package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.junit.jupiter.api.Test;

/** Groups that are scored by schemes of their own in one run, and places in the group and among all. */
class SchemesOfGroupsTest {

    private static final Scheme DISTRICTS = SchemeTable.of(
                    "total,,,sum,,total=100", "signed,total,signedProjects,share-of-best,100")
            .scheme();

    private static final Scheme COUNTIES = SchemeTable.of(
                    "total,,,sum,,total=100",
                    "signed,total,signedProjects,share-of-best,50",
                    "started,total,startedProjects,proportional,50,target=10 cap=1 missing=skip",
                    "false,,falseReports,veto,,atLeast=1 unknown=pass")
            .scheme();

    private static final String HEADER = "unit,group,signedProjects,startedProjects,falseReports";

    private static final List<CountyPeriod> UNITS =
            Units.of("2024", HEADER, "东区,区,10,,", "西区,区,9,1,1", "甲县,县,20,4,", "乙县,县,10,10,", "丙县,县,20,10,1");

    private static Scheme composed(Map<String, String> settings) {
        return Scheme.composed(
                "yearly",
                new Bilingual("年度考核", "yearly"),
                settings,
                ImmutableMap.of("区", DISTRICTS, "县", COUNTIES),
                IndicatorCatalogue.PLAIN);
    }

    private static List<String> places(Ranking ranking) {
        List<String> places = new ArrayList<>();
        ranking.groups()
                .forEach(group -> group.rows()
                        .forEach(row -> places.add("%s %s %s/%s"
                                .formatted(
                                        row.unit(),
                                        row.score().total(),
                                        row.rank(),
                                        row.overall() == null
                                                ? "-"
                                                : row.overall().rank()))));
        return places;
    }

    @Test
    void eachGroupIsScoredByItsOwnSchemeAndEachUnitHasBothPlaces() {
        assertThat(places(Ranker.rank(composed(Map.of("grouping", "both")), UNITS)))
                .containsExactly("东区 100.00 1/1", "西区 90.00 2/2", "乙县 75.00 1/3", "甲县 70.00 2/4", "丙县 0.00 3/5");
    }

    @Test
    void whoStandsBetterForAMissingFigureIsToldOfWhateverTheSchemeOfItsGroupWouldRankTogether() {
        Scheme together = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "signed,total,signedProjects,proportional,50,target=20 cap=1",
                        "started,total,startedProjects,proportional,50,target=10 cap=1 missing=skip")
                .set("grouping", "together")
                .scheme();
        Scheme composed = Scheme.composed(
                "yearly",
                new Bilingual("年度考核", "yearly"),
                Map.of(),
                ImmutableMap.of("区", DISTRICTS, "县", together),
                IndicatorCatalogue.PLAIN);
        List<CountyPeriod> units = Units.of("2024", HEADER, "东区,区,10,,", "甲县,县,20,,", "乙县,县,20,9,");
        assertThat(Ranker.rank(composed, units).warnings())
                .extracting(Flaw::code)
                .containsExactly("gains-by-missing");
    }

    @Test
    void aGroupIsRankedAsByItsSchemeAlone() {
        Ranking together = Ranker.rank(composed(Map.of()), UNITS);
        for (String group : List.of("区", "县")) {
            List<CountyPeriod> own =
                    UNITS.stream().filter(unit -> unit.group().equals(group)).toList();
            Ranking alone = Ranker.rank(group.equals("区") ? DISTRICTS : COUNTIES, own);
            assertThat(together.group(group)).isEqualTo(alone.group(group));
        }
    }

    @Test
    void withoutBothNobodyHasAPlaceAmongAll() {
        assertThat(places(Ranker.rank(composed(Map.of()), UNITS))).contains("甲县 70.00 2/-");
    }

    @Test
    void aSingleSchemeRanksBothWaysToo() {
        Scheme both = SchemeTable.of("total,,,sum,,", "signed,total,signedProjects,per-item,,points=1")
                .set("grouping", "both")
                .scheme();
        assertThat(places(Ranker.rank(both, UNITS)))
                .containsExactly("东区 10.00 1/3", "西区 9.00 2/5", "丙县 20.00 1/1", "甲县 20.00 1/1", "乙县 10.00 3/3");
    }

    @Test
    void unitsOfGroupsWithoutASchemeAreNotRanked() {
        List<CountyPeriod> units = new ArrayList<>(UNITS);
        units.addAll(Units.of("2024", HEADER, "开发区,功能区,3,3,"));
        assertThat(Ranker.rank(composed(Map.of()), units).unranked())
                .extracting(one -> one.unit() + one.reasons().get(0).zh())
                .containsExactly("开发区方案没有分组（功能区），应为（区，县）");
    }

    @Test
    void whoStandsBetterForNotReportingIsToldByTheSchemeOfItsGroup() {
        List<CountyPeriod> units = Units.of("2024", HEADER, "东区,区,10,,", "甲县,县,20,,", "乙县,县,19,10,");
        assertThat(Ranker.rank(composed(Map.of()), units).warnings())
                .filteredOn(flaw -> flaw.code().equals("gains-by-missing"))
                .extracting(Flaw::part)
                .containsExactly("甲县");
    }

    @Test
    void theOrderOfUnitsChangesNothing() {
        List<CountyPeriod> reversed = new ArrayList<>(UNITS);
        java.util.Collections.reverse(reversed);
        Scheme scheme = composed(Map.of("grouping", "both"));
        assertThat(Ranker.rank(scheme, reversed)).isEqualTo(Ranker.rank(scheme, UNITS));
    }

    @Test
    void whatLiftsAUnitIsSoughtByTheSchemeOfItsGroup() {
        Ranker ranker = Ranker.of(composed(Map.of()));
        LiftSearch search = new LiftSearch(ranker.scheme(), UNITS, List.of());
        assertThat(search.lifts("西区", 1))
                .allSatisfy(lift -> assertThat(lift.column()).isEqualTo("signedProjects"));
        assertThat(search.lifts("甲县", 1))
                .extracting(Lift::column, Lift::to)
                .contains(org.assertj.core.api.Assertions.tuple("startedProjects", new BigDecimal("5")));
    }

    @Test
    void settingsThatCannotHoldForSchemesOfGroupsAreRefused() {
        assertThatThrownBy(() -> composed(Map.of("grouping", "together"))).hasMessageContaining("grouping: both");
        assertThatThrownBy(() -> composed(Map.of("groups", "区;镇", "byGroup", "区=districts;县=counties")))
                .hasMessageContaining("groups 写的分组（区，镇）与 byGroup（区=districts;县=counties）的不一致");
        assertThatThrownBy(() -> composed(Map.of("cap", "100")))
                .isInstanceOf(FlawedInputException.class)
                .hasMessageContaining("没有参数（cap）");
    }

    @Test
    void placesAmongAllNeedOneScale() {
        Scheme larger = SchemeTable.of("total,,,sum,,", "signed,total,signedProjects,share-of-best,120")
                .scheme();
        Map<String, Scheme> parts = ImmutableMap.of("区", DISTRICTS, "县", larger);
        assertThatThrownBy(() -> Scheme.composed(
                        "yearly",
                        Bilingual.same("yearly"),
                        Map.of("grouping", "both"),
                        parts,
                        IndicatorCatalogue.PLAIN))
                .hasMessageContaining("各组方案的满分不一致（区 100, 县 120），全市名次不可比");
    }
}
