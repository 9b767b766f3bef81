package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
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
}
