package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
import org.junit.jupiter.api.Test;

/** What the parts of a scheme bring, and where a unit stands in each item. */
class SubtotalTest {

    private static final Scheme SCHEME = SchemeTable.of(
                    "total,,,sum,",
                    "signing,total,,sum,",
                    "count,signing,signedProjects,proportional,40,target=10 cap=1",
                    "bonus,total,,sum,,cap=5",
                    "visits,bonus,visits500,per-item,,points=1",
                    "events,bonus,events,per-item,,points=1",
                    "starts,total,startedProjects,proportional,60,target=10 cap=1")
            .scheme();
    private static final List<CountyPeriod> UNITS = Units.of(
            "2022",
            "unit,group,signedProjects,startedProjects,visits500,events",
            "甲,,10,5,4,3",
            "乙,,5,5,1,0",
            "丙,,8,9,0,0");

    @Test
    void aSubtotalIsTheSumOfItsLinesWithItsLimit() {
        Standing first = Ranker.rank(SCHEME, UNITS).unit("甲").orElseThrow();
        assertThat(Subtotal.of(SCHEME, first.score()))
                .extracting(one -> one.branch().name() + " " + one.points().toPlainString())
                .containsExactly("signing 40.00", "bonus 5.00");
    }

    @Test
    void unitsStandInEachItemByItsPoints() {
        ItemRanks ranks = ItemRanks.of(Ranker.rank(SCHEME, UNITS).groups().get(0));
        assertThat(ranks.of("丙", "starts")).hasValue(1);
        assertThat(ranks.of("甲", "starts")).hasValue(2);
        assertThat(ranks.of("乙", "starts")).hasValue(2);
        assertThat(ranks.of("丙", "count")).hasValue(2);
        assertThat(ranks.of("甲", "bonus.limit")).isEmpty();
    }
}
