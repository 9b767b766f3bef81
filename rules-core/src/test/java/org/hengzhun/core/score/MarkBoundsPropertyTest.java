package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.ScoringMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No method gives more than the most or less than the least it says it can. */
class MarkBoundsPropertyTest {

    private static final List<String> METHODS = List.of(
            "proportional,target=3 cap=2 floor=-1 full=10",
            "proportional,full=10",
            "share-of-best,full=10",
            "share-of-best,full=10 direction=lower",
            "all-or-nothing,target=2 step=3 bonus=0.5 bonusCap=2 full=10",
            "per-item,points=2 above=1 cap=7",
            "shortfall,target=4 perMissing=1 perExtra=0.5 bonusCap=2 full=5",
            "shortfall,target=4 perMissing=1 floor=none full=5",
            "penalty,points=1 floor=-12",
            "penalty,points=3 full=5",
            "tiers,tiers=9:9;5:7;0:2 else=1",
            "tiers,tiers=9:9;5:7;0:2 else=-1 interpolate=true",
            "efficacy,constant=middle",
            "efficacy,notAllowed=2 satisfactory=9",
            "efficacy,notAllowed=9 satisfactory=2 clip=false",
            "goalposts,worst=2 best=9 full=10",
            "goalposts,worst=9 best=2 full=10 clip=false",
            "min-max,low=20 full=100 constant=top",
            "min-max,low=20 full=100 constant=bottom direction=lower",
            "places,places=1:10;2:8;3-5:6 else=1",
            "places,places=1:10;2:8;3-5:6 ties=average direction=lower",
            "rank-decay,full=100 step=30% floor=0.1",
            "panel,full=20",
            "growth,points=2 per=1 base=3 floor=-4 cap=9 whole=true",
            "time-progress,points=2 per=1 full=10");

    private static ScoringMethod method(String row) {
        return scheme(row).leaves().get(0).method();
    }

    private static Scheme scheme(String row) {
        String[] cells = row.split(",", 2);
        return SchemeTable.of("total,,,sum,", "item,total,x,%s,,%s".formatted(cells[0], cells[1]))
                .indicators("x,column")
                .scheme();
    }

    @Property
    void everyMarkIsWithinWhatTheMethodSays(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -5, max = 20) Integer> figures) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            lines.add(i + ",," + figures.get(i));
        }
        List<CountyPeriod> units = Units.of("2022", "unit,group,x", lines.toArray(String[]::new));
        for (String row : METHODS) {
            ScoringMethod method = method(row);
            MarkTable marks = Scorer.of(scheme(row)).marks(units);
            for (int unit = 0; unit < units.size(); unit++) {
                assertWithin(row, method, marks.mark(unit, 0));
            }
        }
    }

    private static void assertWithin(String row, ScoringMethod method, @Nullable Ratio mark) {
        Ratio least = method.least();
        Ratio most = method.most();
        if (mark != null && least != null) {
            assertThat(mark).as(row).isGreaterThanOrEqualTo(least);
        }
        if (mark != null && most != null) {
            assertThat(mark).as(row).isLessThanOrEqualTo(most);
        }
    }

    @Test
    void whatHasNoLimitSaysNone() {
        assertThat(METHODS.stream().filter(row -> method(row).least() == null))
                .containsExactly(
                        "proportional,full=10",
                        "shortfall,target=4 perMissing=1 floor=none full=5",
                        "efficacy,notAllowed=9 satisfactory=2 clip=false",
                        "goalposts,worst=9 best=2 full=10 clip=false",
                        "time-progress,points=2 per=1 full=10");
    }
}
