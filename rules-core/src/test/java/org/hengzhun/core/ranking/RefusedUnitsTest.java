package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;

/** Units whose rows were refused take no place, and nobody may read that as their leaving or being new. */
class RefusedUnitsTest {

    private static final Scheme PLAIN = SchemeTable.of(
                    "total,,,sum,,total=100", "starts,total,startedProjects,proportional,100,target=20 cap=1")
            .scheme();

    private static List<CountyPeriod> starts(String period, String... lines) {
        return Units.of(period, "unit,group,startedProjects", lines);
    }

    private static Unranked refused(String unit) {
        return new Unranked(unit, "", List.of(Bilingual.same("refused")));
    }

    private static Ranking ranked(String... lines) {
        return Ranker.rank(PLAIN, starts("2022Q3", lines))
                .comparedWith(Ranker.rank(PLAIN, starts("2022Q2", "甲县,,5", "乙县,,6")));
    }

    private static Movement movement(Ranking ranking, String unit) {
        return ranking.unit(unit).orElseThrow().movement();
    }

    @Test
    void aUnitRefusedNowHasNotLeft() {
        Ranking ranking = ranked("甲县,,5");
        assertThat(ranking.groups().get(0).leavers()).containsExactly("乙县");
        Ranking told = ranking.withRefused(List.of(refused("乙县")), Set.of());
        assertThat(told.groups().get(0).leavers()).isEmpty();
        assertThat(told.unranked()).extracting(Unranked::unit).containsExactly("乙县");
    }

    @Test
    void aUnitRefusedBeforeIsNotNewAndOneThatIsNewStaysSo() {
        Ranking ranking = ranked("甲县,,5", "乙县,,6", "丙县,,7", "丁县,,8");
        Ranking told = ranking.withRefused(List.of(), Set.of("丙县", "甲县"));
        assertThat(movement(told, "丙县")).isEqualTo(new Movement.NotCompared());
        assertThat(movement(told, "丁县")).isEqualTo(new Movement.Entrant());
        assertThat(movement(told, "甲县")).isEqualTo(movement(ranking, "甲县"));
    }

    @Test
    void aRefusedCopyOfARankedUnitTakesNothingFromIt() {
        Ranking told = ranked("甲县,,5").withRefused(List.of(refused("甲县")), Set.of());
        assertThat(told.unranked()).isEmpty();
        assertThat(told.unit("甲县")).isPresent();
    }
}
