package org.hengzhun.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;
import org.hengzhun.core.words.FlawedInputException;
import org.junit.jupiter.api.Test;

/** Grades whose units are taken by another figure from a part of the ranking, as 郑州2018 takes classes of firms. */
class GradePicksTest {

    private static final String A = "A,,tax,grade,,share=20% among=upper:50%";
    private static final String B = "B,,,grade,";
    private static final String C = "C,,energy,grade,,share=20% among=lower:50% direction=lower";

    private static SchemeTable table(String... grades) {
        List<String> rows = new ArrayList<>(List.of("total,,,sum,", "score,total,score,proportional,"));
        rows.addAll(List.of(grades));
        return SchemeTable.of(rows.toArray(String[]::new)).indicators("score,column", "tax,column", "energy,column");
    }

    /** The grades of the units in the order of their scores, which fall by one from 10. */
    private static String grades(SchemeTable table, String... taxAndEnergy) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < taxAndEnergy.length; i++) {
            lines.add("%d,,%d,%s".formatted(i, 10 - i, taxAndEnergy[i]));
        }
        return Ranker.rank(
                        table.scheme(), Units.of("2018", "unit,group,score,tax,energy", lines.toArray(String[]::new)))
                .groups()
                .get(0)
                .rows()
                .stream()
                .map(row -> row.grade() == null ? "-" : row.grade().name())
                .collect(Collectors.joining());
    }

    @Test
    void takesFromEachHalfByItsOwnFigureAndLeavesTheRest() {
        assertThat(grades(
                        table(A, B, C),
                        "1,9",
                        "2,9",
                        "8,1",
                        "7,9",
                        "3,9", // of the first five the most tax
                        "9,5",
                        "9,2",
                        "9,9",
                        "9,3",
                        "9,9")) // of the last five the least energy
                .isEqualTo("BBAABBCBCB");
    }

    @Test
    void equalUnitsOnACutGoWhereTiesGo() {
        String[] firms = {"5,9", "5,9", "5,9", "1,9", "1,9", "0,2", "0,2", "0,2", "0,9", "0,9"};
        assertThat(grades(table(A, B, C), firms)).isEqualTo("AAABBBBBBB");
        assertThat(grades(table(A, B, C).set("gradeTies", "worse"), firms)).isEqualTo("BBBBBCCCBB");
    }

    @Test
    void aUnitWithoutTheFigureIsNotTaken() {
        assertThat(grades(table(A, B), ",9", "1,9", "2,9", ",9", ",9", "9,9")).isEqualTo("BBABBB");
    }

    @Test
    void aUnitGoesToTheFirstGradeThatTakesIt() {
        assertThat(grades(table("X,,tax,grade,,share=50%", "Y,,tax,grade,,share=50%", B), "1,1", "2,1", "3,1", "4,1"))
                .isEqualTo("YYXX");
    }

    @Test
    void theFigureMayBeOneOfTheGroup() {
        SchemeTable relative = SchemeTable.of(
                        "total,,,sum,",
                        "score,total,score,proportional,",
                        "A,,rank,grade,,share=50% direction=lower",
                        B)
                .indicators("score,column", "tax,column", "energy,column", "rank,peer,of=tax statistic=rank");
        assertThat(grades(relative, "1,1", "9,1", "8,1", "2,1")).isEqualTo("BAAB");
        assertThat(relative.scheme().columns()).contains("tax");
        assertThat(relative.scheme().relative()).isTrue();
    }

    @Test
    void whatIsWrongWithAPickIsTold() {
        assertThat(catchThrowableOfType(
                                FlawedInputException.class,
                                table("A,,taxes,grade,,among=first:50%", B, "C,,tax,grade,,share=10% atLeast=3")
                                        ::scheme)
                        .flaws())
                .extracting(flaw -> flaw.part() + " " + flaw.detail() + " " + flaw.code())
                .containsExactlyInAnyOrder(
                        "A share argument-missing",
                        "A among part-malformed",
                        "A  column-unknown",
                        "C atLeast argument-unknown");
    }
}
