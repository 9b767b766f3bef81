package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack of two documents, one after the other: each decision cites the law of its day. */
class SeveralDocumentsTest {

    private static final TestPack PACK = TestPack.bare()
            .manifest(
                    "effectiveProvenance: local",
                    "note: [主办 市商务局]",
                    "documents:",
                    "  old: {title: 旧办法, document: 旧令第2号, effective: 2022-01-01, until: 2025-09-01}",
                    "  new: {title: 新办法, document: 新令第31号, issuer: 委, issued: 2025-07-01, effective: 2025-09-01}")
            .with("clauses.csv", """
                    clause,section,kind,summary_zh,summary_en,document
                    T-1,九,screen,旧条款,the old clause,old
                    N-1,八,screen,新条款,the new clause,new
                    """)
            .screening(rule("A", "T-1") + rule("B", "N-1"));

    private static String rule(String id, String clause) {
        return TestPack.rule(id, "$p : Project( stage == Stage.SIGNED )").replace("T-1", clause);
    }

    private static Problem onlyError(TestPack pack) {
        return pack.errors().stream().reduce((one, other) -> one).orElseThrow();
    }

    @Test
    void aRuleIsInForceWhileTheDocumentOfItsClauseIs(@TempDir Path folder) {
        Screener screener = PolicyLibrary.shipped().with(PACK.in(folder)).screener("test");
        Project signed = Project.of("P").with(Project.STAGE, Stage.SIGNED);
        assertThat(screener.screen(signed, LocalDate.of(2025, 8, 31)).findings())
                .extracting(finding -> finding.reason().citation())
                .containsExactly(new Citation("T-1", "旧令第2号", "九"));
        assertThat(screener.screen(signed, LocalDate.of(2025, 9, 1)).findings())
                .extracting(finding -> finding.reason().citation())
                .containsExactly(new Citation("N-1", "新令第31号", "八"));
    }

    @Test
    void theManifestTellsDocumentsAndHowFarItsDayCanBeTraced() {
        Manifest manifest = PACK.sound().manifest();
        assertThat(manifest.documents().keySet()).containsExactly("old", "new");
        assertThat(manifest.effectiveProvenance().word()).isEqualTo("local");
        assertThat(manifest.notes()).containsExactly("主办 市商务局");
    }

    @Test
    void aFigureCannotOutlastTheDocumentOfItsClause() {
        TestPack late = PACK.parameters("limit,1,count,2026-01-01,,T-1,local,");
        assertThat(onlyError(late).code()).isEqualTo("validity");
        assertThat(onlyError(PACK.screening(
                                rule("A", "T-1").replace("@clause", "@effective(\"2026-01-01\")\n  @clause")))
                        .code())
                .isEqualTo("validity");
    }

    @Test
    void slipsInDocumentsAreTold() {
        assertThat(onlyError(PACK.with("clauses.csv", """
                        clause,section,kind,summary_zh,summary_en,document
                        T-1,九,screen,旧条款,the old clause,odl
                        N-1,八,screen,新条款,the new clause,new
                        """)).code()).isEqualTo("unknown-document");
        assertThat(onlyError(
                                TestPack.bare()
                                        .manifest(
                                                "documents: {a: {title: 甲, document: 乙, effective: 2022-01-01, until: 2021-01-01}}"))
                        .code())
                .isEqualTo("validity");
        assertThat(onlyError(TestPack.bare().manifest("effectiveProvenance: guess"))
                        .code())
                .isEqualTo("provenance");
    }

    @Test
    void whoJudgesAndWhenItBearsBelongTogether() {
        String head = "clause,section,kind,summary_zh,summary_en,judge,bears\n";
        assertThat(onlyError(TestPack.bare().with("clauses.csv", head + "T-1,一,screen,甲,a,市商务局,\n"))
                        .code())
                .isEqualTo("judgement");
        assertThat(onlyError(TestPack.bare().with("clauses.csv", head + "T-1,一,screen,甲,a,市商务局,foregin\n"))
                        .code())
                .isEqualTo("unknown-name");
    }
}
