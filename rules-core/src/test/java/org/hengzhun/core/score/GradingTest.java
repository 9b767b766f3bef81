package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.ranking.Ranker;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;

/** Grades by score and by share, with their floors, ties, rounding and moves. */
class GradingTest {

    private static final String[] POINTS = {"total,,,sum,,total=100", "points,total,given,panel,100"};
    private static final String[] SHARES = {
        "A,,,grade,,share=20%", "B,,,grade,,share=40%", "C,,,grade,,share=35%", "D,,,grade,,share=5%"
    };

    private static SchemeTable table(String... grades) {
        List<String> rows = new ArrayList<>(List.of(POINTS));
        rows.addAll(List.of(grades));
        return SchemeTable.of(rows.toArray(String[]::new)).indicators("given,column");
    }

    /** Units named by their place in the table, with these points. */
    private static List<CountyPeriod> units(int... points) {
        List<CountyPeriod> units = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            units.add(CountyPeriod.builder("县%02d".formatted(i + 1), "", "2022")
                    .set("given", points[i])
                    .build());
        }
        return units;
    }

    private static String grades(Scheme scheme, List<CountyPeriod> units, Ruling... rulings) {
        return Ranker.of(scheme).rank(units, List.of(rulings)).groups().get(0).rows().stream()
                .map(row -> row.grade() == null ? "-" : row.grade().name())
                .collect(Collectors.joining());
    }

    private static Ruling moving(String unit, int up) {
        return new Ruling(unit, "R-" + unit, Bilingual.same("move"), new Ruling.Effect.Regrade(up), Basis.LOCAL);
    }

    @Test
    void aThresholdReachedExactlyCounts() {
        Scheme scheme = table().set("grades", "优:90;良:80;合:60").scheme();
        assertThat(grades(scheme, units(90, 89, 60, 59))).isEqualTo("优良合-");
    }

    @Test
    void aSchemeMayNameItsGradesByScoreInAnyOrder() {
        assertThat(table().set("grades", "良好:80;合格:60;优秀:90").scheme().grades())
                .extracting(Grade::name)
                .containsExactly("优秀", "良好", "合格");
    }

    /** 20 % of 12 are 2.4, 60 % 7.2, 95 % 11.4: cuts after the 2nd, the 7th and the 11th. */
    @Test
    void sharesOfTwelveUnitsAreCountedFromTheTop() {
        assertThat(grades(table(SHARES).scheme(), units(99, 95, 90, 88, 86, 84, 82, 80, 78, 76, 74, 70)))
                .isEqualTo("AABBBBBCCCCD");
    }

    @Test
    void equalUnitsOnACutAllGetTheBetterGradeUnlessTheSchemeSaysTheWorse() {
        List<CountyPeriod> units = units(99, 90, 90, 88, 86, 84, 80, 80, 78, 76, 74, 74);
        assertThat(grades(table(SHARES).scheme(), units)).isEqualTo("AAABBBBBCCCC");
        assertThat(grades(table(SHARES).set("gradeTies", "worse").scheme(), units))
                .isEqualTo("ABBBBBCCCCDD");
    }

    @Test
    void theRoundingOfAShareIsDeclared() {
        List<CountyPeriod> units = units(99, 95, 90, 88, 86, 84, 82, 80, 78, 76, 74, 70);
        assertThat(grades(table(SHARES).set("gradeRounding", "up").scheme(), units))
                .isEqualTo("AAABBBBBCCCC");
        assertThat(grades(table(SHARES).set("gradeRounding", "down").scheme(), units))
                .isEqualTo("AABBBBBCCCCD");
    }

    @Test
    void aFloorUnderAShareSendsAUnitToTheNextGrade() {
        Scheme scheme = table("优秀,,,grade,,share=50% atLeast=90", "良好,,,grade,,atLeast=80", "一般,,,grade,,")
                .scheme();
        assertThat(grades(scheme, units(95, 89, 85, 70))).isEqualTo("优秀良好良好一般");
    }

    @Test
    void rulingsMoveAUnitOneGradeAndNeverBeyondTheEnds() {
        Scheme scheme = table(SHARES).scheme();
        List<CountyPeriod> units = units(99, 95, 90, 88, 86, 84, 82, 80, 78, 76, 74, 70);
        assertThat(grades(scheme, units, moving("县01", 1), moving("县03", 1), moving("县08", -1), moving("县12", -1)))
                .isEqualTo("AAABBBBDCCCD");
    }

    @Test
    void aVetoHoldsAUnitToItsGradeHoweverItIsMoved() {
        List<String> rows = new ArrayList<>(List.of(SHARES));
        rows.add("late,,overdueStarts,veto,,above=0 effect=grade grade=C unknown=pass");
        Scheme scheme = table(rows.toArray(String[]::new)).scheme();
        List<CountyPeriod> units = new ArrayList<>(units(99, 95, 90, 88, 86));
        units.set(0, units.get(0).with("overdueStarts", java.math.BigDecimal.ONE));
        assertThat(grades(scheme, units, moving("县01", 1))).isEqualTo("CBBCC");
    }

    @Test
    void eachGradeHasItsOwnBasis() {
        Scheme scheme = table(SHARES).scheme();
        assertThat(scheme.grades()).extracting(Grade::basis).containsOnly(Basis.LOCAL);
    }

    @Test
    void aShareWhereAScoreStandsIsAnErrorThatSaysWhereSharesAre() {
        assertThatThrownBy(() -> table().set("grades", "优秀:20%;良好:60%").scheme())
                .hasMessageContaining("等次（优秀:20%）写的是比例")
                .hasMessageContaining("share=20%");
    }

    @Test
    void gradesThatCannotBeGivenAreRefusedTogether() {
        assertThatThrownBy(() -> table("A,,,grade,,share=70%", "B,,,grade,,", "C,,,grade,,share=50%")
                        .scheme())
                .hasMessageContaining("后面的等次就没有单位了")
                .hasMessageContaining("超过 100%");
        assertThatThrownBy(() -> table("A,,,grade,,share=0").scheme()).hasMessageContaining("比例（0）应大于 0");
        assertThatThrownBy(() ->
                        table("A,,,grade,,share=20%").set("grades", "优秀:90").scheme())
                .hasMessageContaining("等次只能写在一处");
        assertThatThrownBy(() -> table("late,,overdueStarts,veto,,above=0 effect=grade grade=特优")
                        .scheme())
                .hasMessageContaining("方案没有等次（特优）");
    }
}
