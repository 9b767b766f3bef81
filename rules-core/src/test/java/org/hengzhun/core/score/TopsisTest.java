package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hengzhun.core.ranking.Ranker;
import org.hengzhun.core.ranking.Ranking;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.FlawedInputException;
import org.junit.jupiter.api.Test;

/** TOPSIS: the closeness of a unit to the best that any unit has in each part. */
class TopsisTest {

    private static SchemeTable three(String root, String weights) {
        List<String> each = weights.isEmpty() ? List.of("", "", "") : List.of(weights.split(" "));
        return SchemeTable.of(
                        "total,,,topsis,," + root,
                        "a,total,x,proportional," + each.get(0),
                        "b,total,y,proportional," + each.get(1),
                        "c,total,z,proportional," + each.get(2))
                .indicators("x,column", "y,column", "z,column")
                .set("scoreScale", "4")
                .set("lineScale", "4");
    }

    private static Ranking ranked(SchemeTable table, String... units) {
        return Ranker.rank(table.scheme(), Units.of("2022", "unit,group,x,y,z", units));
    }

    private static String scores(Ranking ranking) {
        return ranking.groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.unit() + " " + row.score().total().toPlainString())
                .collect(Collectors.joining(", "));
    }

    /** Hwang and Yoon 1981: four fighters by speed, range, payload, cost, reliability and manoeuvrability; 0.643, 0.268, 0.613, 0.312. */
    @Test
    void theFightersOfHwangAndYoonStandAsPublished() {
        SchemeTable fighters = SchemeTable.of(
                        "total,,,topsis,,lower=cost total=1",
                        "speed,total,speed,proportional,0.2",
                        "range,total,range,proportional,0.1",
                        "payload,total,payload,proportional,0.1",
                        "cost,total,cost,proportional,0.1",
                        "reliability,total,reliability,proportional,0.2",
                        "agility,total,agility,proportional,0.3")
                .indicators(
                        "speed,column",
                        "range,column",
                        "payload,column",
                        "cost,column",
                        "reliability,column",
                        "agility,column")
                .set("lineScale", "4")
                .set("scoreScale", "4");
        Ranking ranking = Ranker.rank(
                fighters.scheme(),
                Units.of(
                        "1981",
                        "unit,group,speed,range,payload,cost,reliability,agility",
                        "A1,,2.0,1500,20000,5.5,5,9",
                        "A2,,2.5,2700,18000,6.5,3,5",
                        "A3,,1.8,2000,21000,4.5,7,7",
                        "A4,,2.2,1800,20000,5.0,5,5"));
        assertThat(scores(ranking)).isEqualTo("A1 0.6433, A3 0.6135, A4 0.3123, A2 0.2684");
    }

    private static final String[] UNITS = {"甲,,12,30,40", "乙,,8,45,10", "丙,,5,25,30", "丁,,20,60,20"};

    /** Worked out apart: entropy weights 0.4267, 0.2018, 0.3716; less of c is better. */
    @Test
    void topsisMayTakeEntropyWeights() {
        Ranking ranking = ranked(three("weights=entropy lower=c full=100", ""), UNITS);
        assertThat(scores(ranking)).isEqualTo("丁 81.5651, 乙 51.0095, 甲 31.8866, 丙 18.4349");
        ScoreLine line = ranking.unit("甲").orElseThrow().score().lines().get(0);
        assertThat(line.head().method()).isEqualTo("topsis");
        assertThat(line.head().max()).isEqualByComparingTo("100");
        assertThat(line.note())
                .isEqualTo(new Bilingual(
                        "相对接近度 D⁻/(D⁺ + D⁻), D⁺ = 0.2548, D⁻ = 0.1193（Hwang、Yoon 1981）",
                        "relative closeness D⁻/(D⁺ + D⁻), D⁺ = 0.2548, D⁻ = 0.1193 (Hwang and Yoon 1981)"));
        assertThat(line.parts())
                .extracting(part -> part.name() + " " + part.points().toPlainString() + " "
                        + Objects.requireNonNull(part.head().weight()).toPlainString())
                .containsExactly("a 12.0000 0.4267", "b 30.0000 0.2018", "c 40.0000 0.3716");
    }

    /** Worked out apart: turning c round changes its correlations, and so the weights 0.2145, 0.3286, 0.4569 of the other test. */
    @Test
    void criticSeesWhichEndIsGood() {
        Ranking ranking = ranked(three("weights=critic lower=c", ""), UNITS);
        assertThat(ranking.unit("甲").orElseThrow().score().lines().get(0).parts())
                .extracting(part -> Objects.requireNonNull(part.head().weight()).toPlainString())
                .containsExactly("0.382", "0.1919", "0.4261");
    }

    @Test
    void withoutANormTheMarksCountAsTheyAre() {
        SchemeTable two = SchemeTable.of(
                        "total,,,topsis,,norm=none", "a,total,x,proportional,0.5", "b,total,y,proportional,0.5")
                .indicators("x,column", "y,column");
        assertThat(scores(Ranker.rank(two.scheme(), Units.of("2022", "unit,group,x,y", "甲,,3,4", "乙,,4,3"))))
                .isEqualTo("乙 0.50, 甲 0.50");
        SchemeTable scales = SchemeTable.of(
                        "total,,,topsis,,norm=none", "a,total,x,panel,0.5,full=10", "b,total,y,panel,0.5,full=20")
                .indicators("x,column", "y,column");
        assertThat(catchThrowableOfType(FlawedInputException.class, scales::scheme)
                        .flaws())
                .extracting(flaw -> flaw.code())
                .containsExactly("scales-differ");
    }

    @Test
    void whereAllAreAlikeTheSchemeSaysWhatFollows() {
        String[] alike = {"甲,,3,0,1", "乙,,3,0,1"};
        Ranking none = ranked(three("", "0.2 0.3 0.5"), alike);
        assertThat(none.unranked())
                .hasSize(2)
                .allSatisfy(one ->
                        assertThat(one.reasons()).extracting(Bilingual::zh).containsExactly("total：各单位数值相同（最高即最低）"));
        assertThat(scores(ranked(three("constant=top full=10", "0.2 0.3 0.5"), alike)))
                .isEqualTo("乙 10.0000, 甲 10.0000");
        assertThat(scores(ranked(three("constant=middle", "0.2 0.3 0.5"), "甲,,7,7,7")))
                .isEqualTo("甲 0.5000");
    }

    @Test
    void aColumnOfZerosAndFiguresBelowZeroBarNobody() {
        assertThat(scores(ranked(three("", "0.2 0.3 0.5"), "甲,,0,-2,3", "乙,,0,4,3")))
                .isEqualTo("乙 1.0000, 甲 0.0000");
    }

    @Test
    void aPartLeftOutLeavesTheOthersTheirWeights() {
        SchemeTable skipping = SchemeTable.of(
                        "total,,,topsis,,",
                        "a,total,x,proportional,0.5,missing=skip",
                        "b,total,y,proportional,0.25,missing=skip",
                        "c,total,z,proportional,0.25,missing=skip".replace("total,,,topsis,,", ""))
                .indicators("x,column", "y,column", "z,column");
        Ranking ranking = ranked(skipping, "甲,,1,2,1", "乙,,3,1,2", "丙,,,2,2");
        // 丙 has the best b and the best c there are.
        assertThat(ranking.unit("丙").orElseThrow().score().total()).isEqualByComparingTo("1");
    }

    @Test
    void aTopsisPartStandsInASumByItsFullMarks() {
        SchemeTable sum = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "near,total,,topsis,60,norm=none",
                        "a,near,x,proportional,1",
                        "rest,total,y,panel,40")
                .indicators("x,column", "y,column");
        assertThat(scores(
                        Ranker.rank(sum.scheme(), Units.of("2022", "unit,group,x,y", "甲,,1,40", "乙,,3,10", "丙,,2,0"))))
                .isEqualTo("乙 70.00, 甲 40.00, 丙 30.00");
    }

    @Test
    void nobodyToMeasureAgainstIsTold() {
        SchemeTable vetoed = SchemeTable.of(
                        "total,,,sum,", "near,total,,topsis,60,", "a,near,x,proportional,1", "out,,y,veto,,above=0")
                .indicators("x,column", "y,column");
        Ranking ranking = Ranker.rank(vetoed.scheme(), Units.of("2022", "unit,group,x,y", "甲,,1,1"));
        assertThat(ranking.unranked().get(0).reasons())
                .extracting(Bilingual::zh)
                .containsExactly("near：没有可以比较的单位");
    }

    @Test
    void aPartThatIsNotThereCannotBeBetterWhenLow() {
        assertThat(catchThrowableOfType(
                                FlawedInputException.class, three("lower=costs full=0 total=1", "0.2 0.3 0.5")::scheme)
                        .flaws())
                .extracting(flaw -> flaw.code() + " " + flaw.message().zh())
                .containsExactlyInAnyOrder("full-not-positive 满分（0）须大于零", "part-unknown 没有下级（costs），应为（a, b, c）");
    }
}
