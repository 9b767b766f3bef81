package org.hengzhun.drl.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;

/** What only follows from a slip stands under it; what is wrong in the next rule stands for itself. */
class RuleCausesTest {

    private static final String RULE = TestPack.rule("T-1", "$p : Project( highRisk == true )");

    private static final String NEXT = RULE.replace("rule \"T-1\"", "rule \"T-2\"");

    private static List<Problem> told(String text) {
        return TestPack.overHenan().screening(text).errors();
    }

    @Test
    void fullWidthSignsOfOneLineAreOneProblem() {
        assertThat(told(RULE.replace("( highRisk", "（ highRisk").replace("true )", "true ）")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("full-width");
                    assertThat(problem.follows()).hasSize(1);
                });
        assertThat(told(RULE.replace("( highRisk", "（\n highRisk").replace("true )", "true ）")))
                .extracting(Problem::code, problem -> problem.follows().size())
                .containsExactly(tuple("full-width", 0), tuple("full-width", 0));
    }

    @Test
    void anOpenQuoteTakesWhatStandsBehindItInItsRule() {
        String open = RULE.replace("highRisk == true", "name == \"水泥, hihgRisk == true");
        assertThat(told(open + NEXT)).extracting(Problem::code).containsExactly("open-quote");
        assertThat(told(open + NEXT.replace("highRisk", "hihgRisk")))
                .extracting(Problem::code)
                .containsExactly("open-quote", "unknown-field");
    }

    @Test
    void whatIsWrongAboveAnOpenQuoteIsToldBesideIt() {
        String open = TestPack.rule("T-1", "$p : Project( hihgRisk == true,\n    name == \"水泥 )");
        assertThat(told(open)).extracting(Problem::code).containsExactlyInAnyOrder("unknown-field", "open-quote");
    }

    @Test
    void aTitleThatCannotBeReadIsNotMissingToo() {
        String unread = RULE.replace("@title(\"试验\")", "@title(试验)");
        assertThat(told(unread)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("annotation");
            assertThat(problem.follows()).hasSize(1);
        });
        assertThat(told(unread + NEXT.replace("@title(\"试验\")", "")))
                .extracting(Problem::code)
                .containsExactly("annotation", "missing-title");
    }

    @Test
    void aProjectThatCannotBeReadIsNotMissingToo() {
        String forbidden = RULE.replace("$p : Project(", "not Project(");
        assertThat(told(forbidden)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("forbidden");
            assertThat(problem.follows()).isNotEmpty();
        });
        assertThat(told(forbidden
                        + NEXT.replace("$p : Project( highRisk == true )", "$t : Parameter( key == \"word\" )")))
                .extracting(Problem::code)
                .containsExactly("forbidden", "no-project");
    }
}
