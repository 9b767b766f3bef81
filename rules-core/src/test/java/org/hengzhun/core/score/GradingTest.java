package org.hengzhun.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.hengzhun.core.words.RefusedException;
import org.junit.jupiter.api.Test;

class GradingTest {

    private static final Grading GRADING = new Grading(ImmutableList.of(
            new Grade("优秀", new BigDecimal("90")),
            new Grade("良好", new BigDecimal("80")),
            new Grade("合格", new BigDecimal("60"))));

    private static String grade(Grading grading, String total) {
        return String.valueOf(grading.of(new BigDecimal(total)));
    }

    @Test
    void aThresholdReachedExactlyCounts() {
        assertThat(grade(GRADING, "90.00")).isEqualTo("优秀");
        assertThat(grade(GRADING, "89.99")).isEqualTo("良好");
        assertThat(grade(GRADING, "60")).isEqualTo("合格");
        assertThat(grade(GRADING, "59.99")).isEqualTo("null");
    }

    @Test
    void ofTwoLimitsTheLowerStaysWhateverTheirOrder() {
        assertThat(grade(GRADING.atMost("优秀"), "95")).isEqualTo("优秀");
        assertThat(grade(GRADING.atMost("合格").atMost("良好"), "95")).isEqualTo("合格");
        assertThat(grade(GRADING.atMost("良好").atMost("合格"), "95")).isEqualTo("合格");
        assertThat(grade(GRADING.atMost("良好"), "70")).isEqualTo("合格");
        assertThat(grade(GRADING.atMost("良好"), "50")).isEqualTo("null");
    }

    @Test
    void aGradeTheSchemeDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> GRADING.atMost("特优"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("特优");
    }

    @Test
    void aSchemeMayNameItsGradesInAnyOrder() {
        Scheme scheme = SchemeTable.of("total,,,sum,,", "a,total,signedProjects,per-item,,points=1")
                .set("grades", "良好:80;合格:60;优秀:90")
                .scheme();
        assertThat(scheme.grades()).extracting(Grade::name).containsExactly("优秀", "良好", "合格");
    }
}
