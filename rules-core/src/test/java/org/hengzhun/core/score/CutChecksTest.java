package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hengzhun.core.words.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cuts written on the wrong scale: shares as points, points as shares, percentages as points. */
class CutChecksTest {

    private static SchemeTable graded(String weight, String grades) {
        return SchemeTable.of(
                        "total,,,sum,,", "start,total,startedProjects,proportional," + weight + ",target=10 cap=1")
                .set("grades", grades);
    }

    private static List<String> told(SchemeTable table) {
        return table.scheme().warnings().stream()
                .map(flaw -> flaw.part() + " " + flaw.message().zh())
                .toList();
    }

    @Test
    void aGradeThatStartsBelowAPointIsTakenForAShareOfTheUnits() {
        assertThat(told(graded("100", "优秀:0.2;合格:0")))
                .containsExactly("test 等次（优秀）的最低得分是 0.2 分，而满分 100；若指占单位数的比例，请写成 method 为 grade 的行，share=20%");
    }

    @Test
    void aGradeBeyondTheFullMarksIsReachedByNobody() {
        assertThat(told(graded("1", "优秀:20;合格:0.6")))
                .containsExactly("test 等次（优秀）的最低得分 20 超过满分 1，除非另有加分，没有单位能评上；分数线请按满分 1 的尺度写");
    }

    @Test
    void aGradeBeyondTheFullMarksMayBeMeantWhereThereIsABonus() {
        SchemeTable table = SchemeTable.of(
                        "total,,,sum,,",
                        "start,total,startedProjects,proportional,100,target=10 cap=1",
                        "more,total,producedProjects,per-item,,points=1 cap=10")
                .set("grades", "优秀:105;合格:60");
        assertThat(told(table)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100, 优秀:90;合格:60", "100, 优秀:100", "1, 优秀:0.9;合格:0.6", "5, 优秀:1"})
    void cutsOnTheScaleOfTheSchemeAreNoDoubt(String weight, String grades) {
        assertThat(told(graded(weight, grades))).isEmpty();
    }

    @Test
    void aShareInTheSettingIsRefused() {
        assertThatThrownBy(() -> graded("100", "优秀:20%").scheme()).hasMessageContaining("等次（优秀:20%）写的是比例，这里应写最低得分");
    }

    @Test
    void pointsAsAShareAreRefused() {
        SchemeTable table = SchemeTable.of(
                "total,,,sum,,",
                "start,total,startedProjects,proportional,100,target=10 cap=1",
                "good,,,grade,,share=20");
        assertThatThrownBy(table::scheme).hasMessageContaining("比例（20）应大于 0、不超过 100%，写作 20%");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rate,total,rate,tiers,100,tiers=80:100;60:50      | rate rate是百分数，这里却与 80（即 8000.00%）比；若指百分之 80，请写 80%
            rate,total,rate,proportional,100,target=100 cap=1 | rate rate是百分数，这里却与 100（即 10000.00%）比；若指百分之 100，请写 100%
            """)
    void aRateComparedWithPointsIsToldOf(String row, String words) {
        assertThat(told(SchemeTable.of("total,,,sum,,", row).indicators("rate,target-share,actual=startedProjects")))
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource({"atLeast=30, 1", "atLeast=30%, 0", "below=-20, 0"})
    void soIsAVetoOnARate(String threshold, int warnings) {
        assertThat(SchemeTable.of(
                                "total,,,sum,,",
                                "start,total,startedProjects,proportional,100,target=10 cap=1",
                                "fall,,growth,veto,," + threshold)
                        .indicators("growth,growth,current=arrivedFunds")
                        .scheme()
                        .warnings())
                .hasSize(warnings)
                .allSatisfy(flaw -> assertThat(flaw.code()).isEqualTo("rate-like-points"));
    }

    @Test
    void theyAreWarningsForTheyCanBeMeant() {
        assertThat(graded("100", "优秀:0.2").scheme().warnings()).noneMatch(Flaw::isError);
    }
}
