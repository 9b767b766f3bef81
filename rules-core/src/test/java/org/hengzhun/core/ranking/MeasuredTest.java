package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.indicator.IndicatorCatalogue;
import org.hengzhun.core.indicator.IndicatorRow;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.score.Basis;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
import org.hengzhun.core.score.VetoEffect;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;

/** Indicators as rules read them: each unit measured against its own group, or against all where all are ranked together. */
class MeasuredTest {

    private static final List<CountyPeriod> UNITS =
            Units.of("2022", "unit,group,signedProjects", "甲,一,8", "乙,一,4", "丙,二,2", "丁,二,1");
    private static final List<Indicator> BEST = IndicatorCatalogue.of(List.of(new IndicatorRow(
                    "best",
                    Bilingual.same("best"),
                    "peer",
                    java.util.Map.of("of", "signedProjects", "statistic", "max"))))
            .indicators();

    private static Scheme scheme(String grouping) {
        return SchemeTable.of("total,,,sum,", "a,total,signedProjects,per-item,,points=1")
                .set("grouping", grouping)
                .scheme();
    }

    private static String best(Scheme scheme, int unit, List<Ruling> rulings) {
        CountyPeriod asked = UNITS.get(unit);
        IndicatorValue value = Ranker.of(scheme)
                .measured(BEST, UNITS, rulings)
                .apply(asked)
                .get(0)
                .value(asked);
        return value instanceof Known known ? known.value().toString() : "none";
    }

    @Test
    void aUnitIsMeasuredAgainstItsOwnGroup() {
        assertThat(best(scheme("by-group"), 1, List.of())).isEqualTo("8");
        assertThat(best(scheme("by-group"), 3, List.of())).isEqualTo("2");
    }

    @Test
    void whereAllAreRankedTogetherItIsMeasuredAgainstAll() {
        assertThat(best(scheme("together"), 3, List.of())).isEqualTo("8");
    }

    @Test
    void whomARulingBarsIsNoYardstick() {
        Ruling barred = new Ruling(
                "甲", "R", Bilingual.same("R"), new Ruling.Effect.Veto(new VetoEffect.NotRanked()), Basis.LOCAL);
        assertThat(best(scheme("by-group"), 1, List.of(barred))).isEqualTo("4");
    }

    @Test
    void indicatorsThatMeasureNobodyStayAsTheyAre() {
        List<Indicator> plain =
                List.of(IndicatorCatalogue.PLAIN.named("signedProjects").orElseThrow());
        assertThat(Ranker.of(scheme("by-group"))
                        .measured(plain, UNITS, List.of())
                        .apply(UNITS.get(0)))
                .isSameAs(plain);
    }

    @Test
    void aUnitOfNoGroupHasNobodyToBeMeasuredAgainst() {
        CountyPeriod stranger = CountyPeriod.builder("戊", "三", "2022").build();
        assertThat(Ranker.of(scheme("by-group"))
                        .measured(BEST, UNITS, List.of())
                        .apply(stranger)
                        .get(0)
                        .value(stranger))
                .isInstanceOf(IndicatorValue.Missing.class);
    }

    @Test
    void warningsAreAddedToThoseThereAre() {
        Ranking ranking = Ranker.rank(scheme("by-group"), UNITS);
        assertThat(ranking.warning(List.of())).isSameAs(ranking);
        assertThat(ranking.whole()).isTrue();
    }

    @Test
    void aUnitOfAGroupTheSchemeDoesNotHaveIsNobodysYardstick() {
        Scheme grouped = SchemeTable.of("total,,,sum,", "a,total,signedProjects,per-item,,points=1")
                .set("groups", "二")
                .set("grouping", "together")
                .scheme();
        assertThat(best(grouped, 2, List.of())).isEqualTo("2");
    }
}
