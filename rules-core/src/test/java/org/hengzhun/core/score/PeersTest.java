package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.ranking.Ranker;
import org.hengzhun.core.ranking.Ranking;
import org.hengzhun.core.ranking.Standing;
import org.junit.jupiter.api.Test;

/** Units measured against each other: by the best, the mean, their places, and by their own figures of other periods. */
class PeersTest {

    /** Twelve units in two groups, funds in 亿元 kept in yuan. */
    private static final List<CountyPeriod> TWELVE = Units.of(
            "2022Q3",
            "unit,group,arrivedFunds,signedProjects",
            "甲,一,1000000000,12",
            "乙,一,900000000,10",
            "丙,一,900000000,9",
            "丁,一,600000000,8",
            "戊,一,500000000,6",
            "己,一,250000000,5",
            "庚,二,800000000,20",
            "辛,二,400000000,16",
            "壬,二,400000000,12",
            "癸,二,200000000,8",
            "子,二,100000000,4",
            "丑,二,0,0");

    private static Ranking rank(SchemeTable table, List<CountyPeriod> units) {
        return Ranker.rank(table.scheme(), units);
    }

    /** The scores by unit, group by group, best first. */
    private static String scores(Ranking ranking) {
        return ranking.groups().stream()
                .map(group -> group.rows().stream()
                        .map(row -> row.unit() + row.score().total().toPlainString())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    private static SchemeTable one(String item) {
        return SchemeTable.of("total,,,sum,", item);
    }

    @Test
    void theShareOfTheBestIsThatOfTheGroup() {
        assertThat(scores(rank(one("funds,total,arrivedFunds,share-of-best,20"), TWELVE)))
                .isEqualTo("甲20.00 丙18.00 乙18.00 丁12.00 戊10.00 己5.00 | 庚20.00 壬10.00 辛10.00 癸5.00 子2.50 丑0.00");
    }

    @Test
    void theShareOfTheBestOfTheCityIsSaidSo() {
        assertThat(scores(rank(one("funds,total,arrivedFunds,share-of-best,20,over=city"), TWELVE)))
                .endsWith("| 庚16.00 壬8.00 辛8.00 癸4.00 子2.00 丑0.00");
    }

    @Test
    void theShareOfTheBestMayBeWrittenAsAnIndicator() {
        SchemeTable table = one("funds,total,share,proportional,20")
                .indicators(
                        "best,peer,of=arrivedFunds statistic=max",
                        "share,ratio,numerator=arrivedFunds denominator=best");
        assertThat(scores(rank(table, TWELVE)))
                .isEqualTo(scores(rank(one("funds,total,arrivedFunds,share-of-best,20"), TWELVE)));
    }

    @Test
    void whereLessIsBetterTheLowestIsTheBest() {
        List<CountyPeriod> late = Units.of("2022Q3", "unit,group,overdueStarts", "甲,,2", "乙,,4", "丙,,8");
        assertThat(scores(rank(one("late,total,overdueStarts,share-of-best,10,direction=lower"), late)))
                .isEqualTo("甲10.00 乙5.00 丙2.50");
    }

    @Test
    void aBestOfZeroGivesNobodyAShare() {
        List<CountyPeriod> none = Units.of("2022Q3", "unit,group,signedProjects", "甲,,0", "乙,,0");
        assertThat(rank(one("n,total,signedProjects,share-of-best,10"), none).unranked())
                .hasSize(2);
        assertThat(scores(rank(one("n,total,signedProjects,share-of-best,10,notPositive=zero"), none)))
                .isEqualTo("乙0.00 甲0.00");
    }

    @Test
    void placesGiveTheirPointsAndEqualFiguresShareTheBetterPlace() {
        assertThat(scores(rank(one("funds,total,arrivedFunds,places,10,places=1:10;2:8;3-4:6 else=2"), TWELVE)))
                .isEqualTo("甲10.00 丙8.00 乙8.00 丁6.00 己2.00 戊2.00 | 庚10.00 壬8.00 辛8.00 癸6.00 丑2.00 子2.00");
    }

    @Test
    void placesMayGiveEqualFiguresTheMeanOfWhatTheyTake() {
        assertThat(scores(rank(
                        one("funds,total,arrivedFunds,places,10,places=1:10;2:8;3-4:6 else=2 ties=average"), TWELVE)))
                .startsWith("甲10.00 丙7.00 乙7.00 丁6.00");
    }

    @Test
    void theFirstHasAHundredAndEachPlaceTwoLess() {
        assertThat(scores(rank(one("funds,total,arrivedFunds,rank-decay,100,step=2%"), TWELVE)))
                .isEqualTo("甲100.00 丙98.00 乙98.00 丁94.00 戊92.00 己90.00 | 庚100.00 壬98.00 辛98.00 癸94.00 子92.00 丑90.00");
    }

    @Test
    void aPlaceThatStandsTwiceIsRefusedAndSoIsOneThatIsNone() {
        assertThatThrownBy(() ->
                        one("f,total,arrivedFunds,places,10,places=1:10;1-3:8").scheme())
                .hasMessageContaining("有名次出现两次");
        assertThatThrownBy(
                        () -> one("f,total,arrivedFunds,places,10,places=0:10").scheme())
                .hasMessageContaining("名次分（0:10）应写作");
    }

    @Test
    void meanMedianSumAndCountAreThoseOfTheGroup() {
        SchemeTable table = SchemeTable.of(
                        "total,,,sum,",
                        "mean,total,aboveMean,panel,,full=100",
                        "median,total,overMedian,panel,,full=100",
                        "share,total,shareOfAll,panel,,full=100",
                        "count,total,units,panel,,full=100")
                .indicators(
                        "meanSigned,peer,of=signedProjects statistic=mean",
                        "aboveMean,max,of=distance+0",
                        "distance,difference,of=signedProjects minus=meanSigned",
                        "medianSigned,peer,of=signedProjects statistic=median",
                        "overMedian,ratio,numerator=signedProjects denominator=medianSigned",
                        "allSigned,peer,of=signedProjects statistic=sum",
                        "shareOfAll,ratio,numerator=signedProjects denominator=allSigned",
                        "units,peer,of=signedProjects statistic=count");
        // Group 一: 12 10 9 8 6 5, mean 50/6, median 8.5, sum 50; 甲: 3.67 + 1.41 + 0.24 + 6
        assertThat(rank(table, TWELVE).unit("甲").orElseThrow().score().lines())
                .extracting(line -> line.points().toPlainString())
                .containsExactly("3.67", "1.41", "0.24", "6.00");
    }

    @Test
    void theZScoreOfTwoFourSixIsKnown() {
        SchemeTable table = one("z,total,z,growth,,points=1 per=1").indicators("z,z-score,of=signedProjects");
        List<CountyPeriod> units = Units.of("2022Q3", "unit,group,signedProjects", "甲,,6", "乙,,4", "丙,,2");
        assertThat(scores(rank(table.set("lineScale", "6").set("scoreScale", "6"), units)))
                .isEqualTo("甲1.224745 乙0.000000 丙-1.224745");
    }

    @Test
    void ranksMayBeAddedUp() {
        SchemeTable table = one("ranks,total,ranks,penalty,,points=1")
                .indicators(
                        "byFunds,peer,of=arrivedFunds statistic=rank",
                        "bySigned,peer,of=signedProjects statistic=rank",
                        "ranks,sum,of=byFunds+bySigned");
        assertThat(scores(rank(table, TWELVE))).startsWith("甲-2.00 乙-4.00 丙-5.00 丁-8.00 戊-10.00 己-12.00");
    }

    @Test
    void aVetoedUnitCostsTheHonestOnesNothing() {
        String veto = "false,,falseReports,veto,,atLeast=1 effect=%s unknown=pass";
        List<CountyPeriod> units =
                Units.of("2022Q3", "unit,group,arrivedFunds,falseReports", "甲,,9999,1", "乙,,100,", "丙,,50,0");
        for (String effect : List.of("unranked", "zero")) {
            SchemeTable table =
                    SchemeTable.of("total,,,sum,", "funds,total,arrivedFunds,share-of-best,20", veto.formatted(effect));
            assertThat(scores(rank(table, units))).startsWith("乙20.00 丙10.00");
            assertThat(scores(rank(table.set("yardstick", "all"), units))).startsWith("乙0.20 丙0.10");
        }
    }

    @Test
    void aUnitThatIsNotRankedForAMissingFigureIsNoYardstick() {
        SchemeTable table = SchemeTable.of(
                "total,,,sum,", "funds,total,arrivedFunds,efficacy,50", "signed,total,signedProjects,efficacy,50");
        List<CountyPeriod> units =
                Units.of("2022Q3", "unit,group,arrivedFunds,signedProjects", "甲,,1000,", "乙,,100,4", "丙,,50,2");
        assertThat(scores(rank(table, units))).isEqualTo("乙100.00 丙60.00");
    }

    @Test
    void aVetoedUnitBeyondTheYardstickNeverPassesTheMaximumOfItsLine() {
        SchemeTable table = SchemeTable.of(
                "total,,,sum,",
                "funds,total,arrivedFunds,efficacy,20",
                "false,,falseReports,veto,,atLeast=1 unknown=pass");
        List<CountyPeriod> units =
                Units.of("2022Q3", "unit,group,arrivedFunds,falseReports", "甲,,9999,1", "乙,,100,", "丙,,50,0");
        Standing vetoed = rank(table, units).unit("甲").orElseThrow();
        assertThat(vetoed.score().lines().get(0).points()).isEqualByComparingTo("20");
        assertThat(vetoed.score().total()).isEqualByComparingTo("0");
    }

    @Test
    void lastYearsFiguresComeFromTheRowsOfLastYear() {
        SchemeTable table = one("g,total,growth,growth,,points=1 per=1%")
                .indicators(
                        "before,earlier,of=signedProjects by=year", "growth,growth,current=signedProjects base=before");
        List<CountyPeriod> now = Units.of("2022Q3", "unit,group,signedProjects", "甲,,12", "乙,,9");
        List<CountyPeriod> then = Units.of("2021年第3季度", "unit,group,signedProjects", "甲,,10", "乙,,10", "丙,,1");
        Ranking ranking = Ranker.of(table.scheme()).knowing(History.of(then)).rank(now, List.of());
        assertThat(scores(ranking)).isEqualTo("甲20.00 乙-10.00");
    }

    @Test
    void aUnitWithoutARowOfTheOtherPeriodIsNotRankedAndSaysSo() {
        SchemeTable table =
                one("b,total,before,panel,,full=100").indicators("before,earlier,of=signedProjects by=period");
        List<CountyPeriod> now = Units.of("2022-01", "unit,group,signedProjects", "甲,,12", "乙,,9");
        List<CountyPeriod> then = Units.of("2021-12", "unit,group,signedProjects", "甲,,10");
        Ranking ranking = Ranker.of(table.scheme()).knowing(History.of(then)).rank(now, List.of());
        assertThat(scores(ranking)).isEqualTo("甲10.00");
        assertThat(ranking.unranked().get(0).reasons().get(0).zh()).contains("没有所比期次的数据（2021-12");
    }

    @Test
    void placesGainedCountTheUnitsOfNow() {
        SchemeTable table = one("gained,total,gained,per-item,,points=2")
                .indicators(
                        "place,peer,of=signedProjects statistic=rank",
                        "placeBefore,earlier,of=place by=period",
                        "gained,difference,of=placeBefore minus=place");
        List<CountyPeriod> now = Units.of("2022Q3", "unit,group,signedProjects", "甲,,12", "乙,,9", "丙,,8");
        List<CountyPeriod> then = Units.of("2022Q2", "unit,group,signedProjects", "甲,,5", "乙,,9", "丙,,8", "丁,,20");
        Ranking ranking = Ranker.of(table.scheme()).knowing(History.of(then)).rank(now, List.of());
        assertThat(scores(ranking)).isEqualTo("甲4.00 丙0.00 乙0.00");
    }

    @Test
    void theMonthsOfTheYearAreAddedUpUntilTheOneThatIsRanked() {
        SchemeTable table = one("a,total,all,panel,,full=1000").indicators("all,accumulated,of=signedProjects");
        List<CountyPeriod> now = Units.of("2022-03", "unit,group,signedProjects", "甲,,3", "乙,,1");
        List<CountyPeriod> others = List.of(
                Units.of("2022-01", "unit,group,signedProjects", "甲,,1").get(0),
                Units.of("2022-02", "unit,group,signedProjects", "甲,,2").get(0),
                Units.of("2021-12", "unit,group,signedProjects", "甲,,100").get(0),
                Units.of("2022-01", "unit,group,signedProjects", "乙,,7").get(0));
        Ranking ranking = Ranker.of(table.scheme()).knowing(History.of(others)).rank(now, List.of());
        assertThat(scores(ranking)).isEqualTo("甲6.00");
        assertThat(ranking.unranked().get(0).reasons().get(0).zh()).contains("2022-02");
    }

    @Test
    void efficacyMayHaveFixedValuesOfEachUnit() {
        SchemeTable table =
                one("e,total,signedProjects,efficacy,100,notAllowed=floorOf satisfactory=signedProjectsTarget")
                        .indicators("floorOf,column");
        List<CountyPeriod> units = Units.of(
                "2022",
                "unit,group,signedProjects,floorOf,signedProjectsTarget",
                "甲,,16,10,20",
                "乙,,30,10,20",
                "丙,,4,10,20",
                "丁,,6,,20");
        Ranking ranking = rank(table, units);
        assertThat(scores(ranking)).isEqualTo("乙100.00 甲84.00 丙60.00");
        assertThat(ranking.unranked()).hasSize(1);
    }

    /** The examination example of the efficacy coefficient: 5.81 between 12 and 6. */
    @Test
    void efficacyWithoutClippingIsTheTextbooksExample() {
        SchemeTable table = one("e,total,x,efficacy,100,notAllowed=6 satisfactory=12 clip=false")
                .indicators("x,column");
        List<CountyPeriod> units = Units.of("2022", "unit,group,x", "甲,,5.81");
        assertThat(scores(rank(table, units))).isEqualTo("甲58.73");
    }

    @Test
    void tiersMayBeJoinedByLines() {
        SchemeTable table = one("t,total,x,tiers,100,tiers=100%:100;80%:75;50%:50 interpolate=true")
                .indicators("x,column");
        List<CountyPeriod> units =
                Units.of("2022", "unit,group,x", "甲,,1.2", "乙,,0.85", "丙,,0.8", "丁,,0.65", "戊,,0.49");
        assertThat(scores(rank(table, units))).isEqualTo("甲100.00 乙81.25 丙75.00 丁62.50 戊0.00");
    }

    @Test
    void tiersBeyondTheWeightAreAnErrorUnlessFullSaysSo() {
        assertThatThrownBy(() -> SchemeTable.of("total,,,sum,", "t,total,signedProjects,tiers,20,tiers=10:100;5:50")
                        .scheme())
                .hasMessageContaining("最高得 100 分，超过权重（20）");
        assertThat(SchemeTable.of("total,,,sum,", "t,total,signedProjects,tiers,20,tiers=10:100;5:50 full=100")
                        .scheme()
                        .warnings())
                .isEmpty();
        assertThatThrownBy(() -> SchemeTable.of("total,,,sum,", "g,total,startRate,growth,20,points=1 per=1%")
                        .indicators("startRate,ratio,numerator=startedProjects denominator=signedProjects")
                        .scheme())
                .hasMessageContaining("得分没有上限，会超过权重（20）");
    }

    @Test
    void anAwardIsARateOfAFigureWithACap() {
        SchemeTable table = one("award,total,award,panel,,full=1000000")
                .indicators("share,product,of=arrivedFunds*1%", "award,capped,of=share most=500000");
        List<CountyPeriod> units = Units.of("2022", "unit,group,arrivedFunds", "甲,,30000000", "乙,,90000000");
        assertThat(scores(rank(table, units))).isEqualTo("乙500000.00 甲300000.00");
    }

    @Test
    void theOrderOfTheUnitsChangesNoMark() {
        SchemeTable table = SchemeTable.of(
                "total,,,sum,",
                "a,total,arrivedFunds,share-of-best,20",
                "b,total,signedProjects,places,10,places=1:10;2:7 ties=average",
                "c,total,signedProjects,share-of-best,10,over=city");
        List<CountyPeriod> turned = TWELVE.stream()
                .sorted((one, other) -> other.unit().compareTo(one.unit()))
                .toList();
        assertThat(rank(table, turned)).isEqualTo(rank(table, TWELVE));
    }
}
