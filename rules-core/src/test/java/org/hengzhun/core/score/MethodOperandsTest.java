package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.ranking.Ranker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods whose target, condition or posts are figures of the unit, or of the units it is measured against. */
class MethodOperandsTest {

    private static final List<CountyPeriod> UNITS =
            Units.of("2022", "unit,group,signedProjects,startedProjects", "甲,,8,4", "乙,,6,5", "丙,,2,1");

    private static SchemeTable one(String item) {
        return SchemeTable.of("total,,,sum,", item)
                .indicators(
                        "mean,peer,of=signedProjects statistic=mean",
                        "best,peer,of=signedProjects statistic=max",
                        "least,peer,of=signedProjects statistic=min",
                        "unknown,column");
    }

    private static String scores(String item) {
        return Ranker.rank(one(item).scheme(), UNITS).groups().get(0).rows().stream()
                .map(row -> row.unit() + row.score().total().toPlainString())
                .collect(Collectors.joining(" "));
    }

    /** The mean of 8, 6 and 2 is 16/3. */
    @Test
    void aTargetMayBeTheMeanOfTheGroup() {
        assertThat(scores("a,total,signedProjects,all-or-nothing,10,target=mean"))
                .isEqualTo("乙10.00 甲10.00 丙0.00");
        assertThat(scores("a,total,signedProjects,per-item,,points=3 above=mean"))
                .isEqualTo("甲8.00 乙2.00 丙0.00");
        assertThat(scores("a,total,signedProjects,shortfall,10,target=mean perMissing=3"))
                .isEqualTo("乙10.00 甲10.00 丙0.00");
    }

    @Test
    void aConditionMayBeTheMeanOfTheGroup() {
        assertThat(scores("a,total,startedProjects,tiers,10,tiers=4:10;1:5 condition=mean conditionAtLeast=5"))
                .isEqualTo("乙10.00 甲10.00 丙5.00");
        assertThat(scores("a,total,startedProjects,tiers,10,tiers=4:10;1:5 condition=mean conditionAtLeast=6"))
                .isEqualTo("丙0.00 乙0.00 甲0.00");
    }

    @Test
    void theValuesOfEfficacyMayBeThoseOfTheGroup() {
        assertThat(scores("a,total,signedProjects,efficacy,100,notAllowed=least satisfactory=best"))
                .isEqualTo("甲100.00 乙86.67 丙60.00");
    }

    @Test
    void equalValuesOfEfficacyAreAConstantColumn() {
        String item = "a,total,signedProjects,efficacy,100,notAllowed=5 satisfactory=5";
        assertThat(Ranker.rank(one(item).scheme(), UNITS).unranked()).hasSize(3);
        assertThat(scores(item + " constant=top")).isEqualTo("丙100.00 乙100.00 甲100.00");
        assertThat(scores(item + " constant=bottom")).isEqualTo("丙60.00 乙60.00 甲60.00");
        assertThat(scores(item + " constant=middle")).isEqualTo("丙80.00 乙80.00 甲80.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "efficacy,100,notAllowed=unknown satisfactory=5",
                "efficacy,100,notAllowed=5 satisfactory=unknown",
                "all-or-nothing,10,target=unknown",
                "shortfall,10,target=unknown perMissing=1",
                "per-item,,points=1 above=unknown",
                "tiers,10,tiers=1:10 condition=unknown conditionAtLeast=1"
            })
    void whereTheFigureBesideTheValueIsNotKnownThereIsNoMark(String method) {
        assertThat(Ranker.rank(one("a,total,signedProjects," + method).scheme(), UNITS)
                        .unranked())
                .hasSize(3);
    }

    @Test
    void oneValueOfEfficacyAsksForTheOther() {
        assertThatThrownBy(() ->
                        one("a,total,signedProjects,efficacy,100,notAllowed=5").scheme())
                .hasMessageContaining("缺少参数（satisfactory）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"places=x", "places=3-2:5", "places=1:many", "places=1:5:6"})
    void aPlaceThatIsNotWrittenLikeOneIsRefused(String places) {
        assertThatThrownBy(
                        () -> one("a,total,signedProjects,places,10," + places).scheme())
                .hasMessageContaining("应写作 1:10 或 3-5:6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiers=x:1", "tiers=1:x", "tiers=1"})
    void aTierThatIsNotWrittenLikeOneIsRefused(String tiers) {
        assertThatThrownBy(() -> one("a,total,signedProjects,tiers,10," + tiers).scheme())
                .hasMessageContaining("应写作 80%:75");
    }

    @Test
    void placesFromTheLowestAndWithTheMeanOfThoseTaken() {
        assertThat(scores("a,total,signedProjects,places,10,places=1:10;2:4 direction=lower"))
                .isEqualTo("丙10.00 乙4.00 甲0.00");
        assertThat(scores("a,total,signedProjects,places,10,places=1:10;2:4 direction=lower ties=average"))
                .isEqualTo("丙10.00 乙4.00 甲0.00");
        assertThat(scores("a,total,signedProjects,rank-decay,10,direction=lower step=50%"))
                .isEqualTo("丙10.00 乙5.00 甲0.00");
    }

    @Test
    void pointsBelowZeroOfAPenaltyOrAnItemAreRefused() {
        assertThatThrownBy(
                        () -> one("a,total,signedProjects,per-item,,points=-1").scheme())
                .hasMessageContaining("每项得分（-1）不能为负");
        assertThatThrownBy(
                        () -> one("a,total,signedProjects,penalty,,points=-1").scheme())
                .hasMessageContaining("每次扣分（-1）不能为负");
        assertThatThrownBy(() ->
                        one("a,total,signedProjects,share-of-best,,full=0").scheme())
                .hasMessageContaining("满分（0）须大于零");
    }
}
