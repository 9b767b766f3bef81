package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.Measure;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.method.ScoringMethod;
import org.hengzhun.core.score.method.ScoringMethod.Relativity;
import org.hengzhun.core.score.method.ScoringMethods;
import org.hengzhun.core.words.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full marks and the most an item can bring, which every line of a score shows beside its points. */
class MostPointsTest {

    private static ScoringMethod method(String word, String arguments) {
        Map<String, String> pairs = new java.util.LinkedHashMap<>();
        for (String pair : arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)) {
            pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        List<Flaw> flaws = new ArrayList<>();
        Arguments read = new Arguments("item", pairs, flaws);
        ScoringMethod method = ScoringMethods.named(word, read, null, name -> Optional.empty(), Measure.ANY);
        read.refuseOthers();
        assertThat(flaws).isEmpty();
        return method;
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "proportional,full=30,30,none",
        "proportional,full=30 cap=120%,30,36",
        "all-or-nothing,full=60 target=1,60,60",
        "all-or-nothing,full=60 target=1 bonus=0.5 bonusCap=10,60,70",
        "all-or-nothing,full=60 target=1 bonus=0.5,60,none",
        "per-item,points=2,none,none",
        "per-item,points=2 cap=6,none,6",
        "per-item,points=2 full=5,5,5",
        "shortfall,full=5 target=3 perMissing=1,5,5",
        "shortfall,full=5 target=3 perMissing=1 perExtra=0.1 bonusCap=2,5,7",
        "shortfall,full=5 target=3 perMissing=1 perExtra=0.1,5,none",
        "penalty,points=1,none,0",
        "penalty,points=1 full=10,10,10",
        "tiers,tiers=100%:100;80%:75 full=100,100,100",
        "tiers,tiers=100%:-5;80%:-10 else=-1,none,-1",
        "efficacy,full=30,30,30",
        "goalposts,worst=0 best=10 full=40,40,40",
        "goalposts,worst=0 best=10 full=40 clip=false,40,none",
        "min-max,full=20,20,20",
        "rank-decay,full=20,20,20",
        "panel,full=15,15,15",
        "growth,points=1,none,none",
        "growth,points=1 cap=12 full=10,10,12",
        "time-progress,points=1 cap=12 full=10,10,12"
    })
    void aMethodTellsFullMarksAndTheMostItGives(String word, String arguments, String full, String most) {
        ScoringMethod method = method(word, arguments);
        assertThat(method.word()).isEqualTo(word);
        assertThat(written(method.full())).isEqualTo(full);
        assertThat(written(method.most())).isEqualTo(most);
    }

    private static String written(@org.jspecify.annotations.Nullable Ratio figure) {
        return figure == null ? "none" : figure.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "efficacy,'',EXTREMES",
        "min-max,'',EXTREMES",
        "rank-decay,'',ORDER",
        "goalposts,worst=0 best=1,NONE",
        "proportional,'',NONE",
        "panel,'',NONE",
        "tiers,tiers=1:1,NONE"
    })
    void aMethodTellsWhichFiguresOfOthersItsMarksRestOn(String word, String arguments, Relativity relativity) {
        assertThat(method(word, arguments).relativity()).isEqualTo(relativity);
    }

    @Test
    void aLineShowsWeightAndTheMostUnderIt() {
        Scheme scheme = SchemeTable.of(
                        "total,,,sum,,total=100",
                        "half,total,,arithmetic,50,total=1",
                        "funds,half,x,proportional,0.4,full=10 cap=120%",
                        "firms,half,y,panel,0.6,full=10",
                        "rest,total,z,panel,50",
                        "visits,total,x,per-item,,points=0.5")
                .indicators("x,column", "y,column", "z,column")
                .scheme();
        Scorer scorer = Scorer.of(scheme);
        Score score = scorer.score(
                scorer.marks(Units.of("2022", "unit,group,x,y,z", "甲,,1,2,3")), 0, WeightFactors.EVEN, List.of());
        assertThat(((Score.Scored) score).lines())
                .extracting(line -> "%s %s %s %s"
                        .formatted(
                                line.name(),
                                line.head().method(),
                                line.head().weight(),
                                line.head().max()))
                .containsExactly(
                        "funds proportional 0.4 24",
                        "firms panel 0.6 30",
                        "rest panel 50 50",
                        "visits per-item null null");
    }
}
