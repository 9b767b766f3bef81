package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.ranking.Ranker;
import org.junit.jupiter.api.Test;

/** Scoring rules of shared/data/scoring_rules_2.csv written as schemes without Java, with scores worked out by hand. */
class PublishedSchemesTest {

    private static String scores(SchemeTable table, List<CountyPeriod> units) {
        return Ranker.rank(table.scheme(), units).groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.unit()
                        + row.score().total().toPlainString()
                        + (row.grade() == null ? "" : row.grade().name()))
                .collect(Collectors.joining(" "));
    }

    /** 临西2016: 5 points for each project signed and 1 for each further 10 million yuan, at most 30; 30 for each start, at most 45. */
    @Test
    void linxiCapsTheGroupOfSigningsAndThatOfStarts() {
        SchemeTable linxi = SchemeTable.of(
                        "total,,,sum,",
                        "signing,total,,sum,,cap=30",
                        "projects,signing,signedProjects,per-item,,points=5",
                        "further,signing,further,per-item,,points=1 whole=true",
                        "starts,total,startedProjects,per-item,,points=30 cap=45")
                .indicators("furtherFunds,column", "further,ratio,numerator=furtherFunds denominator=10000000");
        List<CountyPeriod> units = Units.of(
                "2016",
                "unit,group,signedProjects,furtherFunds,startedProjects",
                "甲镇,,3,45000000,1",
                "乙镇,,7,0,2",
                "丙镇,,0,0,0");
        // 甲: 15 + 4 + 30; 乙: 35 capped at 30, 60 capped at 45.
        assertThat(scores(linxi, units)).isEqualTo("乙镇75.00 甲镇49.00 丙镇0.00");
    }

    /** 济宁2015: (votes for place r × (100 − 3(r − 1))) over all votes. */
    @Test
    void jiningCountsVotesByPlace() {
        SchemeTable jining = SchemeTable.of("total,,,sum,", "tour,total,votes,panel,100")
                .indicators(
                        "first,column",
                        "second,column",
                        "third,column",
                        "a,product,of=first*100",
                        "b,product,of=second*97",
                        "c,product,of=third*94",
                        "votes,ratio,numerator=a+b+c denominator=first+second+third");
        List<CountyPeriod> units =
                Units.of("2015", "unit,group,first,second,third", "甲,,5,3,2", "乙,,3,5,2", "丙,,2,2,6");
        assertThat(scores(jining, units)).isEqualTo("甲97.90 乙97.30 丙95.80");
    }

    /** 聊城2014: funds that arrived and their growth are scored apart and added. */
    @Test
    void liaochengAddsAmountAndGrowth() {
        SchemeTable liaocheng = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "amount,total,arrivedFunds,share-of-best,60",
                        "growth,total,growth,min-max,40")
                .indicators("growth,growth,current=arrivedFunds");
        List<CountyPeriod> units = Units.of(
                "2014", "unit,group,arrivedFunds,arrivedFundsLastYear", "甲,,800,1000", "乙,,600,500", "丙,,400,400");
        // Growth −20 %, 20 %, 0 %: 0, 40, 20 points; amount 60, 45, 30.
        assertThat(scores(liaocheng, units)).isEqualTo("乙85.00 甲60.00 丙50.00");
    }

    /** 安庆: the red list goes by the number of first places, then of second ones. */
    @Test
    void anqingCountsFirstPlacesThenSecondOnes() {
        SchemeTable anqing = SchemeTable.of(
                "total,,,sum,",
                "a,total,signedProjects,places,,places=1:100;2:1",
                "b,total,startedProjects,places,,places=1:100;2:1",
                "c,total,arrivedFunds,places,,places=1:100;2:1");
        List<CountyPeriod> units = Units.of(
                "2022Q4",
                "unit,group,signedProjects,startedProjects,arrivedFunds",
                "甲,,9,5,300",
                "乙,,9,7,200",
                "丙,,4,6,100");
        // 甲 shares the first place in a, is third in b, first in c; 乙 shares a, first in b, second in c.
        assertThat(scores(anqing, units)).isEqualTo("乙201.00 甲200.00 丙1.00");
    }

    /** 安徽某市, 工业企业亩均效益评价: five measures, bonus and penalty, then A 25 %, B 45 %, C 25 %, D 5 %. */
    @Test
    void anhuiGradesFirmsByTheYieldOfTheirLand() {
        SchemeTable anhui = SchemeTable.of(
                        "total,,,sum,",
                        "tax,total,taxPerMu,share-of-best,45",
                        "sales,total,salesPerMu,share-of-best,20",
                        "energy,total,addedPerEnergy,share-of-best,15",
                        "research,total,research,share-of-best,15",
                        "labour,total,labour,share-of-best,5",
                        "bonus,total,bonusPoints,panel,,full=10",
                        "A,,,grade,,share=25%",
                        "B,,,grade,,share=45%",
                        "C,,,grade,,share=25%",
                        "D,,,grade,,share=5%")
                .indicators(
                        "tax,column",
                        "sales,column",
                        "land,column",
                        "taxPerMu,ratio,numerator=tax denominator=land",
                        "salesPerMu,ratio,numerator=sales denominator=land",
                        "addedPerEnergy,column",
                        "research,column",
                        "labour,column",
                        "bonusPoints,column");
        List<CountyPeriod> firms = Units.of(
                "2021",
                "unit,group,tax,sales,land,addedPerEnergy,research,labour,bonusPoints",
                "甲厂,,200,4000,10,8,4,50,0",
                "乙厂,,100,4000,10,8,4,50,3",
                "丙厂,,100,2000,10,4,2,25,0",
                "丁厂,,20,400,10,0.8,0.4,5,0");
        // 甲 100; 乙 77.5 + 3 with tax 22.5; 丙 half of all; 丁 a tenth. Cuts of four: after 1, 2.8 → 3, 3.8 → 4.
        assertThat(scores(anhui, firms)).isEqualTo("甲厂100.00A 乙厂80.50B 丙厂50.00B 丁厂10.00C");
    }
}
