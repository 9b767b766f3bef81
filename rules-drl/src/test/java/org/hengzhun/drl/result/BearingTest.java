package org.hengzhun.drl.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.HumanJudgement;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which projects a policy has anything to say of, and what it leaves to people. */
class BearingTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    /** One rule, on foreign projects that stand on a negative list. */
    private static final TestPack PACK = TestPack.bare()
            .manifest("notions: {foreignInvested: {zh: 外资项目, en: foreign project}}")
            .definitions(TestPack.rule("D", "$p : Project( foreignInvestment > 0 )", "derive.foreignInvested( $p )"))
            .screening(TestPack.rule(
                    "S", "$p : Project( foreignInvested == true, onNegativeList == true )", "findings.reject( $p )"))
            .with("clauses.csv", """
                    clause,section,kind,summary_zh,summary_en,judge,bears
                    T-1,一,screen,试验条款,a clause to try,,
                    T-2,二,screen,带动性是否强由主管部门认定,whether it pulls others along,市商务局,foreignInvested
                    T-3,三,screen,拟签约时逐项研判,judged at signing,四部门,PROPOSED_SIGNING
                    T-4,四,screen,一律人工研判,always judged,市政府,all
                    """);

    private static final Project SIGNED = Project.of("P").with(Project.STAGE, Stage.SIGNED);

    private static Project foreign(Project project, String dollars) {
        return project.with(Project.FOREIGN_INVESTMENT, Project.FOREIGN_INVESTMENT.fromPlain(new BigDecimal(dollars)));
    }

    private static Screener screener(Path folder) {
        return PolicyLibrary.shipped().with(PACK.in(folder)).screener("test");
    }

    @Test
    void aPolicyOnForeignProjectsHasNoOpinionOfADomesticOne(@TempDir Path folder) {
        Screening domestic = screener(folder).screen(foreign(SIGNED, "0").with(Project.ON_NEGATIVE_LIST, true), DAY);
        assertThat(domestic.verdict()).isEqualTo(Verdict.NO_OBJECTION);
        assertThat(domestic.withoutOpinion()).isTrue();
        assertThat(domestic.judgedBy()).isZero();
        assertThat(domestic.isFinal()).isTrue();
    }

    @Test
    void aForeignProjectIsJudgedByItsOneRule(@TempDir Path folder) {
        Screener screener = screener(folder);
        Screening sound = screener.screen(foreign(SIGNED, "1").with(Project.ON_NEGATIVE_LIST, false), DAY);
        assertThat(sound.verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(sound.judgedBy()).isEqualTo(1);
        assertThat(screener.screen(foreign(SIGNED, "1").with(Project.ON_NEGATIVE_LIST, true), DAY)
                        .verdict())
                .isEqualTo(Verdict.REJECTED);
    }

    @Test
    void whetherItBearsIsAskedBeforeWhatItAsks(@TempDir Path folder) {
        Screening unknown = screener(folder).screen(SIGNED.with(Project.ON_NEGATIVE_LIST, false), DAY);
        assertThat(unknown.verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(unknown.missing()).containsExactly("foreignInvestment");
        assertThat(screener(folder.resolve("other")).screen(SIGNED, DAY).askFirst())
                .containsExactly("foreignInvestment");
    }

    @Test
    void whatClausesLeaveToPeopleIsListedWhereItBears(@TempDir Path folder) {
        Screener screener = screener(folder);
        assertThat(screener.screen(foreign(SIGNED, "1"), DAY).judgements())
                .extracting(judgement -> judgement.citation().clause(), HumanJudgement::judge)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("T-2", "市商务局"),
                        org.assertj.core.groups.Tuple.tuple("T-4", "市政府"));
        assertThat(screener.screen(foreign(SIGNED, "0").with(Project.STAGE, Stage.PROPOSED_SIGNING), DAY)
                        .judgements())
                .extracting(judgement -> judgement.citation().clause())
                .containsExactly("T-3", "T-4");
        assertThat(screener.screen(SIGNED.with(Project.STAGE, Stage.TERMINATED), DAY)
                        .judgements())
                .isEmpty();
    }
}
