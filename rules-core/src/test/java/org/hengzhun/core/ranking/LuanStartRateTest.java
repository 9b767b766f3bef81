package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
import org.junit.jupiter.api.Test;

/** 六安市 January to September 2022: projects above 100 million signed and started, and start rates as published. */
class LuanStartRateTest {

    static final List<CountyPeriod> LUAN = Units.of(
            "2022Q3",
            "unit,group,signedProjects,startedProjects",
            "霍邱县,,52,45",
            "舒城县,,52,39",
            "金寨县,,47,36",
            "金安区,,46,43",
            "霍山县,,45,34",
            "裕安区,,44,37",
            "市开发区,,39,34",
            "叶集区,,19,17");

    static Scheme byStartRate() {
        return SchemeTable.of("total,,,sum,,total=100", "start,total,startRate,proportional,100")
                .indicators("startRate,ratio,numerator=startedProjects denominator=signedProjects show=percent scale=1")
                .set("lineScale", "1")
                .set("scoreScale", "1")
                .scheme();
    }

    @Test
    void givesThePublishedRatesToTheDigitAndThePublishedOrder() {
        assertThat(Ranker.rank(byStartRate(), LUAN).groups().get(0).rows())
                .extracting(
                        row -> row.rank() + " " + row.unit() + " " + row.score().total())
                .containsExactly(
                        "1 金安区 93.5",
                        "2 叶集区 89.5",
                        "3 市开发区 87.2",
                        "4 霍邱县 86.5",
                        "5 裕安区 84.1",
                        "6 金寨县 76.6",
                        "7 霍山县 75.6",
                        "8 舒城县 75.0");
    }

    /** 舒城县 39/52; 40/52 = 76.9 % passes 霍山县 75.6 % and 金寨县 76.6 %. */
    @Test
    void oneMoreStartedProjectLiftsShuchengByTwoPlaces() {
        List<Lift> lifts = new LiftSearch(byStartRate(), LUAN, List.of()).lifts("舒城县", 2);
        Lift nearest = lifts.get(0);
        assertThat(nearest.column()).isEqualTo("startedProjects");
        assertThat(nearest.steps()).isEqualTo(1);
        assertThat(nearest.to()).isEqualByComparingTo("40");
        assertThat(nearest.rank()).isEqualByComparingTo("6");
        assertThat(nearest.smallest()).isTrue();
    }

    /** 市开发区 34/39; to pass 金安区 93.5 % it takes 37/39 = 94.9 %. */
    @Test
    void noLiftAsksForMoreStartsThanThereAreSignedProjects() {
        List<Lift> first = new LiftSearch(byStartRate(), LUAN, List.of()).lifts("市开发区", 2);
        assertThat(first)
                .filteredOn(lift -> lift.column().equals("startedProjects"))
                .allSatisfy(lift -> assertThat(lift.to()).isLessThanOrEqualTo(new java.math.BigDecimal("39")));
        assertThat(first).anySatisfy(lift -> assertThat(lift.to()).isEqualByComparingTo("37"));
    }
}
