package org.hengzhun.drl.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands above {@code when}, and in the brackets of what a rule says. */
class HeadAndBracketsTest {

    private static final String RULE = TestPack.rule("T-1", "$p : Project( highRisk == true )");

    private static List<Problem> told(String rule) {
        return TestPack.overHenan().screening(rule).errors();
    }

    private static Bilingual only(String rule, String code) {
        assertThat(told(rule)).extracting(Problem::code).containsExactly(code);
        return told(rule).get(0).message();
    }

    @Test
    void aMisspeltAnnotationIsNotMissingToo() {
        Bilingual message = only(RULE.replace("@title", "@titel"), "annotation");
        assertThat(message.zh()).isEqualTo("不认识 @titel，是不是 @title？");
        assertThat(message.en()).isEqualTo("unknown annotation @titel; did you mean @title?");
    }

    @Test
    void oneThatIsNoneIsToldBesideThoseThatAreMissing() {
        assertThat(told(RULE.replace("@title", "@xyzzyxyzzy")))
                .extracting(Problem::code)
                .containsExactly("missing-title", "annotation");
        assertThat(only(RULE.replace("@clause", "@xyzzyxyzzy(\"a\")\n  @clause"), "annotation")
                        .zh())
                .contains("；可用 @title @clause");
    }

    @ParameterizedTest
    @CsvSource({"title, @title(\"试验\"), @title(\"这条规则说什么\")", "clause, @clause(\"T-1\"), @clause(\"条款编号\")"})
    void whatIsMissingIsNamedWithItsRule(String name, String written, String shape) {
        assertThat(only(RULE.replace(written, ""), "missing-" + name).zh()).isEqualTo("规则 T-1 缺少 " + shape);
        assertThat(only(RULE.replace(written, "@" + name + "(\" \")"), "missing-" + name)
                        .en())
                .isEqualTo("rule T-1 lacks @" + name);
    }

    @Test
    void anAnnotationIsWrittenOnce() {
        assertThat(only(RULE.replace("@clause", "@title(\"又\")\n  @clause"), "annotation")
                        .zh())
                .isEqualTo("@title 写了两次");
    }

    @Test
    void whoAcceptsAnOverlapSaysWhyAndItIsKept() {
        assertThat(only(RULE.replace("@clause", "@accept(\" \")\n  @clause"), "accept")
                        .zh())
                .contains("要写明理由");
        Rule accepted =
                TestPack.overHenan()
                        .screening(RULE.replace("@clause", "@accept(\"各据一款\")\n  @clause"))
                        .sound()
                        .rules()
                        .stream()
                        .filter(rule -> rule.id().equals("T-1"))
                        .findFirst()
                        .orElseThrow();
        assertThat(accepted.accepted()).isEqualTo("各据一款");
    }

    @Test
    void byWhatAProjectIsRecognisedIsOneOfFew() {
        String routing = TestPack.rule(
                "T-1",
                "$p : Project( highRisk == true )\n  $e : FirstClassEntry( level == \"大类\" )",
                "routes.group( $p, $e )");
        TestPack pack = TestPack.overHenan();
        assertThat(pack.with("routing.drl", routing).errors()).isEmpty();
        assertThat(pack.with("routing.drl", routing.replace("@clause", "@match(\"feild\")\n  @clause"))
                        .errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).startsWith("@match（feild）应为"));
    }

    @Test
    void aRuleIsInForceBeforeItIsNoLonger() {
        String dated = RULE.replace("@clause", "@effective(\"2022-05-01\")\n  @expires(\"2022-05-01\")\n  @clause");
        assertThat(only(dated, "validity").zh()).isEqualTo("规则 T-1 的生效日应早于失效日");
        assertThat(told(dated.replace("@expires(\"2022-05-01\")", "@expires(\"2022-05-02\")")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "findings.advise( ) | 括号里要写项目变量",
                "findings.advise( $q ) | 第一个变量应是项目",
                "findings.advise( $e ) | 第一个变量应是项目",
                "findings.advise( $p, $q ) | $q 应是前面写过的表的变量",
                "findings.advise( $p, $e, $t ) | $t 应是前面写过的表的变量",
                "findings.advise( $p, $t, $q ) | $t 应是前面写过的表的变量"
            })
    void inTheBracketsStandTheProjectAndRowsItRestsOn(String says, String message) {
        String patterns = "$p : Project( highRisk == true )\n  $e : FirstClassEntry( level == \"大类\" )\n"
                + "  $t : Parameter( key == \"word\" )";
        assertThat(told(TestPack.rule("T-1", patterns, says)))
                .first()
                .satisfies(problem -> assertThat(problem.message().zh()).contains(message));
        assertThat(told(TestPack.rule("T-1", patterns, "findings.advise( $p, $e )")))
                .isEmpty();
    }

    /** What could not be read above is not told once more in the brackets. */
    @ParameterizedTest
    @CsvSource({"'findings.advise( $p, $x )', Xyzzyxyzzy", "'findings.advise( $x )', Xyzzyxyzzy"})
    void aVariableThatIsAlreadyDoubtfulIsNotToldAgain(String says, String fact) {
        String patterns =
                "$x : " + fact + "( a == \"b\" )" + (says.contains("$p") ? "\n  $p : Project( highRisk == true )" : "");
        assertThat(told(TestPack.rule("T-1", patterns, says)))
                .extracting(Problem::code)
                .containsExactly("unknown-fact");
    }

    @Test
    void pointsAreTakenFromAParameterOfPoints() {
        TestPack pack = TestPack.bare().parameters("gain,5,分,,,T-1,local,", "share,5,%,,,T-1,local,");
        String patterns = "$u : CountyPeriod( falseReports > 0 )\n  $t : Parameter( key == \"gain\" )";
        String rule = TestPack.rule("T-1", patterns, "rulings.bonus( $u, $t )");
        assertThat(pack.with("evaluation.drl", rule).sound().rules())
                .extracting(Rule::action)
                .containsExactly(new RuleAction.Adjusts(true, "gain"));
        assertThat(pack.with("evaluation.drl", rule.replace("\"gain\"", "\"share\""))
                        .errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("分值参数"));
    }
}
