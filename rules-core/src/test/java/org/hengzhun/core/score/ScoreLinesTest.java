package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.hengzhun.core.score.Score.Scored;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everybody may rely on who reads the lines of a score, which are made when they are first read. */
class ScoreLinesTest {

    /** Two of three items, one of them over its cap, a mean or a sum of them below the whole. */
    private static Scored score(String aggregation) {
        String half = aggregation.equals("sum") ? "30" : "50";
        SchemeTable table = SchemeTable.of(
                        "total,,,sum,,total=100 cap=60",
                        "pair,total,," + aggregation + ",60,",
                        "x,pair,x,proportional," + half + ",target=10",
                        "y,pair,y,proportional," + half + ",target=10",
                        "z,total,z,proportional,40,target=10 missing=skip")
                .indicators("x,column", "y,column", "z,column");
        Scorer scorer = Scorer.of(table.scheme());
        MarkTable marks = scorer.marks(Units.of("2022", "unit,group,x,y,z", "甲,,9,8,", "乙,,3,4,5"));
        return (Scored) scorer.score(marks, 0, WeightFactors.EVEN, List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum", "geometric"})
    void scoresOfTheSameFiguresAreEqualWhoeverHasReadTheirLines(String aggregation) {
        Scored read = score(aggregation);
        assertThat(read.lines()).isNotEmpty();
        assertThat(score(aggregation)).isEqualTo(read).hasSameHashCodeAs(read).hasToString(read.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum", "geometric"})
    void theLinesThatAreLeftCarryTheWeightOfOneLeftOutAndAddUpToTheScore(String aggregation) {
        Scored score = score(aggregation);
        assertThat(score.lines().stream().map(ScoreLine::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(score.total())
                .isEqualByComparingTo("60");
        assertThat(score.lines()).extracting(ScoreLine::name).contains("z", "total.limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum", "geometric"})
    void everyReaderGetsTheSameLinesAndNobodyCanChangeThem(String aggregation) {
        Scored score = score(aggregation);
        List<ScoreLine> firsts = IntStream.range(0, 64)
                .parallel()
                .mapToObj(reader -> score.lines().get(0))
                .toList();
        assertThat(firsts).allSatisfy(line -> assertThat(line).isSameAs(firsts.get(0)));
        assertThatThrownBy(() -> score.lines().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
