package org.hengzhun.drl.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Behind a slip reading goes on where the next thing begins: the slips after it are told too, and nothing that is none. */
class RecoveryTest {

    /** A slip to be told in the last pattern of the rule under test, and in the rule behind it. */
    private static final String MISSPELT = "$z : FirstClassEntry( level == \"大类\", levl == \"大类\" )";

    private static final String NEXT =
            TestPack.rule("T-2", "$p : Project( hihgRisk == true )").replace("\n", " ");

    private static List<String> told(String text) {
        return TestPack.overHenan().screening(text).errors().stream()
                .map(Problem::code)
                .toList();
    }

    static Stream<Arguments> patterns() {
        return Stream.of(
                Arguments.of("eval( highRisk == true )", "eval"),
                Arguments.of("eval( ( 1 == 1 ) && f( g( 2 ) ) )", "eval"),
                Arguments.of("not FirstClassEntry( level == \"大类\" )", "forbidden"),
                Arguments.of("not( FirstClassEntry( level == \"大类\" ) )", "forbidden"),
                Arguments.of("exists( Project( a == 1 ) or Project( b == 1 ) )", "forbidden"),
                Arguments.of("accumulate( $q : Project( $e : annualCoal ); $s : sum( $e ) )", "forbidden"),
                Arguments.of("forall( $q : Project( a == 1 ) $r : Project( b == 1 ) )", "forbidden"),
                Arguments.of("and", "forbidden"),
                Arguments.of("FirstClassEntry( level == \"大类\" ) from a.b().c( 1 ).d()", "forbidden"),
                Arguments.of("whatever", "pattern"),
                Arguments.of("whatever.it( takes ).to( get ) ", "pattern"),
                Arguments.of("( what ( ever ) )", "pattern"),
                Arguments.of(") ", "pattern"),
                Arguments.of("\"text\" 1 true", "pattern"));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void thePatternBehindABrokenOneIsReadAndTheRuleBehindItToo(String broken, String code) {
        String text = TestPack.rule("T-1", "$p : Project( highRisk == true )\n  " + broken + "\n  " + MISSPELT);
        assertThat(told(text + NEXT)).containsExactly(code, "unknown-field", "unknown-field");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aBrokenPatternAtTheEndOfARuleTakesNothingOfTheNext(String broken, String code) {
        String text = TestPack.rule("T-1", "$p : Project( highRisk == true )\n  " + broken);
        assertThat(told(text + NEXT)).contains(code).endsWith("unknown-field");
        assertThat(told(text)).doesNotContain("unknown-field", "then", "end", "action");
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of("name ~ \"a\"", "operator"),
                Arguments.of("name matches ( \"a\", \"b\" )", "operator"),
                Arguments.of("name matches ( ( \"a\", \"b\" ), ( \"c\" ) )", "operator"),
                Arguments.of("name = f( a, b )", "single-equals"),
                Arguments.of("eval( f( a, b ), c )", "eval"),
                Arguments.of("!( highRisk == true, highRisk == true )", "negation"),
                Arguments.of("name.f( a, b ).g( c, d ) == \"a\"", "java"),
                Arguments.of("annualCoal * f( a, b ) >= 0", "arithmetic"),
                Arguments.of("industryDivision in \"30\"", "list"),
                Arguments.of("industryDivision in ( \"30\", < )", "operand"),
                Arguments.of("industryDivision in ( \"30\" \"31\", \"32\" )", "comma"),
                Arguments.of("( highRisk == true || ( name ~ \"a\" ) )", "operator"),
                Arguments.of("highRisk == true highEmission == f( a, b )", "comma"),
                Arguments.of("$x : f( a, b )", "binding"),
                Arguments.of("highRisk", "no-comparison"),
                Arguments.of("( highRisk ) && ( highEmission )", "no-comparison,no-comparison"),
                Arguments.of("< 1 || name ~ \"a\"", "operand"));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void theConditionBehindABrokenOneIsReadAndTheRuleBehindItToo(String broken, String codes) {
        String text = TestPack.rule("T-1", "$p : Project( " + broken + ", hihgEmission == true )\n  " + MISSPELT);
        assertThat(told(text + NEXT))
                .containsExactly(Stream.concat(
                                Stream.of(codes.split(",", -1)),
                                Stream.of("unknown-field", "unknown-field", "unknown-field"))
                        .toArray(String[]::new));
    }

    private static String nested(int depth, String condition) {
        return "( ".repeat(depth) + condition + " )".repeat(depth);
    }

    @Test
    void bracketsNestSixteenDeepInEveryConditionAnew() {
        String deep = nested(16, "highRisk == true");
        assertThat(told(TestPack.rule("T-1", "$p : Project( " + deep + ", " + deep + " )")))
                .isEmpty();
        String deeper = nested(17, "highRisk == true");
        assertThat(told(TestPack.rule("T-1", "$p : Project( " + deeper + " )")))
                .first()
                .isEqualTo("depth");
        String after = TestPack.rule("T-1", "$p : Project( " + deeper + " )")
                + TestPack.rule("T-2", "$p : Project( " + deep + ", hihgRisk == true )");
        assertThat(told(after)).contains("depth", "unknown-field").hasSizeLessThan(5);
    }

    @Test
    void aRuleWithoutNameOrWhenIsSkippedToItsEndAndTheNextIsRead() {
        String body = "\nwhen\n  $p : Project( xyz == 1 )\nthen\n  findings.advise( $p );\nend\n";
        assertThat(told("rule ( )" + body + NEXT)).containsExactly("rule-name", "unknown-field");
        String head = "rule \"T-1\" @title(\"题\") @clause(\"T-1\")\n";
        assertThat(told(head + "then\n  findings.advise( $p );\nend\n" + NEXT))
                .containsExactly("when", "unknown-field");
        assertThat(told(head + "end\n" + NEXT)).containsExactly("when", "unknown-field");
    }

    @Test
    void aRuleThatLacksItsEndEndsWhereTheNextBegins() {
        String open = TestPack.rule("T-1", "$p : Project( xyz == true )").replace("end\n", "");
        assertThat(told(open + TestPack.rule("T-2", "$p : Project( hihgRisk == true )")))
                .containsExactly("unknown-field", "end", "unknown-field");
    }

    @Test
    void aBrokenHeadKeepsNothingBehindItFromBeingRead() {
        String text = """
                rule "T-1"
                  @title( 题 )
                  @clause("T-1")
                  salience 3 no-loop true
                  whatever else
                when
                  $p : Project( hihgRisk == true )
                then
                  findings.advise( $p );
                end
                """;
        assertThat(told(text + NEXT))
                .containsExactlyInAnyOrder("annotation", "attribute", "attribute", "unknown-field", "unknown-field");
    }

    @Test
    void aBrokenActionTakesNothingOfTheNextRule() {
        for (String action : List.of(
                "System.exit( 1 )",
                "findings.advise( $p, 1 )",
                "findings.advise( $p ); int a = 1",
                "if ( true ) { findings.advise( $p ); }",
                "findings.advise")) {
            assertThat(told(TestPack.rule("T-1", "$p : Project( highRisk == true )", action) + NEXT))
                    .as(action)
                    .containsExactly("action", "unknown-field");
        }
    }

    @Test
    void severalThingsThatAreNoRuleAreEachToldOnce() {
        String text = """
                import a.b;
                import c.d;
                function int f() { return 1; }
                你好 世界
                global X x
                """ + NEXT;
        assertThat(told(text)).containsExactly("import", "import", "function", "forbidden", "unknown-field");
    }

    @Test
    void aVariableBoundAgainInAnotherPatternIsToldThere() {
        List<Problem> errors =
                TestPack.overHenan().screening(TestPack.rule("T-1", """
                        $p : Project( $a : industryDivision )
                          $a : FirstClassEntry( division == $a )
                          $e : SecondClassEntry( $a : division, division == $a )
                          $e : Parameter( key == "energy" )
                        """)).errors();
        assertThat(errors)
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("6 variable", "7 variable", "8 variable");
    }
}
