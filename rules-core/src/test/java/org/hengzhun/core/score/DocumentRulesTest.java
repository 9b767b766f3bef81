package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.score.Score.Scored;
import org.junit.jupiter.api.Test;

/** Scoring rules of real documents (shared/data/scoring_rules.csv) written as schemes, with scores worked out by hand. */
class DocumentRulesTest {

    private static List<String> totals(SchemeTable table, List<CountyPeriod> units) {
        Scorer scorer = Scorer.of(table.scheme());
        MarkTable marks = scorer.marks(units);
        return java.util.stream.IntStream.range(0, units.size())
                .mapToObj(i -> (Scored) scorer.score(marks, i, WeightFactors.EVEN, List.of()))
                .peek(DocumentRulesTest::linesAddUp)
                .map(score -> score.total().toPlainString())
                .toList();
    }

    private static void linesAddUp(Scored score) {
        BigDecimal sum = score.lines().stream().map(ScoreLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(score.total());
    }

    /** 周口市招商引资工作考核奖惩办法: five of the items of 5 points. */
    @Test
    void zhoukouGivesAllOrNothingWithStepsAndAShortfall() {
        SchemeTable zhoukou = SchemeTable.of(
                        "total,,,sum,,total=25",
                        "paidIn,total,paidInForeign,all-or-nothing,5,target=paidInForeignTarget step=3000000 bonus=0.1",
                        "funds,total,arrivedOutOfProvince,all-or-nothing,5,target=arrivedOutOfProvinceTarget step=100000000 bonus=0.1",
                        "export,total,exports,all-or-nothing,5,target=exportsTarget step=2000000 bonus=0.1",
                        "settled,total,settledProjects,shortfall,5,target=settledTarget perMissing=1 perExtra=0.1",
                        "major,total,majorProjects,all-or-nothing,5,target=majorTarget bonus=1")
                .indicators(
                        "exports,column",
                        "exportsTarget,column",
                        "settledProjects,column",
                        "settledTarget,column",
                        "majorProjects,column",
                        "majorTarget,column");
        List<CountyPeriod> units = Units.of(
                "2012",
                "unit,group,paidInForeign,paidInForeignTarget,arrivedOutOfProvince,arrivedOutOfProvinceTarget,exports,exportsTarget,settledProjects,settledTarget,majorProjects,majorTarget",
                "甲,,36000000,30000000,1099000000,1000000000,19000000,20000000,3,5,2,1",
                "乙,,30000000,30000000,1000000000,1000000000,20000000,20000000,7,5,1,1",
                "丙,,29999999,30000000,1100000000,1000000000,22000000,20000000,0,6,0,1");
        assertThat(totals(zhoukou, units)).containsExactly("19.20", "25.20", "10.20");
    }

    /** 信政〔2017〕19号: efficacy coefficients, arrived funds 0.6 on the amount and 0.4 on growth. */
    @Test
    void xinyangSplitsArrivedFundsIntoAmountAndGrowth() {
        SchemeTable xinyang = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "contracts,total,contractedFunds,efficacy,30",
                        "arrived,total,,arithmetic,70,total=1",
                        "amount,arrived,arrivedFunds,efficacy,0.6",
                        "increase,arrived,growth,efficacy,0.4")
                .indicators("growth,growth,current=arrivedFunds");
        List<CountyPeriod> units = Units.of(
                "2017",
                "unit,group,contractedFunds,arrivedFunds,arrivedFundsLastYear",
                "甲,,10000000000,5000000000,4000000000",
                "乙,,6000000000,4000000000,4000000000",
                "丙,,2000000000,3000000000,2000000000");
        assertThat(totals(xinyang, units)).containsExactly("94.40", "74.40", "71.20");
    }

    /** 漯河市招商引资工作评分标准(讨论稿), item 重大活动签约项目履约情况. */
    @Test
    void luoheCountsProjectsAmountsAndRates() {
        SchemeTable luohe = SchemeTable.of(
                        "total,,,sum,,total=60",
                        "projects,total,signedProjects,per-item,5,points=0.2",
                        "amount,total,amountYi,per-item,10,points=0.4 whole=true",
                        "amountBonus,total,amountYi,per-item,,points=0.2 above=25 whole=true",
                        "start,total,startRate,proportional,20,cap=1",
                        "arrival,total,arrivalRate,proportional,25,cap=1")
                .indicators(
                        "amountYi,column",
                        "startRate,ratio,numerator=startedProjects denominator=signedProjects",
                        "arrivalRate,ratio,numerator=arrivedFunds denominator=contractedFunds");
        List<CountyPeriod> units = Units.of(
                "2012",
                "unit,group,signedProjects,amountYi,startedProjects,arrivedFunds,contractedFunds",
                "甲,,30,27.9,24,1080000000,2700000000",
                "乙,,10,10,10,500000000,400000000");
        assertThat(totals(luohe, units)).containsExactly("41.40", "51.00");
    }

    /** 玉林市大兑现目标责任考核 (2008): rates above 100 % are not clamped; the text leaves the denominator of the start rate open. */
    @Test
    void yulinWeighsFourRatesWithoutACap() {
        List<CountyPeriod> units = Units.of(
                "2008",
                "unit,group,signedProjects,fulfilledProjects,startedProjects,arrivedFunds,contractedFunds,arrivedFundsTarget",
                "甲,,20,18,15,700,2000,600");
        assertThat(totals(yulin("signedProjects"), units)).containsExactly("77.08");
        assertThat(totals(yulin("fulfilledProjects"), units)).containsExactly("78.75");
    }

    private static SchemeTable yulin(String denominator) {
        return SchemeTable.of(
                        "total,,,sum,,total=100",
                        "fulfilment,total,fulfilmentRate,proportional,10",
                        "start,total,startRate,proportional,20",
                        "arrival,total,arrivalRate,proportional,35",
                        "target,total,completion,proportional,35")
                .indicators(
                        "fulfilmentRate,ratio,numerator=fulfilledProjects denominator=signedProjects",
                        "startRate,ratio,numerator=startedProjects denominator=" + denominator,
                        "arrivalRate,ratio,numerator=arrivedFunds denominator=contractedFunds",
                        "completion,target-share,actual=arrivedFunds");
    }

    /** 某县产业专班招商引资绩效评价 (quarterly): capped and uncapped completion, panels, bonuses with their own caps. */
    @Test
    void theCountyQuarterlyTableAddsBonusesUpToTheirCaps() {
        SchemeTable quarterly = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "projects,total,projectShare,proportional,30,cap=1",
                        "funds,total,fundShare,proportional,20",
                        "fit,total,fitShare,proportional,20",
                        "carriers,total,,arithmetic,15,total=100%",
                        "park,carriers,parkPoints,panel,70%,full=15",
                        "town,carriers,townPoints,panel,30%,full=15",
                        "team,total,teamPoints,panel,15",
                        "visits,total,visitsArranged,per-item,,points=0.5 cap=3",
                        "beyond,total,bigProjects,per-item,,points=2 above=bigTarget cap=6")
                .indicators(
                        "bigProjects,column",
                        "bigTarget,column",
                        "fitting,column",
                        "parkPoints,column",
                        "townPoints,column",
                        "teamPoints,column",
                        "visitsArranged,column",
                        "projectShare,target-share,actual=bigProjects target=bigTarget",
                        "fundShare,target-share,actual=arrivedFunds",
                        "fitShare,ratio,numerator=fitting denominator=signedProjects");
        List<CountyPeriod> units = Units.of(
                "2022Q1",
                "unit,group,bigProjects,bigTarget,arrivedFunds,arrivedFundsTarget,fitting,signedProjects,parkPoints,townPoints,teamPoints,visitsArranged",
                "甲,,6,8,550,500,4,6,13,10,13.5,7",
                "乙,,12,8,500,500,6,6,15,15,15,2");
        assertThat(totals(quarterly, units)).containsExactly("86.43", "107.00");
    }

    /** 高安市商务局2021: efficacy of two figures, weights of which the text does not give; here half each. */
    @Test
    void gaoanConvertsEfficacyPointsIntoTheItemsPoints() {
        SchemeTable gaoan = SchemeTable.of(
                        "total,,,sum,,total=60",
                        "foreign,total,,arithmetic,30,total=1",
                        "all,foreign,paidInForeign,efficacy,0.5,constant=top",
                        "cash,foreign,cashForeign,efficacy,0.5,constant=top",
                        "domestic,total,,arithmetic,30,total=1",
                        "invested,domestic,fundShare,proportional,0.5",
                        "big,domestic,projectShare,proportional,0.5")
                .indicators(
                        "cashForeign,column",
                        "fundShare,target-share,actual=arrivedOutOfProvince",
                        "projectShare,target-share,actual=signedProjects");
        List<CountyPeriod> units = Units.of(
                "2021",
                "unit,group,paidInForeign,cashForeign,arrivedOutOfProvince,arrivedOutOfProvinceTarget,signedProjects,signedProjectsTarget",
                "甲,,10,5,90,100,12,10",
                "乙,,20,5,100,100,10,10",
                "丙,,30,5,50,100,4,10");
        assertThat(totals(gaoan, units)).containsExactly("55.50", "57.00", "43.50");
    }

    /** 各镇(场)县直单位招商引资绩效管理: steps that need funds arrived, reports late or missing. */
    @Test
    void townshipsClimbStepsAndLosePointsForLateReports() {
        SchemeTable township = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "task,total,completion,tiers,100,tiers=100%:100;80%:75;50%:50 condition=arrivalRate conditionAtLeast=20%",
                        "plan,total,plansMissing,penalty,,points=5 floor=-5",
                        "reports,total,reportsLate,penalty,,points=1 floor=-12")
                .indicators(
                        "plansMissing,column",
                        "reportsLate,column",
                        "completion,target-share,actual=signedProjects",
                        "arrivalRate,ratio,numerator=arrivedFunds denominator=contractedFunds");
        List<CountyPeriod> units = Units.of(
                "2020",
                "unit,group,signedProjects,signedProjectsTarget,arrivedFunds,contractedFunds,plansMissing,reportsLate",
                "甲,,8000,10000,20,100,1,3",
                "乙,,7999,10000,20,100,0,0",
                "丙,,10000,10000,19,100,0,0",
                "丁,,10000,10000,20,100,0,20",
                "戊,,4999,10000,20,100,0,0");
        assertThat(totals(township, units)).containsExactly("67.00", "50.00", "0.00", "88.00", "0.00");
    }

    /** 某县2006: 60 on meeting the target, 0.5 for each whole 10 % above, at most 10, nothing when missed. */
    @Test
    void theCountyOf2006PaysForWholeTensOfPercentAboveTheTarget() {
        SchemeTable county = SchemeTable.of(
                        "total,,,sum,,total=60",
                        "funds,total,completion,all-or-nothing,60,target=1 step=10% bonus=0.5 bonusCap=10")
                .indicators("completion,target-share,actual=arrivedFunds");
        List<CountyPeriod> units = Units.of(
                "2006",
                "unit,group,arrivedFunds,arrivedFundsTarget",
                "甲,,135,100",
                "乙,,350,100",
                "丙,,9999,10000",
                "丁,,100,100");
        assertThat(totals(county, units)).containsExactly("61.50", "70.00", "0.00", "60.00");
    }

    /** 湘西州政办发[2009]2号: 100 plus or minus 0.2 for each 10 % above or below. */
    @Test
    void xiangxiMovesUpAndDownFromOneHundred() {
        SchemeTable xiangxi = SchemeTable.of(
                        "total,,,sum,,total=100", "goal,total,beyond,growth,100,base=100 points=0.2 per=10% full=100")
                .indicators("completion,target-share,actual=arrivedFunds", "beyond,difference,of=completion minus=1");
        List<CountyPeriod> units =
                Units.of("2009", "unit,group,arrivedFunds,arrivedFundsTarget", "甲,,150,100", "乙,,70,100");
        assertThat(totals(xiangxi, units)).containsExactly("101.00", "99.40");
    }
}
