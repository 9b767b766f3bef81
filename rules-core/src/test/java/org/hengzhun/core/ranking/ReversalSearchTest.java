package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
import org.junit.jupiter.api.Test;

/** Whose leaving turns the order of two others (名次逆转): whoever a mark of theirs rests on. */
class ReversalSearchTest {

    private static List<Reversal> reversals(SchemeTable table, String... units) {
        return new RobustnessAnalysis(
                        table.indicators("x,column", "y,column").scheme(), new RobustnessPlan(1, 1, Ratio.ZERO))
                .of(Units.of("2022", "unit,group,x,y", units), List.of())
                .groups()
                .get(0)
                .reversals();
    }

    private static SchemeTable minMax() {
        return SchemeTable.of(
                "total,,,sum,,total=100", "a,total,x,min-max,60,constant=top", "b,total,y,min-max,40,constant=top");
    }

    /** With 丙 the figures 0 and 5 are 0 and 3 of 60 points; without it they are all or nothing. */
    @Test
    void whoAloneIsHighestStretchesTheScaleForTheOthers() {
        assertThat(reversals(minMax(), "甲,,0,10", "乙,,5,0", "丙,,100,5")).containsExactly(new Reversal("丙", "甲", "乙"));
    }

    @Test
    void whoAloneIsLowestDoesSoToo() {
        assertThat(reversals(minMax(), "甲,,100,0", "乙,,95,10", "丙,,0,5")).containsExactly(new Reversal("丙", "乙", "甲"));
    }

    @Test
    void anEfficacyCoefficientRestsOnTheSameTwoEnds() {
        SchemeTable efficacy = SchemeTable.of(
                "total,,,sum,,total=100", "a,total,x,efficacy,60,constant=top", "b,total,y,efficacy,40,constant=top");
        assertThat(reversals(efficacy, "甲,,0,10", "乙,,5,0", "丙,,100,5")).containsExactly(new Reversal("丙", "甲", "乙"));
    }

    @Test
    void whereTwoHoldAnEndNeitherAloneTurnsAnything() {
        assertThat(reversals(minMax(), "甲,,0,10", "乙,,5,0", "丙,,100,5", "丁,,100,5"))
                .isEmpty();
    }

    /** 丙 stands between 甲 and 乙 by x: two places apart with it, one without. It is neither first nor last in anything. */
    @Test
    void placesRestOnEverybodyBetween() {
        SchemeTable places = SchemeTable.of(
                "total,,,sum,,total=110", "a,total,x,rank-decay,50,step=10%", "b,total,y,rank-decay,60,step=10%");
        assertThat(reversals(places, "甲,,30,20", "乙,,10,30", "丙,,20,10", "丁,,1,1"))
                .containsExactly(new Reversal("丙", "甲", "乙"));
    }

    @Test
    void marksThatRestOnNobodyElseNeverTurn() {
        SchemeTable apart = SchemeTable.of(
                "total,,,sum,,total=100",
                "a,total,x,proportional,60,target=100",
                "b,total,y,proportional,40,target=10");
        assertThat(reversals(apart, "甲,,0,10", "乙,,5,0", "丙,,100,5")).isEmpty();
    }

    @Test
    void anEqualOrderIsNoOrderToTurn() {
        SchemeTable even = SchemeTable.of(
                "total,,,sum,,total=100", "a,total,x,min-max,50,constant=top", "b,total,y,min-max,50,constant=top");
        assertThat(reversals(even, "甲,,0,10", "乙,,5,0", "丙,,100,5")).isEmpty();
    }

    /** 50 points each with 丙, and 40 to 50 without: from an equal order nothing turns. */
    @Test
    void whoWereEqualHaveNotTurned() {
        SchemeTable weights = SchemeTable.of(
                "total,,,sum,,total=90", "a,total,x,min-max,40,constant=top", "b,total,y,min-max,50,constant=top");
        assertThat(reversals(weights, "甲,,50,6", "乙,,0,10", "丙,,100,0")).isEmpty();
    }
}
