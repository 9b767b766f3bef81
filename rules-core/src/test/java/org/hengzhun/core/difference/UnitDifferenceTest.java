package org.hengzhun.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.ranking.Movement;
import org.hengzhun.core.ranking.Place;
import org.hengzhun.core.ranking.RankingOutcome;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.score.Basis;
import org.hengzhun.core.score.RankKey;
import org.hengzhun.core.score.Score.Scored;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;

/** How far a unit moves when a policy is another. */
class UnitDifferenceTest {

    private static Optional<Standing> standing(String rank, String score, String... outcomes) {
        return Optional.of(new Standing(
                CountyPeriod.builder("甲县", "", "2022").build(),
                new Scored(new BigDecimal(score), List.of(), RankKey.of(new BigDecimal(score))),
                new Place(new BigDecimal(rank), false),
                null,
                new Movement.NotCompared(),
                null,
                Stream.of(outcomes)
                        .map(code -> new RankingOutcome(code, Bilingual.same(code), Basis.LOCAL))
                        .toList()));
    }

    private static UnitDifference difference(Optional<Standing> before, Optional<Standing> after) {
        return new UnitDifference("甲县", "", before, after);
    }

    @Test
    void fromThirdToFirstIsTwoPlacesUp() {
        UnitDifference up = difference(standing("3", "80", "SUMMONED"), standing("1", "82.5", "COMMENDED"));

        assertThat(up.places()).contains(new BigDecimal("2"));
        assertThat(up.points()).contains(new BigDecimal("2.5"));
        assertThat(up.came()).extracting(RankingOutcome::code).containsExactly("COMMENDED");
        assertThat(up.went()).extracting(RankingOutcome::code).containsExactly("SUMMONED");
        assertThat(up.moves()).isTrue();
    }

    @Test
    void whoKeepsPlaceScoreAndOutcomesDoesNotDiffer() {
        assertThat(difference(standing("3", "80", "A"), standing("3.0", "80.0", "A"))
                        .differs())
                .isFalse();
        assertThat(difference(standing("3", "80"), standing("3", "81")).differs())
                .isTrue();
        assertThat(difference(standing("3", "80"), standing("3", "81")).moves()).isFalse();
        assertThat(difference(standing("3", "80", "A"), standing("3", "80")).differs())
                .isTrue();
        assertThat(difference(standing("3", "80"), standing("3", "80", "A")).differs())
                .isTrue();
    }

    @Test
    void whoIsRankedByOnePolicyOnlyMoves() {
        UnitDifference out = difference(standing("3", "80"), Optional.empty());

        assertThat(out.places()).isEmpty();
        assertThat(out.points()).isEmpty();
        assertThat(out.moves()).isTrue();
        assertThat(out.differs()).isTrue();
    }
}
