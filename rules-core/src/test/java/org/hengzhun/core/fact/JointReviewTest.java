package org.hengzhun.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a joint review stands by what is entered of it: a blank result is a review not held. */
class JointReviewTest {

    private static final Project BLANK = Project.of("P");

    private static List<Object> stands(Project project) {
        return List.of("reviewPassed", "reviewFailed", "reviewPending").stream()
                .map(name -> Project.DICTIONARY.named(name).orElseThrow().valueIn(project))
                .toList();
    }

    @Test
    void withoutAResultItIsPending() {
        assertThat(stands(BLANK)).containsExactly(false, false, true);
        assertThat(stands(BLANK.with(Project.REVIEW_RESULT, ReviewResult.NONE))).containsExactly(false, false, true);
    }

    @Test
    void itHasPassedOrFailedAsItsResultSays() {
        assertThat(stands(BLANK.with(Project.REVIEW_RESULT, ReviewResult.PASSED)))
                .containsExactly(true, false, false);
        assertThat(stands(BLANK.with(Project.REVIEW_RESULT, ReviewResult.FAILED)))
                .containsExactly(false, true, false);
    }

    @Test
    void groundsFoundWithoutAResultMeanThatItFailed() {
        Project found = BLANK.with(Project.REVIEW_GROUNDS, ImmutableSet.of(ReviewGround.HIGH_RISK));
        assertThat(stands(found)).containsExactly(false, true, false);
        assertThat(stands(found.with(Project.REVIEW_RESULT, ReviewResult.PASSED)))
                .containsExactly(true, false, false);
        assertThat(stands(BLANK.with(Project.REVIEW_GROUNDS, ImmutableSet.of())))
                .containsExactly(false, false, true);
    }
}
