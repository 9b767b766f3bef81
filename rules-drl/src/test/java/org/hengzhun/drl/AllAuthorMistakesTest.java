package org.hengzhun.drl;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@link AuthorMistakesTest} holds of each mistake, as one test: for whoever asks it of hundreds of mutants. */
@Tag("mutants")
class AllAuthorMistakesTest {

    @Test
    void eachIsToldAndMendedAndNoHarmIsSeenWhereThereIsNone() {
        AuthorMistakesTest.wrong().forEach(AuthorMistakesTest::told);
        AuthorMistakesTest.wrong().forEach(AuthorMistakesTest::mended);
        AuthorMistakesTest.harmless().forEach(AuthorMistakesTest::nothing);
    }
}
