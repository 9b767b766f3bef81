package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;

/** Geometric and harmonic means, alone, in each other and with parts that are left out. A mark here is the figure itself. */
class MeansTest {

    private static SchemeTable table(String... lines) {
        return SchemeTable.of(lines)
                .indicators("x,column", "y,column", "z,column")
                .set("lines", "exact")
                .set("lineScale", "6")
                .set("scoreScale", "3");
    }

    private static String item(String name, String parent, String weight, String more) {
        return "%s,%s,%s,growth,%s,points=1 per=1 full=100%s"
                .formatted(name, parent, name, weight, more.isEmpty() ? "" : " " + more);
    }

    private static List<Score> scores(SchemeTable table, String... units) {
        Scorer scorer = Scorer.of(table.scheme());
        MarkTable marks = scorer.marks(Units.of("2022", "unit,group,x,y,z", units));
        return IntStream.range(0, units.length)
                .mapToObj(unit -> scorer.score(marks, unit, WeightFactors.EVEN, List.of()))
                .toList();
    }

    private static List<String> totals(SchemeTable table, String... units) {
        return scores(table, units).stream()
                .map(score -> score instanceof Score.Scored scored
                        ? scored.total().toPlainString()
                        : ((Score.Unscored) score)
                                .reasons().stream().map(Bilingual::zh).toList().toString())
                .toList();
    }

    private static final SchemeTable HARMONIC =
            table("total,,,harmonic,,total=1", item("x", "total", "0.5", ""), item("y", "total", "0.5", ""));

    @Test
    void theHarmonicMeanOfTwoAndSixIsThree() {
        assertThat(totals(HARMONIC, "甲,,2,6,", "乙,,8,8,")).containsExactly("3.000", "8.000");
        SchemeTable uneven =
                table("total,,,harmonic,,total=1", item("x", "total", "0.75", ""), item("y", "total", "0.25", ""));
        assertThat(totals(uneven, "甲,,3,1,")).containsExactly("2.000");
    }

    @Test
    void aZeroMakesAMeanZero() {
        assertThat(totals(HARMONIC, "甲,,0,6,", "乙,,6,0,")).containsExactly("0.000", "0.000");
        SchemeTable geometric =
                table("total,,,geometric,,total=1", item("x", "total", "0.5", ""), item("y", "total", "0.5", ""));
        assertThat(totals(geometric, "甲,,0,6,", "乙,,4,9,")).containsExactly("0.000", "6.000");
    }

    private static final SchemeTable NESTED = table(
            "total,,,geometric,,total=1",
            "pair,total,,harmonic,0.5,total=1",
            item("x", "pair", "0.5", ""),
            item("y", "pair", "0.5", ""),
            item("z", "total", "0.5", ""));

    @Test
    void aMeanMayStandInAMeanAndShowsItsParts() {
        Score score = scores(NESTED, "甲,,2,6,12").get(0);
        assertThat(((Score.Scored) score).total()).isEqualTo("6.000");
        ScoreLine whole = ((Score.Scored) score).lines().get(0);
        assertThat(whole.points()).isEqualTo("6.000000");
        assertThat(whole.head().max()).isEqualTo("100");
        assertThat(whole.parts())
                .extracting(part -> part.name() + " " + part.points())
                .containsExactly("pair 3.000000", "z 12.000000");
        assertThat(whole.parts().get(0).parts())
                .extracting(part -> part.name() + " " + part.points())
                .containsExactly("x 2.000000", "y 6.000000");
        assertThat(whole.parts().get(0).parts().get(1).value()).isNotNull();
        assertThat(whole.parts().get(0).value()).isNull();
    }

    @Test
    void aNegativePartBarsTheMeanWhereverItStands() {
        assertThat(totals(NESTED, "甲,,-1,6,12", "乙,,2,6,-3"))
                .containsExactly("[（pair）的下级（x）为负，不能取平均]", "[（total）的下级（z）为负，不能取平均]");
        SchemeTable sum = table("total,,,sum,,total=100", item("x", "total", "100", ""));
        assertThat(totals(sum, "甲,,-1,,")).containsExactly("-1.000");
    }

    @Test
    void aMeanKeepsItsOwnLimitsInsideAnother() {
        SchemeTable capped = table(
                "total,,,geometric,,total=1 cap=5",
                "pair,total,,harmonic,0.5,total=1 cap=2 floor=1",
                item("x", "pair", "0.5", ""),
                item("y", "pair", "0.5", ""),
                item("z", "total", "0.5", ""));
        assertThat(totals(capped, "甲,,2,6,8", "乙,,0,6,9", "丙,,9,9,90")).containsExactly("4.000", "3.000", "5.000");
    }

    @Test
    void anArithmeticMeanAndASumMayStandInAMean() {
        SchemeTable mixed = table(
                "total,,,geometric,,total=1",
                "pair,total,,arithmetic,0.5,total=1 cap=9",
                item("x", "pair", "0.25", ""),
                item("y", "pair", "0.75", ""),
                item("z", "total", "0.5", ""));
        assertThat(totals(mixed, "甲,,1,5,9", "乙,,80,80,4")).containsExactly("6.000", "6.000");
    }

    @Test
    void aPartLeftOutOfAMeanLeavesTheOthersTheirWeights() {
        SchemeTable skipping = table(
                "total,,,harmonic,,total=1",
                item("x", "total", "0.5", "missing=skip"),
                item("y", "total", "0.25", ""),
                item("z", "total", "0.25", ""));
        assertThat(totals(skipping, "甲,,,2,6")).containsExactly("3.000");
        Score.Scored score = (Score.Scored) scores(skipping, "甲,,,2,6").get(0);
        assertThat(score.lines().get(0).parts())
                .extracting(part -> part.name() + " " + part.points() + " " + (part.note() != null))
                .containsExactly("x 0.000000 true", "y 2.000000 false", "z 6.000000 false");
    }

    @Test
    void anArithmeticPartWithOneItemLeftOutIsTheMeanOfTheOthers() {
        SchemeTable skipping = table(
                "total,,,geometric,,total=1",
                "pair,total,,arithmetic,0.5,total=1",
                item("x", "pair", "0.5", "missing=skip"),
                item("y", "pair", "0.5", ""),
                item("z", "total", "0.5", ""));
        assertThat(totals(skipping, "甲,,,4,9", "乙,,2,6,9")).containsExactly("6.000", "6.000");
    }

    private static final SchemeTable LEFT_OUT = table(
            "total,,,sum,,total=100",
            "part,total,,sum,60,",
            item("x", "part", "60", "missing=skip"),
            "bonus,part,z,per-item,,points=1 missing=zero",
            item("y", "total", "40", "missing=skip"));

    @Test
    void aBranchWhoseWeightedItemsAreAllLeftOutIsLeftOutWithItsBonus() {
        // y carries all: 10 of 100 in 40 points is 4, brought to 100 points 10.
        assertThat(totals(LEFT_OUT, "甲,,,10,7")).containsExactly("10.000");
        assertThat(totals(LEFT_OUT, "甲,,50,10,7")).containsExactly("41.000");
    }

    @Test
    void aLineShowsTheMostItBringsWithWhatItCarriesForOthers() {
        Score.Scored score = (Score.Scored) scores(
                        table("total,,,sum,,total=100", "x,total,x,panel,60,missing=skip", "y,total,y,panel,40"),
                        "甲,,,10,")
                .get(0);
        assertThat(score.lines())
                .extracting(line -> line.name() + " " + line.points() + " "
                        + java.util.Objects.requireNonNull(line.head().max()).toPlainString())
                .containsExactly("x 0.000000 0.000000", "y 25.000000 100.000000");
    }

    @Test
    void whereNothingIsLeftThereIsNoScore() {
        assertThat(totals(LEFT_OUT, "甲,,,,7")).containsExactly("[没有可考核的项目]");
    }

    @Test
    void aBranchOfBonusesOnlyCountsWhatIsThere() {
        SchemeTable bonuses = table(
                "total,,,sum,,total=100",
                item("x", "total", "100", ""),
                "more,total,,sum,,cap=5",
                "ya,more,y,per-item,,points=1 missing=skip",
                "za,more,z,per-item,,points=1 missing=skip");
        assertThat(totals(bonuses, "甲,,50,,3", "乙,,50,2,", "丙,,50,,", "丁,,50,9,9"))
                .containsExactly("53.000", "52.000", "50.000", "55.000");
    }

    @Test
    void aMeanOfWhichNothingIsLeftGivesItsWeightToTheOthers() {
        SchemeTable gone = table(
                "total,,,sum,,total=100",
                "pair,total,,harmonic,50,total=1",
                item("x", "pair", "0.5", "missing=skip"),
                item("y", "pair", "0.5", "missing=skip"),
                "z,total,z,panel,50");
        assertThat(totals(gone, "甲,,,,20", "乙,,2,6,20")).containsExactly("40.000", "21.500");
    }
}
