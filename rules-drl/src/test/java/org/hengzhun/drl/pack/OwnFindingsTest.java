package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.logic.PolicyComparison;
import org.hengzhun.drl.logic.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack may call what it demands by a name of its own, ranked with an outcome that every pack knows. */
class OwnFindingsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static final String SECURITY =
            "findings: {securityReview: {zh: 涉密审查, en: security review, as: jointReview}}";

    private static final String SIGNED = "$p : Project( stage == Stage.SIGNED, highRisk == true )";

    private static TestPack pack(String... lines) {
        return TestPack.bare().manifest(lines);
    }

    private static TestPack saying(String verb) {
        return pack(SECURITY).screening(TestPack.rule("T-1", SIGNED, "findings." + verb + "( $p )"));
    }

    @Test
    void aProjectIsFoundSoWithTheVerdictOfItsRank(@TempDir Path folder) {
        PolicyLibrary library =
                PolicyLibrary.shipped().with(saying("securityReview").in(folder));
        Project signed = Project.of("P").with(Project.STAGE, Stage.SIGNED);
        Screening found = library.screener("test").screen(signed.with(Project.HIGH_RISK, true), DAY);
        assertThat(found.verdict()).isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(found.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.JOINT_REVIEW);
            assertThat(finding.own()).map(OwnOutcome::name).contains("securityReview");
            assertThat(finding.words().zh()).isEqualTo("涉密审查");
        });
        Screening open = library.screener("test").screen(signed, DAY);
        assertThat(open.verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(open.undecided()).singleElement().satisfies(rule -> {
            assertThat(Outcome.of(rule)).isEqualTo(Outcome.JOINT_REVIEW);
            assertThat(rule.own()).isEqualTo("securityReview");
            assertThat(rule.words().en()).isEqualTo("security review");
        });
    }

    @Test
    void comparedWithItsRankItIsAnotherDemandAndNoStricter() {
        PolicyComparison comparison = PolicyComparison.of(
                saying("jointReview").sound(), saying("securityReview").sound(), DAY, Patience.ENDLESS);
        assertThat(comparison.verdict().relation()).isEqualTo(Relation.EQUIVALENT);
        assertThat(comparison.lines())
                .filteredOn(line -> line.kind() == PolicyComparison.Kind.OUTCOME)
                .extracting(line -> line.words().zh())
                .containsExactlyInAnyOrder("会审", "涉密审查");
    }

    @Test
    void severalOfOneRankKeepTheOrderTheyAreDeclaredIn() {
        assertThat(pack("findings:", "  b: {zh: 乙, as: 会审}", "  a: {zh: 甲, as: jointReview}", "  c: {zh: 丙, as: halt}")
                        .sound()
                        .findings()
                        .values())
                .extracting(OwnOutcome::name, OwnOutcome::as, OwnOutcome::place)
                .containsExactly(
                        tuple("b", Outcome.JOINT_REVIEW, 0),
                        tuple("a", Outcome.JOINT_REVIEW, 1),
                        tuple("c", Outcome.HALT, 0));
    }

    @Test
    void aMistakeInADeclarationIsToldOnceAndWhereItIs() {
        assertThat(pack("findings: {securityReview: {zh: 涉密审查, as: jointReveiw}}")
                        .screening(TestPack.rule("T-1", SIGNED, "findings.securityReview( $p )"))
                        .errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("finding-rank");
                    assertThat(problem.message().zh()).contains("是不是 jointReview？");
                });
        assertThat(pack("findings: {reject: {zh: 拒绝, as: reject}}").errors())
                .extracting(Problem::code)
                .containsExactly("name");
        assertThat(pack("findings: {mine: {zh: 会审, as: reject}}").errors())
                .extracting(Problem::code)
                .containsExactly("name");
        assertThat(pack("findings: {mine: {zh: 另审}}").errors())
                .extracting(Problem::code)
                .containsExactly("missing-key");
    }

    @Test
    void aMisspeltOutcomeIsAnsweredWithThePacksOwn() {
        assertThat(saying("securityReveiw").errors())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("是不是 securityReview？"));
    }
}
