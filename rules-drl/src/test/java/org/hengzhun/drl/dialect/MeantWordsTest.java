package org.hengzhun.drl.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who writes what people call a thing, or mistypes its name, is asked for the name that rules write. */
class MeantWordsTest {

    private static final TestPack PACK = TestPack.overHenan()
            .manifest(
                    "tags: {foreign: {zh: 外资项目, en: foreign project}}",
                    "notions: {large: {zh: 大项目, en: large project}}",
                    "findings: {securityReview: {zh: 涉密审查, as: jointReview}}",
                    "outcomes: {summoned: {zh: 约谈, en: summoned}}",
                    "tables: {Park: {label: 园区, columns: {place: {label: 地点, type: text}}}}")
            .with("tables/Park.csv", "id,name,place,clause,provenance\na,甲园,东,T-1,local\n")
            .definitions(TestPack.rule("D", "$p : Project( highRisk == true )", "derive.large( $p )"))
            .with(
                    "classification.drl",
                    TestPack.rule("C", "$p : Project( foreignInvestment > 0 )", "tags.foreign( $p )"));

    private static List<String> zh(TestPack pack) {
        return pack.errors().stream().map(problem -> problem.message().zh()).toList();
    }

    private static List<String> en(TestPack pack) {
        return pack.errors().stream().map(problem -> problem.message().en()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "screening.drl, Project, findings.节能改造, retrofit",
        "screening.drl, Project, findings.涉密审查, securityReview",
        "screening.drl, Project, findings.securityReviw, securityReview",
        "routing.drl, Project, routes.承接小组, group",
        "evaluation.drl, CountyPeriod, rulings.升等, promote",
        "evaluation.drl, Standing, outcomes.约谈, summoned",
    })
    void aVerbMayBeMeantByItsWords(String file, String fact, String said, String meant) {
        String variable = fact.equals("Project") ? "$p" : "$u";
        String condition =
                fact.equals("Project") ? "highRisk == true" : fact.equals("Standing") ? "rank < 1" : "falseReports > 0";
        TestPack pack = PACK.with(
                file,
                TestPack.rule("T-1", variable + " : " + fact + "( " + condition + " )", said + "( " + variable + " )"));
        assertThat(zh(pack)).singleElement().asString().contains("没有“", "是不是 " + meant + "？");
    }

    @ParameterizedTest
    @CsvSource({"derive.大项目, large, definitions.drl", "tags.外资项目, foreign, classification.drl"})
    void aNotionAndATagTooEachInItsFile(String said, String meant, String file) {
        String good = file.startsWith("def")
                ? TestPack.rule("D", "$p : Project( highRisk == true )", "derive.large( $p )")
                : TestPack.rule("C", "$p : Project( foreignInvestment > 0 )", "tags.foreign( $p )");
        TestPack pack =
                PACK.with(file, good + TestPack.rule("T-1", "$p : Project( highEmission == true )", said + "( $p )"));
        assertThat(zh(pack)).singleElement().asString().contains("是不是 " + meant + "？");
    }

    @Test
    void whereNothingIsNearAllVerbsAreTold() {
        TestPack pack =
                PACK.screening(TestPack.rule("T-1", "$p : Project( highRisk == true )", "findings.xyzzyxyzzy( $p )"));
        assertThat(zh(pack)).singleElement().asString().contains("；可用：", "advise", "securityReview");
        assertThat(en(pack)).singleElement().asString().contains("; choose one of ", "advise, ", "securityReview");
    }

    @ParameterizedTest
    @CsvSource({"Projct, Project", "项目, Project", "Paramter, Parameter", "参数, Parameter", "Prk, Park", "园区, Park"})
    void aFactOrATableMayBeMeantByItsWords(String written, String meant) {
        String more = meant.equals("Project") ? "" : "\n  $p : Project( highRisk == true )";
        TestPack pack = PACK.screening(TestPack.rule("T-1", "$p : " + written + "( )".repeat(1) + more)
                .replace("$p : " + written, (meant.equals("Project") ? "$p" : "$x") + " : " + written));
        assertThat(zh(pack)).first().asString().contains("没有名为“" + written + "”的对象或表", "是不是 " + meant + "？");
        assertThat(en(pack)).first().asString().contains("no fact or table " + written, "did you mean " + meant + "?");
    }

    @Test
    void whatIsWrittenOfAProjectThatWasMeantIsCheckedAsOfOne() {
        TestPack pack = PACK.screening(TestPack.rule("T-1", "$p : Projct( hihgRisk == true )"));
        assertThat(pack.errors()).extracting(Problem::code).containsExactly("unknown-fact", "unknown-field");
    }

    @Test
    void whereNothingIsNearAllFactsAndTablesAreTold() {
        TestPack pack = PACK.screening(TestPack.rule("T-1", "$p : Project( highRisk == true )\n  $x : Xyzzyxyzzy( )"));
        assertThat(zh(pack))
                .singleElement()
                .asString()
                .contains("；可用：", "Park", "FirstClassEntry", "Project", "Parameter");
        assertThat(en(pack)).singleElement().asString().contains("; choose one of ", ", Project, Parameter");
    }

    @ParameterizedTest
    @CsvSource({"大项, large", "larg, large", "外资项, foreign", "高风, highRisk"})
    void aPropertyMayBeMeantByItsWords(String written, String meant) {
        TestPack pack = PACK.screening(TestPack.rule("T-1", "$p : Project( " + written + " == true )"));
        assertThat(zh(pack)).singleElement().asString().contains("是不是 " + meant + "？");
    }

    @ParameterizedTest
    @CsvSource({"valu, value", "key, value"})
    void OfAParameterItsValueIsMeant(String written, String meant) {
        TestPack pack = PACK.screening(TestPack.rule(
                "T-1", "$t : Parameter( key == \"word\", $v : " + written + " )\n  $p : Project( name == $v )"));
        assertThat(zh(pack)).first().asString().contains(meant);
    }

    @Test
    void aClauseIsNotMeantByAnotherNumberAndFewAreTold() {
        TestPack pack = PACK.with(
                "clauses.csv", "clause,section,kind,summary_zh,summary_en\nT-1,一,screen,甲,a\nT-2,二,screen,乙,b\n");
        String rule = TestPack.rule("X", "$p : Project( highRisk == true )");
        assertThat(zh(pack.screening(rule.replace("\"T-1\"", "\"T-3\""))))
                .singleElement()
                .asString()
                .contains("、T-1、T-2）")
                .doesNotContain("是不是");
        assertThat(zh(pack.screening(rule.replace("\"T-1\"", "\"T01\""))))
                .singleElement()
                .asString()
                .contains("是不是 T-1？");
    }
}
