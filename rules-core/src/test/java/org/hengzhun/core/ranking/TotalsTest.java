package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.Language;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static SchemeTable table() {
        return SchemeTable.of(
                        "total,,,sum,,",
                        "firms,total,foreignFirms,min-max,50,constant=top",
                        "growth,total,fundGrowth,min-max,50,constant=top")
                .indicators("fundGrowth,growth,current=arrivedOutOfProvince");
    }

    private static final Scheme CITY = table().set("totalOf", "某市").scheme();

    private static List<CountyPeriod> units(String... lines) {
        return Units.of("2022-08", "unit,group,foreignFirms,arrivedOutOfProvince,arrivedOutOfProvinceLastYear", lines);
    }

    private static IndicatorValue value(Optional<Totals> totals, int item) {
        return totals.orElseThrow().items().get(item).value();
    }

    @Test
    void addsFiguresUpAndWorksOutAGrowthOnTheSums() {
        Optional<Totals> totals = Totals.of(CITY, units("甲县,,2,90,80", "乙县,,1,30,40"));
        assertThat(totals.orElseThrow().of()).isEqualTo("某市");
        assertThat(value(totals, 0)).isEqualTo(new IndicatorValue.Known(Ratio.of(3)));
        assertThat(value(totals, 1)).isEqualTo(new IndicatorValue.Known(Ratio.of(0)));
    }

    @Test
    void aFigureThatOneUnitDidNotGiveHasNoSum() {
        Optional<Totals> totals = Totals.of(CITY, units("甲县,,2,90,80", "乙县,,1,30,"));
        assertThat(value(totals, 0)).isEqualTo(new IndicatorValue.Known(Ratio.of(3)));
        assertThat(value(totals, 1))
                .isInstanceOfSatisfying(
                        IndicatorValue.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(MissingReason.COLUMN_MISSING));
    }

    @Test
    void thereIsNoneWhereTheSchemeNamesNoneOrThereIsNoUnit() {
        assertThat(Totals.of(table().scheme(), units("甲县,,2,90,80"))).isEmpty();
        assertThat(Totals.of(CITY, List.of())).isEmpty();
    }

    @Test
    void theOrderOfUnitsDoesNotMatter() {
        assertThat(Totals.of(CITY, units("甲县,,2,90,80", "乙县,,1,30,40")))
                .isEqualTo(Totals.of(CITY, units("乙县,,1,30,40", "甲县,,2,90,80")));
    }

    @Test
    void theSchemeMayNameWhatIsAddedUp() {
        Scheme scheme = table().indicators("projectsGrowth,growth,current=foreignFirms")
                .set("totalOf", "某市")
                .set("totals", "fundGrowth;arrivedOutOfProvince")
                .scheme();
        Totals totals = Totals.of(scheme, units("甲县,,2,90,80", "乙县,,1,33.2,40")).orElseThrow();
        assertThat(totals.items().stream().map(item -> RankingReport.shown(item, Language.ZH)))
                .containsExactly("2.67%", "123.2 元");
        assertThat(totals.items().stream().map(Totals.Item::name))
                .containsExactly("fundGrowth", "arrivedOutOfProvince");
    }

    @Test
    void whoDidNotGiveAFigureIsNamed() {
        Totals totals =
                Totals.of(CITY, units("甲县,,2,90,", "丙县,,2,90,", "乙县,,1,30,40")).orElseThrow();
        assertThat(totals.items().get(1).lacking()).containsExactly("丙县", "甲县");
        assertThat(RankingReport.shown(totals.items().get(1), Language.ZH)).endsWith("丙县、甲县没有填");
        assertThat(RankingReport.shown(totals.items().get(1), Language.EN)).endsWith("not given by 丙县, 甲县");
    }

    @Test
    void whatComparesUnitsHasNoTotal() {
        SchemeTable relative =
                table().indicators("best,peer,of=foreignFirms statistic=max").set("totalOf", "某市");
        assertThatThrownBy(() -> relative.set("totals", "best").scheme())
                .isInstanceOf(FlawedInputException.class)
                .hasMessageContaining("（best）是与其他单位或其他期次比较得来的");
        assertThatThrownBy(() -> table().set("totals", "foreignFirms").scheme())
                .isInstanceOf(FlawedInputException.class)
                .hasMessageContaining("totalOf");
    }

    @Test
    void theDocumentsFiguresOfTheCityComeFromItsCounties() {
        Scheme monthly = SchemeTable.of(
                        "total,,,sum,,",
                        "firms,total,foreignFirms,min-max,20,constant=top",
                        "contracted,total,contractedForeign,min-max,30,constant=top",
                        "growth,total,fundGrowth,min-max,50,constant=top")
                .indicators("fundGrowth,growth,current=arrivedOutOfProvince")
                .set("totalOf", "许昌市")
                .scheme();
        Totals totals = Totals.of(
                        monthly,
                        Units.of(
                                "2022-08",
                                "unit,group,foreignFirms,contractedForeign,arrivedOutOfProvince,arrivedOutOfProvinceLastYear",
                                "甲县,,4,20000000,25000000000,24000000000",
                                "乙县,,3,7620000,14100000000,13683000000"))
                .orElseThrow();
        assertThat(totals.items().stream().map(item -> RankingReport.shown(item, Language.ZH)))
                .containsExactly("7", "2762 万美元", "3.76%");
    }
}
