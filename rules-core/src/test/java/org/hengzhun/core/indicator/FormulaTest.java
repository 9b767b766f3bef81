package org.hengzhun.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.indicator.IndicatorValue.Missing;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final CountyPeriod EMPTY =
            CountyPeriod.builder("甲县", "", "2022-10").build();

    private static Missing missing(MissingReason reason, String column) {
        return new Missing(reason, new Column(column).label());
    }

    @Test
    void whatIsMissingIsToldByItsLabel() {
        Missing missing =
                (Missing) Quotient.of("startedProjects", "signedProjects").value(EMPTY);
        assertThat(missing.text().zh()).isEqualTo("数据缺失（开工项目数）");
        assertThat(missing.text().en()).isEqualTo("no figure given (started projects)");
        assertThat(Quotient.of("startedProjects", "signedProjects").label().zh())
                .isEqualTo("开工项目数/签约项目数");
        assertThat(growth(Growth.NegativeBase.UNDEFINED).label().zh()).isEqualTo("now增幅");
    }

    @Test
    void aMissingColumnIsNotZero() {
        assertThat(new Column("signedProjects").value(EMPTY))
                .isEqualTo(missing(MissingReason.COLUMN_MISSING, "signedProjects"));
    }

    @Test
    void nothingOverZeroAndSomethingOverZeroAreBothUndefined() {
        Quotient rate = Quotient.of("startedProjects", "signedProjects");
        CountyPeriod none = EMPTY.with("signedProjects", java.math.BigDecimal.ZERO);
        assertThat(rate.value(none.with("startedProjects", java.math.BigDecimal.ZERO)))
                .isEqualTo(missing(MissingReason.ZERO_DENOMINATOR, "signedProjects"));
        assertThat(rate.value(none.with("startedProjects", java.math.BigDecimal.ONE)))
                .isEqualTo(missing(MissingReason.ZERO_DENOMINATOR, "signedProjects"));
        assertThat(rate.value(EMPTY)).isEqualTo(missing(MissingReason.COLUMN_MISSING, "startedProjects"));
    }

    @Test
    void growthTellsZeroAndNegativeBasesApart() {
        Growth strict = growth(Growth.NegativeBase.UNDEFINED);
        Growth bySize = growth(Growth.NegativeBase.ABSOLUTE);
        assertThat(strict.value(figures("10", "0"))).isEqualTo(missing(MissingReason.ZERO_BASE, "base"));
        assertThat(strict.value(figures("10", "-5"))).isEqualTo(missing(MissingReason.NEGATIVE_BASE, "base"));
        assertThat(bySize.value(figures("10", "-5"))).isEqualTo(new Known(Ratio.of(3)));
        assertThat(bySize.value(figures("-10", "-5"))).isEqualTo(new Known(Ratio.of(-1)));
        assertThat(strict.value(figures("12.5", "10"))).isEqualTo(new Known(Ratio.of(1, 4)));
        assertThat(strict.value(EMPTY)).isEqualTo(missing(MissingReason.COLUMN_MISSING, "now"));
    }

    private static Growth growth(Growth.NegativeBase policy) {
        return new Growth(new Column("now"), new Column("base"), policy);
    }

    private static CountyPeriod figures(String now, String base) {
        return CountyPeriod.builder("甲县", "", "2022-10")
                .set("now", now)
                .set("base", base)
                .build();
    }

    @Test
    void noTargetIsNotATargetOfZeroAndNotAMissingFigure() {
        TargetShare share = new TargetShare(new Column("now"), new Column("base"));
        assertThat(share.value(EMPTY)).isEqualTo(missing(MissingReason.NO_TARGET, "base"));
        assertThat(share.value(figures("3", "0"))).isEqualTo(missing(MissingReason.ZERO_TARGET, "base"));
        assertThat(share.value(EMPTY.with("base", java.math.BigDecimal.TEN)))
                .isEqualTo(missing(MissingReason.COLUMN_MISSING, "now"));
        assertThat(share.value(figures("12", "10"))).isEqualTo(new Known(Ratio.of(6, 5)));
    }

    @Test
    void progressIsMeasuredAgainstTheMonthsThatHavePassed() {
        TargetShare share = new TargetShare(new Column("now"), new Column("base"));
        Progress lead = new Progress(share, new ElapsedShare(), Progress.Form.LEAD);
        Progress pace = new Progress(share, new ElapsedShare(), Progress.Form.PACE);
        assertThat(lead.value(figures("9", "10"))).isEqualTo(new Known(Ratio.of(1, 15)));
        assertThat(pace.value(figures("10", "10"))).isEqualTo(new Known(Ratio.of(6, 5)));
    }

    @Test
    void thePeriodSaysHowMuchOfTheYearHasPassed() {
        assertThat(elapsed("2022")).isEqualTo(new Known(Ratio.ONE));
        assertThat(elapsed("2022H1")).isEqualTo(new Known(Ratio.of(1, 2)));
        assertThat(elapsed("2022Q3")).isEqualTo(new Known(Ratio.of(3, 4)));
        assertThat(elapsed("2022-10")).isEqualTo(new Known(Ratio.of(10, 12)));
        assertThat(elapsed("2022-13")).isEqualTo(missing(MissingReason.PERIOD_UNCLEAR, "2022-13"));
    }

    private static IndicatorValue elapsed(String period) {
        return new ElapsedShare().value(CountyPeriod.builder("甲县", "", period).build());
    }

    @Test
    void aDifferenceOfRatesIsInPercentagePoints() {
        PointDifference difference = new PointDifference(new Constant(Ratio.of(3, 4)), new Constant(Ratio.of(7, 10)));
        assertThat(difference.value(EMPTY)).isEqualTo(new Known(Ratio.of(1, 20)));
    }

    @Test
    void whatIsDoneBeyondAPlanDoesNotCount() {
        Capped inPlan = new Capped(new Column("now"), new Column("base"));
        assertThat(inPlan.value(figures("3", "4"))).isEqualTo(new Known(Ratio.of(3)));
        assertThat(inPlan.value(figures("4", "4"))).isEqualTo(new Known(Ratio.of(4)));
        assertThat(inPlan.value(figures("12", "4"))).isEqualTo(new Known(Ratio.of(4)));
        assertThat(inPlan.value(figures("1", "0"))).isEqualTo(new Known(Ratio.ZERO));
        assertThat(inPlan.value(EMPTY.with("now", java.math.BigDecimal.TEN)))
                .isEqualTo(missing(MissingReason.COLUMN_MISSING, "base"));
        assertThat(inPlan.value(EMPTY.with("base", java.math.BigDecimal.TEN)))
                .isEqualTo(missing(MissingReason.COLUMN_MISSING, "now"));
        assertThat(inPlan.columns()).containsExactly("now", "base");
    }

    @Test
    void aNegativeCountIsRefusedWithItsValue() {
        assertThatThrownBy(() -> CountyPeriod.builder("甲县", "", "2022").set("signedProjects", -1))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("签约项目数（-1）");
    }
}
