package org.hengzhun.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that a policy computes from fields of a project. */
class OwnFigureTest {

    private static FieldDictionary with(OwnFigure.Operation operation, String factor, String... of) {
        ImmutableList<Property> operands = Arrays.stream(of)
                .map(name -> Project.DICTIONARY.named(name).orElseThrow())
                .collect(ImmutableList.toImmutableList());
        return Project.computing(
                Project.DICTIONARY,
                new OwnFigure(
                        "figure",
                        new Bilingual("某数", "figure"),
                        operation,
                        operands,
                        new BigDecimal(factor),
                        Unit.RATIO,
                        Bilingual.same("-")));
    }

    private static Property figure(FieldDictionary dictionary) {
        return dictionary.named("figure").orElseThrow();
    }

    private static @Nullable Object value(FieldDictionary dictionary, Map<String, ?> members) {
        return figure(dictionary).valueIn(Project.of(members, dictionary));
    }

    @ParameterizedTest
    @CsvSource({
        "SUM,        1,    annualCoal, addedCoal,  700, 35,  735",
        "SUM,        0.01, annualCoal, addedCoal,  700, 35,  7.35",
        "DIFFERENCE, 1,    annualCoal, addedCoal,  700, 35,  665",
        "RATIO,      1,    annualCoal, landArea,   700, 35,  20",
        "RATIO,      10,   annualCoal, landArea,   700, 35,  200",
        "ANNUAL,     1,    annualCoal, idleMonths, 700, 6,   1400",
        "DAYS,       1,    signedOn,   startedOn,  2026-01-31, 2026-03-01, 29",
        "MONTHS,     1,    signedOn,   startedOn,  2026-01-31, 2026-03-30, 1",
        "MONTHS,     1,    signedOn,   startedOn,  2026-03-30, 2026-01-31, -1"
    })
    void isExact(OwnFigure.Operation operation, String factor, String a, String b, String x, String y, String result) {
        assertThat((BigDecimal)
                        Objects.requireNonNull(value(with(operation, factor, a, b), Map.of("id", "P1", a, x, b, y))))
                .isEqualByComparingTo(result);
    }

    @Test
    void isAMultipleOfOneField() {
        assertThat((BigDecimal) Objects.requireNonNull(value(
                        with(OwnFigure.Operation.PRODUCT, "0.8", "annualCoal"), Map.of("id", "P1", "annualCoal", "7"))))
                .isEqualByComparingTo("5.6");
    }

    @Test
    void comparesWithALimitAsTheFractionDoes() {
        Object third = value(
                with(OwnFigure.Operation.RATIO, "1", "annualCoal", "landArea"),
                Map.of("id", "P1", "annualCoal", "1", "landArea", "3"));

        assertThat(third).isEqualTo(Decimals.quotient(BigDecimal.ONE, BigDecimal.valueOf(3)));
    }

    @ParameterizedTest
    @CsvSource({"annualCoal, landArea", "landArea, annualCoal"})
    void isUnknownWhileWhatItIsMadeOfIs(String known, String missing) {
        FieldDictionary dictionary = with(OwnFigure.Operation.RATIO, "1", "annualCoal", "landArea");
        Project project = Project.of(Map.of("id", "P1", known, "5"), dictionary);
        Property figure = figure(dictionary);

        assertThat(figure.valueIn(project)).isNull();
        assertThat(figure.missingInputs(project)).extracting(Property::name).containsExactly(missing);
        assertThat(figure.inputs()).extracting(Property::name).containsExactly("annualCoal", "landArea");
    }

    @ParameterizedTest
    @CsvSource({"RATIO, landArea, 用地面积", "ANNUAL, idleMonths, 闲置月数"})
    void nothingIsDividedByZeroAndTheReasonIsSaid(OwnFigure.Operation operation, String divisor, String label) {
        FieldDictionary dictionary = with(operation, "1", "annualCoal", divisor);
        Project project = Project.of(Map.of("id", "P1", "annualCoal", "5", divisor, "0"), dictionary);
        Property figure = figure(dictionary);

        assertThat(figure.valueIn(project)).isNull();
        assertThat(figure.missingInputs(project)).extracting(Property::name).containsExactly(divisor);
        assertThat(Objects.requireNonNull(((Computed) figure).obstacle().apply(project))
                        .zh())
                .contains("某数算不出", label + "为 0");
    }

    @Test
    void aDifferenceOfTheSameIsNoReasonToComplain() {
        FieldDictionary dictionary = with(OwnFigure.Operation.DIFFERENCE, "1", "annualCoal", "addedCoal");
        Project project = Project.of(Map.of("id", "P1", "annualCoal", "5", "addedCoal", "0"), dictionary);

        assertThat(figure(dictionary).valueIn(project)).isEqualTo(new BigDecimal("5"));
        assertThat(((Computed) figure(dictionary)).obstacle().apply(project)).isNull();
        assertThat(figure(dictionary).sources(project))
                .extracting(Property::name)
                .containsExactlyInAnyOrder("annualCoal", "addedCoal");
    }
}
