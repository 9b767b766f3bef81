package org.hengzhun.drl.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked at of a rule that can be read: names nobody asks for, annotations of other files, and how large it is. */
class RuleChecksTest {

    private static final String RISK = "highRisk == true";

    private static List<Problem> told(String patterns) {
        return TestPack.overHenan().screening(TestPack.rule("T-1", patterns)).check().problems().stream()
                .filter(problem -> problem.file().endsWith("screening.drl"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$p : Project( $x : annualCoal, " + RISK + " )",
                "$p : Project( " + RISK + " )\n  $x : Parameter( key == \"word\" )"
            })
    void aVariableThatNothingAsksForIsToldAtItsRule(String patterns) {
        assertThat(told(patterns)).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.code()).isEqualTo("unused-variable");
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.message().zh()).contains("规则 T-1", "$x");
            assertThat(problem.message().en()).contains("rule T-1", "$x");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$p : Project( $x : annualCoal, annualEnergyEquivalent > $x )",
                "$x : Parameter( key == \"word\" )\n  $p : Project( name == $x.value )"
            })
    void aVariableThatIsAskedForIsNot(String patterns) {
        assertThat(told(patterns)).extracting(Problem::code).doesNotContain("unused-variable");
    }

    @Test
    void nothingIsUnusedInARuleThatIsWrong() {
        assertThat(told("$p : Project( $x : annualCoal, hihgRisk == true )"))
                .extracting(Problem::code)
                .containsExactly("unknown-field");
    }

    @Test
    void onlyRulesOfRoutingSayByWhatTheyRecognise() {
        String rule =
                TestPack.rule("T-1", "$p : Project( " + RISK + " )").replace("@clause", "@match(\"field\")\n  @clause");
        assertThat(TestPack.overHenan().screening(rule).errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("match");
                    assertThat(problem.line()).isEqualTo(1);
                    assertThat(problem.message().zh()).contains("T-1", "routing.drl", "@match");
                });
    }

    private static String coal(int comparisons) {
        return "$p : Project( " + "annualCoal > 1, ".repeat(comparisons - 1) + "annualCoal > 1 )";
    }

    @Test
    void twoHundredComparisonsAreTheMost() {
        assertThat(told(coal(200))).noneMatch(Problem::isError);
        assertThat(told(coal(201))).filteredOn(Problem::isError).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("rule-too-large");
            assertThat(problem.message().zh()).contains("201 个比较、1 个事实");
        });
    }

    private static String words(int parameters) {
        StringBuilder all = new StringBuilder("$p : Project( " + RISK + " )");
        for (int i = 1; i <= parameters; i++) {
            all.append("\n  $t").append(i).append(" : Parameter( key == \"word\" )");
        }
        return all.toString();
    }

    @Test
    void sixtyFourFactsAreTheMost() {
        assertThat(told(words(63))).noneMatch(Problem::isError);
        assertThat(told(words(64)))
                .filteredOn(Problem::isError)
                .extracting(Problem::code)
                .containsExactly("rule-too-large");
    }

    @Test
    void aSecondProjectIsNoneAndWhatStandsBehindItIsRead() {
        assertThat(told("$p : Project( " + RISK
                        + " )\n  $q : Project( hihgRisk == true )\n  $r : FirstClassEntry( levl == \"大类\" )"))
                .extracting(Problem::code)
                .containsExactly("two-projects", "unknown-field");
    }
}
