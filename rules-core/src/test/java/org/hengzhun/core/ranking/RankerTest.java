package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.Basis;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.score.Units;
import org.hengzhun.core.score.VetoEffect;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.junit.jupiter.api.Test;

class RankerTest {

    private static SchemeTable threeRates(String missing) {
        return SchemeTable.of(
                        "total,,,sum,,total=100",
                        "fulfilment,total,fulfilmentRate,proportional,40," + missing,
                        "start,total,startRate,proportional,30," + missing,
                        "arrival,total,arrivalRate,proportional,30," + missing,
                        "honest,,falseReports,veto,,atLeast=1 effect=zero unknown=pass")
                .indicators(
                        "fulfilmentRate,ratio,numerator=fulfilledProjects denominator=signedProjects",
                        "startRate,ratio,numerator=startedProjects denominator=signedProjects",
                        "arrivalRate,ratio,numerator=arrivedFunds denominator=contractedFunds");
    }

    private static final String HEADER =
            "unit,group,signedProjects,fulfilledProjects,startedProjects,arrivedFunds,contractedFunds,falseReports";

    private static List<String> rows(Ranking ranking) {
        return ranking.groups().stream()
                .flatMap(group -> group.rows().stream()
                        .map(row ->
                                group.group() + row.unit() + " " + row.score().total() + " " + row.rank()))
                .toList();
    }

    @Test
    void ranksCountiesApartFromZonesAndLeavesOutWhoHasNoData() {
        List<CountyPeriod> units = Units.of(
                "2020Q3",
                HEADER,
                "甲县,县,10,8,5,50,100,",
                "乙县,县,20,16,10,100,200,",
                "丙县,县,10,10,10,100,100,1",
                "丁县,县,10,9,,60,100,",
                "戊县,县,0,0,0,0,0,",
                "己区,区,10,1,1,10,100,");
        Ranking ranking = Ranker.rank(threeRates("").scheme(), units);
        assertThat(rows(ranking)).containsExactly("区己区 10.00 1", "县乙县 62.00 1", "县甲县 62.00 1", "县丙县 0.00 3");
        assertThat(ranking.unit("甲县").orElseThrow().tied()).isTrue();
        assertThat(ranking.unit("丙县").orElseThrow().tied()).isFalse();
        assertThat(ranking.unranked()).extracting(Unranked::unit).containsExactly("丁县", "戊县");
        assertThat(ranking.unranked().get(0).reasons())
                .extracting(Bilingual::zh)
                .containsExactly("start：数据缺失（开工项目数）");
        assertThat(ranking.unranked().get(1).reasons()).hasSize(3);
    }

    @Test
    void theOrderOfInputChangesNothing() {
        List<CountyPeriod> units = new ArrayList<>(
                Units.of("2020Q3", HEADER, "甲县,县,10,8,5,50,100,0", "乙县,县,20,16,10,100,200,0", "丙县,区,10,9,9,9,10,0"));
        Ranking one = Ranker.rank(threeRates("").scheme(), units);
        Collections.reverse(units);
        assertThat(Ranker.rank(threeRates("").scheme(), units)).isEqualTo(one);
    }

    @Test
    void whatAMissingValueMeansIsDeclaredAndShown() {
        List<CountyPeriod> units = Units.of("2020Q3", HEADER, "甲县,,10,8,,50,100,0");
        Ranking zero = Ranker.rank(threeRates("missing=zero").scheme(), units);
        assertThat(rows(zero)).containsExactly("甲县 47.00 1");
        Standing row = zero.unit("甲县").orElseThrow();
        assertThat(row.missing()).containsExactly("startRate");
        assertThat(row.score().lines().get(1).note()).isNotNull();
        assertThat(rows(Ranker.rank(threeRates("missing=full").scheme(), units)))
                .containsExactly("甲县 77.00 1");
        assertThat(rows(Ranker.rank(threeRates("missing=12.5").scheme(), units)))
                .containsExactly("甲县 59.50 1");
        // left out: 47 of 70 points, brought to 100: 32 -> 45.71 and 15 -> 21.43
        assertThat(rows(Ranker.rank(threeRates("missing=skip").scheme(), units)))
                .containsExactly("甲县 67.14 1");
    }

    /** 焦政办〔2020〕9号: a quarter of the year out is asked of the counties only, not of the departments. */
    @Test
    void anItemAskedOfOneGroupIsLeftOutForTheOthersWhateverTheyReport() {
        Scheme scheme = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "funds,total,arrivedFunds,proportional,80,target=100 cap=1",
                        "trips,total,leaderDaysOut,all-or-nothing,20,target=60 only=县")
                .set("groups", "县;部门")
                .scheme();
        Ranking ranking = Ranker.rank(
                scheme,
                Units.of(
                        "2020",
                        "unit,group,arrivedFunds,leaderDaysOut",
                        "甲县,县,100,59",
                        "乙县,县,100,",
                        "丙局,部门,90,60",
                        "丁局,部门,50,"));
        assertThat(rows(ranking)).containsExactly("县甲县 80.00 1", "部门丙局 90.00 1", "部门丁局 50.00 2");
        assertThat(ranking.unranked()).extracting(Unranked::unit).containsExactly("乙县");
        Standing silent = ranking.unit("丁局").orElseThrow();
        assertThat(silent.missing()).isEmpty();
        assertThat(silent.score().lines().get(1).note())
                .isEqualTo(
                        new Bilingual("只考核县，不考核此项，权重由其他项分担", "asked only of 县; left out, the others carry its weight"));
    }

    @Test
    void aLineThatCarriesTheWeightOfOthersSaysTheMostItCanBring() {
        List<CountyPeriod> units = Units.of("2020Q3", HEADER, "甲县,,10,10,,100,100,0", "乙县,,10,10,10,100,100,0");
        Ranking ranking = Ranker.rank(threeRates("missing=skip").scheme(), units);
        assertThat(most(ranking, "甲县")).containsExactly("57.14 57.14", "0.00 0.00", "42.86 42.86");
        assertThat(most(ranking, "乙县")).containsExactly("40.00 40", "30.00 30", "30.00 30");
    }

    private static List<String> most(Ranking ranking, String unit) {
        return ranking.unit(unit).orElseThrow().score().lines().stream()
                .map(line -> line.points() + " " + line.head().max())
                .toList();
    }

    @Test
    void changeIsPlacesWonAndEntrantsAndLeaversHaveNone() {
        Scheme scheme = threeRates("").scheme();
        Ranking before = Ranker.rank(
                scheme, Units.of("2020Q2", HEADER, "甲县,,10,1,1,1,10,", "乙县,,10,5,5,5,10,", "旧县,,10,2,2,2,10,"));
        Ranking now = Ranker.rank(
                        scheme, Units.of("2020Q3", HEADER, "甲县,,10,9,9,9,10,", "乙县,,10,5,5,5,10,", "新区,,10,7,7,7,10,"))
                .comparedWith(before);
        assertThat(now.groups().get(0).rows())
                .extracting(Standing::movement)
                .containsExactly(
                        new Movement.Moved(BigDecimal.valueOf(3), BigDecimal.valueOf(2)),
                        new Movement.Entrant(),
                        new Movement.Moved(BigDecimal.ONE, BigDecimal.valueOf(-2)));
        assertThat(now.groups().get(0).leavers()).containsExactly("旧县");
    }

    @Test
    void theDistanceToTheUnitAboveIsTheSumOfItsLines() {
        Ranking ranking = Ranker.rank(
                threeRates("").scheme(),
                Units.of("2020Q3", HEADER, "甲县,,10,9,9,1,3,0", "乙县,,10,9,7,2,3,0", "丙县,,7,2,1,1,7,0"));
        GroupRanking group = ranking.groups().get(0);
        Standing last = group.rows().get(2);
        Gap gap = Gap.between(last, group.above(last).orElseThrow());
        assertThat(gap.other()).isEqualTo("甲县");
        assertThat(gap.parts().stream().map(Gap.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(gap.total());
        assertThat(group.above(group.rows().get(0))).isEmpty();
    }

    @Test
    void rulingsAddAndTakePointsAndTheirVetoWins() {
        List<CountyPeriod> units = Units.of("2020Q3", HEADER, "甲县,,10,5,5,5,10,0", "乙县,,10,6,6,6,10,0");
        Ruling bonus = ruling("甲县", "bonus", new Ruling.Effect.Adjust(Ratio.of(60)));
        Ruling veto = ruling("乙县", "veto", new Ruling.Effect.Veto(new VetoEffect.ZeroScore()));
        Ruling more = ruling("乙县", "more", new Ruling.Effect.Adjust(Ratio.of(500)));
        Scheme capped = threeRates("").set("cap", "100").scheme();
        Ranking ranking = Ranker.of(capped).rank(units, List.of(veto, more, bonus));
        assertThat(rows(ranking)).containsExactly("甲县 100.00 1", "乙县 0.00 2");
        assertThat(ranking.unit("乙县").orElseThrow().score().lines())
                .extracting(ScoreLine::name)
                .containsExactly("fulfilment", "start", "arrival", "more", "total.limit", "veto");
        Ruling barred = ruling("乙县", "out", new Ruling.Effect.Veto(new VetoEffect.NotRanked()));
        assertThat(Ranker.of(capped).rank(units, List.of(barred)).unranked())
                .extracting(Unranked::unit)
                .containsExactly("乙县");
    }

    private static Ruling ruling(String unit, String name, Ruling.Effect effect) {
        return new Ruling(unit, name, Bilingual.same(name), effect, Basis.LOCAL);
    }

    @Test
    void gradesFollowTheScoreAndAVetoMayCapThem() {
        Scheme graded = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "points,total,given,panel,100",
                        "late,,overdueStarts,veto,,above=0 effect=grade grade=良好")
                .indicators("given,column")
                .set("grades", "优秀:90;良好:80;合格:60")
                .scheme();
        Ranking ranking = Ranker.rank(
                graded,
                Units.of("2020", "unit,group,given,overdueStarts", "甲,,95,0", "乙,,95,2", "丙,,80,0", "丁,,59.99,0"));
        assertThat(ranking.groups().get(0).rows())
                .extracting(row -> row.unit() + " "
                        + (row.grade() == null ? null : row.grade().name()))
                .containsExactly("乙 良好", "甲 优秀", "丙 良好", "丁 null");
    }

    @Test
    void aGradeAUnitIsHeldDownToRestsOnWhatHoldsItAndAReachedOneOnItself() {
        Scheme graded = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "points,total,given,panel,100",
                        "late,,overdueStarts,veto,,above=0 effect=grade grade=良好")
                .indicators("given,column")
                .set("grades", "优秀:90;良好:80;合格:60")
                .scheme();
        Ranking ranking = Ranker.rank(
                graded, Units.of("2020", "unit,group,given,overdueStarts", "甲,,95,0", "乙,,95,2", "丙,,65,2"));

        assertThat(ranking.groups().get(0).rows())
                .extracting(row -> Objects.requireNonNull(row.grade()))
                .extracting(grade -> grade.name()
                        + (grade.heldBy() == null ? "" : " " + grade.heldBy().zh()))
                .containsExactlyInAnyOrder("优秀", "良好 late", "合格");
    }

    @Test
    void anUnknownVetoFigureKeepsTheUnitOutUnlessTheSchemeLetsItPass() {
        Scheme strict = SchemeTable.of(
                        "total,,,sum,,",
                        "start,total,startedProjects,per-item,,points=1",
                        "honest,,falseReports,veto,,atLeast=1 effect=unranked")
                .scheme();
        Ranking ranking = Ranker.rank(
                strict, Units.of("2020", "unit,group,startedProjects,falseReports", "甲,,3,", "乙,,2,0", "丙,,9,1"));
        assertThat(rows(ranking)).containsExactly("乙 2.00 1");
        assertThat(ranking.unranked()).extracting(Unranked::unit).containsExactly("丙", "甲");
    }

    @Test
    void tieBreakersDecideBeforeTheTieMethod() {
        SchemeTable table = SchemeTable.of("total,,,sum,,", "start,total,startedProjects,per-item,,points=1");
        List<CountyPeriod> units = Units.of(
                "2020", "unit,group,startedProjects,arrivedFunds", "甲,,3,5", "乙,,3,7", "丙,,3,7", "丁,,3,", "戊,,4,0");
        assertThat(rows(Ranker.rank(table.set("tieBreakers", "arrivedFunds").scheme(), units)))
                .containsExactly("戊 4.00 1", "丙 3.00 2", "乙 3.00 2", "甲 3.00 4", "丁 3.00 5");
        assertThat(rows(Ranker.rank(
                        table.set("tieBreakers", "arrivedFunds:lower").scheme(), units)))
                .containsExactly("戊 4.00 1", "甲 3.00 2", "丙 3.00 3", "乙 3.00 3", "丁 3.00 5");
    }

    @Test
    void roundingBeforeOrAfterRankingIsDeclared() {
        SchemeTable table = SchemeTable.of("total,,,sum,,", "rate,total,rate,proportional,100")
                .indicators("rate,ratio,numerator=startedProjects denominator=signedProjects")
                .set("lines", "exact")
                .set("lineScale", "0")
                .set("scoreScale", "0");
        List<CountyPeriod> units =
                Units.of("2020", "unit,group,signedProjects,startedProjects", "甲,,3,2", "乙,,100,67", "丙,,6,4");
        assertThat(rows(Ranker.rank(table.scheme(), units))).containsExactly("丙 67 1", "乙 67 1", "甲 67 1");
        assertThat(rows(Ranker.rank(table.set("order", "rank-then-round").scheme(), units)))
                .containsExactly("乙 67 1", "丙 67 2", "甲 67 2");
    }

    @Test
    void outcomesAreAttachedAfterwards() {
        Ranking ranking = Ranker.rank(
                threeRates("").scheme(), Units.of("2020Q3", HEADER, "甲县,,10,9,9,1,3,0", "乙县,,10,9,7,2,3,0"));
        RankingOutcome commended = new RankingOutcome("COMMENDED", new Bilingual("通报表扬", "commended"), Basis.LOCAL);
        Ranking with = ranking.withOutcomes(Map.of("乙县", List.of(commended)));
        assertThat(with.unit("乙县").orElseThrow().outcomes()).containsExactly(commended);
        assertThat(with.unit("甲县").orElseThrow().outcomes()).isEmpty();
    }

    @Test
    void everythingWrongWithTheInputIsToldAtOnce() {
        Scheme grouped = threeRates("").set("groups", "县;区").scheme();
        List<CountyPeriod> units =
                new ArrayList<>(Units.of("2020Q3", HEADER, "甲县,县,10,11,5,50,100,0", "甲县,县,1,1,1,1,1,0"));
        units.addAll(Units.of("2020Q2", HEADER, "乙县,镇,10,8,5,50,100,0"));
        Ruling lost = ruling("丙县", "bonus", new Ruling.Effect.Adjust(Ratio.ONE));
        assertThatThrownBy(() -> Ranker.of(grouped).rank(units, List.of(lost)))
                .isInstanceOfSatisfying(
                        FlawedInputException.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::code)
                                .containsExactly(
                                        "group-unknown",
                                        "part-exceeds-whole",
                                        "unit-doubled",
                                        "periods-differ",
                                        "group-empty",
                                        "money-without-unit",
                                        "money-without-unit",
                                        "ruling-without-unit"))
                .hasMessageContaining("履约项目数（11）大于签约项目数（10）");
        assertThatThrownBy(() -> Ranker.rank(grouped, List.of())).hasMessageContaining("没有可排名的单位");
        assertThatThrownBy(() -> Ranker.rank(grouped, Units.of("2020Q3", HEADER, "甲县,,10,8,5,50,100,0")))
                .hasMessageContaining("没有填写分组，应为（");
    }

    @Test
    void aUnitOfAGroupTheSchemeDoesNotHaveIsNotRankedAndTheOthersAre() {
        Scheme grouped = threeRates("").set("groups", "县;区").scheme();
        Ranking ranking = Ranker.rank(
                grouped,
                Units.of("2020Q3", HEADER, "甲县,县,10,8,5,50,100,0", "乙县,镇,10,8,5,50,100,0", "丙县,,10,8,5,50,100,0"));
        assertThat(ranking.unit("甲县")).isPresent();
        assertThat(ranking.whole()).isFalse();
        assertThat(ranking.unranked())
                .extracting(one -> one.unit() + one.reasons().get(0).zh())
                .containsExactlyInAnyOrder("乙县方案没有分组（镇），应为（县，区）", "丙县没有填写分组，应为（县，区）");
    }

    @Test
    void aUnitThatStandsBetterForNotReportingIsToldOf() {
        Scheme scheme = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "a,total,signedProjects,proportional,50,target=10 cap=1",
                        "b,total,startedProjects,proportional,50,target=10 cap=1 missing=skip")
                .scheme();
        Ranking ranking = Ranker.rank(
                scheme, Units.of("2022", "unit,group,signedProjects,startedProjects", "甲,,9,", "乙,,9,6", "丙,,5,5"));
        assertThat(ranking.unit("甲").orElseThrow().rank()).isEqualByComparingTo("1");
        assertThat(ranking.warnings())
                .filteredOn(flaw -> flaw.code().equals("gains-by-missing"))
                .singleElement()
                .satisfies(flaw ->
                        assertThat(flaw.message().zh()).isEqualTo("没有填报（b），权重由其他项分担，名次为 1；此项若按 0 分计，名次为 3。请催报后再公布"));
    }

    @Test
    void aTargetOfZeroIsReachedByNobodyUnlessTheSchemeSaysWhatItMeans() {
        List<CountyPeriod> units =
                Units.of("2022", "unit,group,signedProjects,signedProjectsTarget", "甲,,0,0", "乙,,5,5");
        String item = "a,total,signedProjects,all-or-nothing,10,target=signedProjectsTarget";
        assertThat(Ranker.rank(SchemeTable.of("total,,,sum,", item).scheme(), units)
                        .unranked())
                .extracting(one -> one.unit() + one.reasons().get(0).zh())
                .containsExactly("甲a：目标为零（签约项目数目标）");
        assertThat(Ranker.rank(
                                SchemeTable.of("total,,,sum,", item + " zeroTarget=full")
                                        .scheme(),
                                units)
                        .unranked())
                .isEmpty();
    }

    @Test
    void aColumnNobodyFilledInIsAWarningWithTheNearestName() {
        Scheme scheme = SchemeTable.of("total,,,sum,,", "a,total,pointsGiven,per-item,,points=1")
                .indicators("pointsGiven,column")
                .scheme();
        Ranking ranking = Ranker.rank(scheme, Units.of("2020", "unit,group,pointGiven", "甲,,3"));
        assertThat(ranking.groups().get(0).rows()).isEmpty();
        assertThat(ranking.warnings())
                .extracting(flaw -> flaw.message().zh() + " / " + flaw.message().en())
                .containsExactly("没有一个单位填报（pointsGiven），是否写成了（pointGiven）"
                        + " / no unit has a figure for (points given); maybe it was written (point given)");
    }
}
