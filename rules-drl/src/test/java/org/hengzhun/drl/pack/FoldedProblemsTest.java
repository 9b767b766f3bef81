package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;

/** What only follows from a mistake is under it, place by place, and is no problem of its own. */
class FoldedProblemsTest {

    private static final String READS =
            "$t : Parameter( key == \"least\" )\n  $p : Project( totalInvestment < $t.value )";

    private static Problem only(TestPack pack) {
        List<Problem> errors =
                pack.check().problems().stream().filter(Problem::isError).toList();
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    @Test
    void rulesThatReadAParameterAreUnderItsRow() {
        Problem wrong = only(TestPack.bare()
                .parameters("least,many,万元,,,T-1,local,")
                .screening(TestPack.rule("T-1", READS) + TestPack.rule("T-2", READS)));

        assertThat(wrong.file()).isEqualTo("test/parameters.csv");
        assertThat(wrong.follows())
                .extracting(Problem.Consequence::file, Problem.Consequence::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("test/screening.drl", 5),
                        org.assertj.core.groups.Tuple.tuple("test/screening.drl", 14));
    }

    @Test
    void rulesThatReadAFieldAreUnderItsDeclaration() {
        Problem wrong = only(TestPack.bare()
                .manifest("fields:", "  secret: {zh: 涉密, type: yesno}")
                .screening(TestPack.rule("T-1", "$p : Project( secret == true )")));

        assertThat(wrong.file()).isEqualTo("test/policy.yaml");
        assertThat(wrong.follows()).extracting(Problem.Consequence::line).containsExactly(5);
    }

    @Test
    void whatARuleSeemsToLackIsUnderTheSignThatCouldNotBeRead() {
        Problem wrong = only(TestPack.bare()
                .screening(TestPack.rule(
                        "T-1", "$t : Parameter( key = \"least\" )\n  $p : Project( totalInvestment < $t.value )")));

        assertThat(wrong.line()).isEqualTo(5);
        assertThat(wrong.follows())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.line()).isBetween(5, 6));
    }

    @Test
    void everythingThatMayBeOfAPackThatIsNotThereIsUnderExtends() {
        Problem wrong = only(TestPack.bare()
                .manifest("extends: nowhere")
                .screening(TestPack.rule("T-1", READS) + TestPack.rule("T-2", "$p : Project( twoHigh == true )")));

        assertThat(wrong.code()).isEqualTo("unknown-base");
        assertThat(wrong.follows()).extracting(Problem.Consequence::line).containsExactly(5, 14);
    }

    @Test
    void fromASoundRowNothingFollows() {
        assertThat(only(TestPack.bare().screening(TestPack.rule("T-1", READS))).follows())
                .isEmpty();
    }
}
