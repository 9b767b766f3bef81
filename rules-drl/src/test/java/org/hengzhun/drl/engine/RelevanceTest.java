package org.hengzhun.drl.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.junit.jupiter.api.Test;

/** Two notions: whether a project is outside the catalogue, on which rests whether it is two-high. */
class RelevanceTest {

    private static final Rulebook BOOK =
            PolicyLibrary.shipped().pack("xuchang-2022-sw70").rulebook(Task.SCREENING);
    private static final ImmutableList<String> NOTIONS = BOOK.notions().keySet().asList();
    private static final Relevance RELEVANCE = Relevance.of(BOOK.rules(), NOTIONS, 3);

    private static boolean concerned(int stratum, Truth outsideCatalogue, Truth twoHigh) {
        Truth[] settled = new Truth[2];
        settled[NOTIONS.indexOf("outsideCatalogue")] = outsideCatalogue;
        settled[NOTIONS.indexOf("twoHigh")] = twoHigh;
        return RELEVANCE.concerns(stratum, settled);
    }

    @Test
    void rulesThatRequireNoNotionConcernEveryProject() {
        assertThat(concerned(0, Truth.UNKNOWN, Truth.UNKNOWN)).isTrue();
    }

    @Test
    void definitionsOfTwoHighConcernNoProjectOutsideTheCatalogue() {
        assertThat(concerned(1, Truth.TRUE, Truth.UNKNOWN)).isFalse();
        assertThat(concerned(1, Truth.FALSE, Truth.UNKNOWN)).isTrue();
        assertThat(concerned(1, Truth.UNKNOWN, Truth.UNKNOWN)).isTrue();
    }

    @Test
    void rulesOnTwoHighProjectsConcernThoseThatMayBe() {
        assertThat(concerned(2, Truth.FALSE, Truth.FALSE)).isFalse();
        assertThat(concerned(2, Truth.FALSE, Truth.TRUE)).isTrue();
        assertThat(concerned(2, Truth.UNKNOWN, Truth.UNKNOWN)).isTrue();
    }
}
