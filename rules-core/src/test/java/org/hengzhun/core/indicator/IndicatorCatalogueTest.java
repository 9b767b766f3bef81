package org.hengzhun.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.FlawedInputException;
import org.junit.jupiter.api.Test;

class IndicatorCatalogueTest {

    private static IndicatorRow row(String name, String kind, String... arguments) {
        ImmutableMap.Builder<String, String> pairs = ImmutableMap.builder();
        for (int i = 0; i < arguments.length; i += 2) {
            pairs.put(arguments[i], arguments[i + 1]);
        }
        return new IndicatorRow(name, Bilingual.same(name), kind, pairs.buildOrThrow());
    }

    @Test
    void rowsMayNameRowsThatComeLater() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.of(List.of(
                row("lead", "difference", "of", "rate", "minus", "0.5"),
                row("rate", "ratio", "numerator", "startedProjects+built", "denominator", "signedProjects"),
                row("built", "column")));
        CountyPeriod unit = CountyPeriod.builder("甲县", "", "2022")
                .set("startedProjects", 5)
                .set("built", 1)
                .set("signedProjects", 8)
                .build();
        assertThat(catalogue.named("lead").orElseThrow().value(unit)).isEqualTo(new Known(Ratio.of(1, 4)));
        assertThat(catalogue.named("signedProjects").orElseThrow().label().zh()).isEqualTo("签约项目数");
    }

    @Test
    void aCappedFigureIsMadeOfColumnsAndIndicators() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.of(List.of(
                row("progress", "ratio", "numerator", "signedInPlan+startedInPlan", "denominator", "8"),
                row("signedInPlan", "capped", "of", "signedProjects", "most", "signedProjectsTarget"),
                row("startedInPlan", "capped", "of", "startedProjects", "most", "startedProjectsTarget")));
        CountyPeriod unit = CountyPeriod.builder("甲县", "", "2018")
                .set("signedProjects", 12)
                .set("signedProjectsTarget", 4)
                .set("startedProjects", 0)
                .set("startedProjectsTarget", 4)
                .build();
        assertThat(catalogue.named("progress").orElseThrow().value(unit)).isEqualTo(new Known(Ratio.of(1, 2)));
    }

    @Test
    void everythingWrongIsToldAtOnceWithTheNearestName() {
        assertThatThrownBy(() -> IndicatorCatalogue.of(List.of(
                        row("a", "ratio", "numerator", "startedProject", "denominator", "signedProjects"),
                        row("b", "growht", "current", "arrivedFunds"),
                        row("c", "difference", "of", "d", "minus", "0"),
                        row("d", "difference", "of", "c", "minus", "0"),
                        row("e", "growth", "current", "arrivedFunds", "bas", "x"),
                        row("e", "column"))))
                .isInstanceOfSatisfying(FlawedInputException.class, refused -> {
                    assertThat(refused.flaws())
                            .extracting(Flaw::code)
                            .contains(
                                    "column-unknown",
                                    "indicator-kind-unknown",
                                    "indicator-circle",
                                    "argument-unknown",
                                    "indicator-doubled");
                    assertThat(refused)
                            .hasMessageContaining("did you mean startedProjects?")
                            .hasMessageContaining("did you mean base?");
                });
    }

    @Test
    void growthAndTargetsFindTheirUsualColumns() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.of(List.of(
                row("growth", "growth", "current", "arrivedFunds"),
                row("share", "target-share", "actual", "arrivedFunds"),
                row("lead", "progress", "actual", "arrivedFunds", "form", "lead")));
        CountyPeriod unit = CountyPeriod.builder("甲县", "", "2022Q2")
                .set("arrivedFunds", 60)
                .set("arrivedFundsLastYear", 50)
                .set("arrivedFundsTarget", 100)
                .build();
        assertThat(catalogue.named("growth").orElseThrow().value(unit)).isEqualTo(new Known(Ratio.of(1, 5)));
        assertThat(catalogue.named("share").orElseThrow().value(unit)).isEqualTo(new Known(Ratio.of(3, 5)));
        assertThat(catalogue.named("lead").orElseThrow().value(unit)).isEqualTo(new Known(Ratio.of(1, 10)));
    }
}
