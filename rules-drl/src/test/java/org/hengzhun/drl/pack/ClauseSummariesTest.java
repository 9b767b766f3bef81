package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import org.hengzhun.core.policy.Clause;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;

/** What a clause demands is said in Chinese; English is welcome. */
class ClauseSummariesTest {

    private static Bilingual summary(String clauses) {
        return TestPack.bare().with("clauses.csv", clauses).sound().clauses().values().stream()
                .map(Clause::summary)
                .collect(MoreCollectors.onlyElement());
    }

    @Test
    void aSummaryNeedsNoEnglish() {
        Bilingual marked = new Bilingual("试验条款", "试验条款 (in Chinese only)");
        assertThat(summary("clause,section,kind,summary_zh\nT-1,一,screen,试验条款\n"))
                .isEqualTo(marked);
        assertThat(summary("clause,section,kind,summary_zh,summary_en\nT-1,一,screen,试验条款,\n"))
                .isEqualTo(marked);
        assertThat(summary("clause,section,kind,summary_zh,summary_en\nT-1,一,screen,试验条款\n"))
                .isEqualTo(marked);
    }

    @Test
    void theEnglishOfItsAuthorStands() {
        assertThat(summary("clause,section,kind,summary_zh,summary_en\nT-1,一,screen,试验条款,a clause to try\n"))
                .isEqualTo(new Bilingual("试验条款", "a clause to try"));
    }

    @Test
    void itNeedsChinese() {
        assertThat(TestPack.bare()
                        .with(
                                "clauses.csv",
                                "clause,section,kind,summary_zh,summary_en\nT-1,一,screen,,a clause to try\n")
                        .errors())
                .extracting(problem -> problem.code())
                .containsExactly("empty-cell");
    }
}
