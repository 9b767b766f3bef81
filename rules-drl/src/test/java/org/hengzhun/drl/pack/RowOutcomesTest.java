package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.IndustryCode;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A decision table: one rule, and each row says what follows from it. */
class RowOutcomesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static final String HEADER = "id,name,code,says,clause,provenance\n";

    private static TestPack table(String rows) {
        return TestPack.bare()
                .manifest(
                        "findings: {securityReview: {zh: 涉密审查, as: jointReview}}",
                        "tags: {listed: {zh: 在目录内}}",
                        "tables: {Restricted: {label: 限制目录, columns: {code: {label: 代码, type: industry},"
                                + " says: {label: 处理, type: outcome}}}}")
                .with(
                        "classification.drl",
                        TestPack.rule("T-9", "$p : Project( stage == Stage.SIGNED )", "tags.listed( $p )"))
                .with("tables/Restricted.csv", HEADER + rows);
    }

    private static TestPack ruled(String rows) {
        return table(rows).screening(rule("findings.row( $p, $e )"));
    }

    private static String rule(String action) {
        return TestPack.rule("T-1", "$p : Project( $class : industryClass ) $e : Restricted( code == $class )", action);
    }

    @Test
    void eachRowSaysWhatFollows(@TempDir Path folder) {
        TestPack pack =
                ruled("a,水泥,3011,reject,T-1,local\nb,石灰,3012,涉密审查,T-1,local\nc,石膏,3013,securityReview,T-1,local\n");
        assertThat(pack.sound().rules()).extracting(Rule::id).contains("T-1.reject", "T-1.securityReview");
        var screener = PolicyLibrary.shipped().with(pack.in(folder)).screener("test");
        Project signed = Project.of("P").with(Project.STAGE, Stage.SIGNED);
        Screening cement = screener.screen(signed.with(Project.INDUSTRY_CODE, IndustryCode.of("3011")), DAY);
        assertThat(cement.findings())
                .extracting(
                        finding -> finding.reason().rule(),
                        finding -> finding.words().zh(),
                        finding -> finding.reason().entries())
                .containsExactly(tuple("T-1.reject", "不予准入", List.of("水泥")));
        assertThat(cement.findings().get(0).reason().parameters())
                .extracting(reading -> reading.key(), reading -> reading.value(), reading -> reading.clause())
                .contains(tuple("Restricted/a/says", "不予准入", "T-1"));
        Screening lime = screener.screen(signed.with(Project.INDUSTRY_CODE, IndustryCode.of("3012")), DAY);
        assertThat(lime.findings()).extracting(finding -> finding.words().zh()).containsExactly("涉密审查");
    }

    @Test
    void everyCellIsCheckedAtItsRowWithTheNearestName() {
        assertThat(ruled("a,水泥,3011,reject,T-1,local\nb,石灰,3012,rejct,T-1,local\n")
                        .errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("test/tables/Restricted.csv");
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.column()).isEqualTo(4);
                    assertThat(problem.message().zh()).contains("rejct", "是不是 reject？");
                });
    }

    @Test
    void aRowSaysWhatRulesOfTheFileMaySay() {
        assertThat(ruled("a,水泥,3011,listed,T-1,local\n").errors())
                .extracting(Problem::code)
                .containsExactly("row-outcome");
        assertThat(table("a,水泥,3011,在目录内,T-1,local\n")
                        .with("classification.drl", rule("tags.row( $p, $e )"))
                        .sound()
                        .rules())
                .extracting(Rule::id)
                .containsExactly("T-1.listed");
    }

    @Test
    void theRuleNamesTheRow() {
        assertThat(table("a,水泥,3011,reject,T-1,local\n")
                        .screening(rule("findings.row( $p )"))
                        .errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("type: outcome"));
    }

    @Test
    void aTableHasOneSuchColumn() {
        assertThat(TestPack.bare()
                        .manifest(
                                "tables: {R: {label: 表, columns: {a: {label: 甲, type: outcome}, b: {label: 乙, type: outcome}}}}")
                        .with("tables/R.csv", "id,name,a,b,clause,provenance\n")
                        .errors())
                .extracting(Problem::code)
                .containsExactly("outcome-columns");
    }

    @Test
    void aCaseNamesTheRuleByWhatItSays(@TempDir Path folder) {
        ruled("a,水泥,3011,reject,T-1,local\n").with("cases/T-1.yaml", """
                        - clause: T-1
                          kind: inside
                          says: 水泥在目录内
                          asOf: 2022-09-30
                          project: {id: P1, stage: SIGNED, industryCode: "3011"}
                          expect: {fires: [T-1]}
                        """).in(folder);
        assertThat(PolicyLibrary.shipped().check(folder.resolve("test")).stream()
                        .flatMap(check -> check.problems().stream())
                        .filter(Problem::isError))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("T-1.reject"));
    }
}
