package org.hengzhun.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.number.Ratio;
import org.junit.jupiter.api.Test;

/** Rates as governments published them; figures and sources in shared/data/rate_definitions.csv. */
class PublishedRatesTest {

    private static final CountyPeriod XUCHANG_2017 = CountyPeriod.builder("许昌市", "", "2017")
            .set("signedProjects", 247)
            .set("fulfilledProjects", 244)
            .set("startedProjects", 222)
            .set("contractedFunds", "107700000000")
            .set("arrivedFunds", "37000000000")
            .build();

    @Test
    void fulfilmentRateDividesBySignedProjects() {
        assertThat(published("fulfilledProjects", "signedProjects")).isEqualTo("98.8%");
    }

    @Test
    void startRateDividesByWhatTheSchemeSays() {
        assertThat(published("startedProjects", "signedProjects")).isEqualTo("89.9%");
        assertThat(published("startedProjects", "fulfilledProjects")).isEqualTo("91.0%");
    }

    @Test
    void arrivalRateDividesByContractedFunds() {
        Ratio rate = known(Quotient.of("arrivedFunds", "contractedFunds"));
        assertThat(new Display(true, 2, RoundingMode.HALF_UP).text(rate)).isEqualTo("34.35%");
        assertThat(new Display(true, 0, RoundingMode.HALF_UP).text(rate)).isEqualTo("34%");
    }

    @Test
    void weinanPublishedATruncatedRate() {
        Ratio rate = Ratio.of(291, 292);
        assertThat(new Display(true, 2, RoundingMode.DOWN).text(rate)).isEqualTo("99.65%");
        assertThat(new Display(true, 2, RoundingMode.HALF_UP).text(rate)).isEqualTo("99.66%");
    }

    @Test
    void weinanAddedBuiltAndStartedProjectsUp() {
        Quotient rate =
                new Quotient(new Sum(List.of(new Column("built"), new Column("underWay"))), new Column("signed"));
        CountyPeriod weinan = CountyPeriod.builder("渭南市", "", "2010")
                .set("built", 18)
                .set("underWay", 180)
                .set("signed", 292)
                .build();
        assertThat(rate.value(weinan)).isEqualTo(new Known(Ratio.of(198, 292)));
        assertThat(new Display(true, 1, RoundingMode.HALF_UP).text(Ratio.of(198, 292)))
                .isEqualTo("67.8%");
    }

    @Test
    void shangqiuAndXuchangMeasuredAgainstThePlan() {
        assertThat(new Display(true, 1, RoundingMode.HALF_UP).text(Ratio.of(260, 271)))
                .isEqualTo("95.9%");
        assertThat(new Display(true, 1, RoundingMode.HALF_UP).text(Ratio.of(544, 560)))
                .isEqualTo("97.1%");
    }

    private static String published(String above, String below) {
        return new Display(true, 1, RoundingMode.HALF_UP).text(known(Quotient.of(above, below)));
    }

    private static Ratio known(Formula rate) {
        return ((Known) rate.value(XUCHANG_2017)).value();
    }
}
