package org.hengzhun.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.engine.ModelCache;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case that the policy contradicts says which rule, what was expected, what came, and which values did it. */
class CaseRunTest {

    private static final TestPack PACK = TestPack.bare()
            .parameters("limit,500000000,元,,,T-1,local,")
            .screening(TestPack.rule(
                            "T-1-1",
                            "$t : Parameter( key == \"limit\" )\n  $p : Project( totalInvestment >= $t.value, stage =="
                                    + " Stage.SIGNED )",
                            "findings.jointReview( $p )")
                    + TestPack.rule("T-1-2", "$p : Project( highRisk == true )")
                    + TestPack.rule("T-1-3", "$p : Project( highRisk == true )", "findings.reject( $p )")
                            .replace("@title", "@expires(\"2020-01-01\")\n  @title"));

    @TempDir
    private static Path kept;

    /** The packs here differ in their cases alone, so that one compiled model serves them all. */
    private static CaseRun run(PolicyPack pack, List<PolicyCase> cases) {
        ModelCache cache = ModelCache.in(kept.resolve("models"), kept.resolve("secret/seal"), words -> {});
        return CaseRun.of(new PolicyAnswers(pack, ModelStore.keptIn(cache)), cases);
    }

    private static String one(String project, String expect) {
        return """
                - clause: T-1
                  kind: edge
                  says: 恰为五亿元
                  asOf: 2022-09-30
                  project: {id: P1, %s}
                  expect: {%s}
                """.formatted(project, expect);
    }

    private static CaseRun run(String text) {
        PolicyPack pack = PACK.with("cases/T-1.yaml", text).sound();
        CaseFiles files = CaseFiles.of(pack);
        assertThat(files.problems()).isEmpty();
        return run(pack, files.cases());
    }

    private static List<String> differences(String project, String expect) {
        CaseRun run = run(one(project, expect));
        assertThat(run.passed()).isFalse();
        assertThat(run.failures()).isEqualTo(1);
        assertThat(run.results().get(0).differences())
                .allSatisfy(words -> assertThat(words.en()).isNotBlank());
        return run.results().get(0).differences().stream().map(Bilingual::zh).toList();
    }

    @Test
    void aCaseThatHoldsPasses() {
        assertThat(run(one(
                                "totalInvestment: 500000000, stage: SIGNED",
                                "fires: [T-1-1], undecided: {T-1-2: [highRisk]}, verdict: JOINT_REVIEW"))
                        .passed())
                .isTrue();
    }

    /** What people judge is held to as what rules find. */
    @Test
    void clausesThatLeaveSomethingToPeopleAreExpectedExactly() {
        TestPack pack = PACK.with("clauses.csv", """
                clause,section,kind,summary_zh,summary_en,judge,bears
                T-1,一,screen,试验条款,a clause to try,,
                T-2,二,screen,带动性强不强,whether it pulls strongly,市商务局,SIGNED
                """);
        String signed = one("stage: SIGNED", "judgements: [T-2]");
        String planned = one("stage: PLANNED", "judgements: []");
        String wrong = one("stage: PLANNED", "judgements: [T-2]");
        PolicyPack sound = pack.with("cases/T-1.yaml", signed + planned + wrong).sound();
        CaseRun run = run(sound, CaseFiles.of(sound).cases());

        assertThat(run.results()).extracting(CaseResult::passed).containsExactly(true, true, false);
        assertThat(run.results().get(2).differences())
                .extracting(Bilingual::zh)
                .containsExactly("需人工判断应为 T-2，得到 （无）；缺 T-2，多 （无）");
        assertThat(CaseFiles.of(pack.with("cases/T-1.yaml", one("stage: SIGNED", "judgements: [T-1]"))
                                .sound())
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("没有需人工判断（judge）的条款“T-1”"));
    }

    @Test
    void aRuleThatDidNotFireNamesTheConditionsThatFailedAndWhatTheyRead() {
        assertThat(differences("totalInvestment: 499999999.99, stage: SIGNED", "fires: [T-1-1]"))
                .containsExactly("规则 T-1-1（试验）应命中，实际不命中：✗ 总投资 ≥ 500000000 元（读到：499999999.99 元）");
    }

    @Test
    void aRuleThatFiredAgainstExpectationNamesWhatMadeItFire() {
        assertThat(differences("totalInvestment: 500000000, stage: SIGNED", "silent: [T-1-1]"))
                .containsExactly("规则 T-1-1（试验）应不命中，实际命中：✓ 总投资 ≥ 500000000 元（读到：500000000 元）；✓ 阶段 为 签约（读到：签约）");
    }

    @Test
    void anUndecidedRuleNamesWhatIsMissing() {
        assertThat(differences("stage: SIGNED", "silent: [T-1-1]"))
                .containsExactly("规则 T-1-1（试验）应不命中，实际未定：? 总投资 ≥ 500000000 元（读到：没有填）；缺 totalInvestment");
        assertThat(differences("totalInvestment: 500000000", "undecided: {T-1-1: [totalInvestment]}"))
                .containsExactly("规则 T-1-1 未定所缺的字段应为 totalInvestment，实际缺 stage");
        assertThat(differences("stage: SIGNED, totalInvestment: 1", "undecided: {T-1-1: [totalInvestment]}"))
                .containsExactly("规则 T-1-1（试验）应未定，实际不命中：✗ 总投资 ≥ 500000000 元（读到：1 元）");
    }

    @Test
    void aRuleOutOfForceSaysSo() {
        assertThat(differences("highRisk: true", "fires: [T-1-3]"))
                .containsExactly("规则 T-1-3（试验）应命中，实际不命中：它在 2022-09-30 不在有效期内");
    }

    @Test
    void anotherVerdictIsTold() {
        assertThat(differences("totalInvestment: 500000000, stage: SIGNED", "verdict: REJECTED"))
                .containsExactly("结论应为 不予准入（REJECTED），得到 须会审（JOINT_REVIEW）");
    }

    private static final TestPack OWING = TestPack.bare()
            .with("duties.csv", """
                    name,zh,owner,to,schedule,since,within,met,clause,provenance
                    start,开工,企业,,project,signedOn,30,startedOn@STARTED,T-1,local
                    ledger,台账,局,,project,,,onLedger,T-1,local
                    """)
            .with(
                    "duties.drl",
                    TestPack.rule("T-1-1", "$p : Project( stage == Stage.SIGNED )", "duties.start( $p )")
                            + TestPack.rule("T-1-2", "$p : Project( highRisk == true )", "duties.ledger( $p )"))
            .screening(TestPack.rule("T-1-3", "$p : Project( highRisk == true )"));

    private static List<String> owing(String expect) {
        PolicyPack pack = OWING.with(
                        "cases/T-1.yaml",
                        one("stage: SIGNED, signedOn: 2022-08-01, startedOn: null, highRisk: false", expect))
                .sound();
        CaseFiles files = CaseFiles.of(pack);
        assertThat(files.problems()).isEmpty();
        return run(pack, files.cases()).results().get(0).differences().stream()
                .map(Bilingual::zh)
                .toList();
    }

    @Test
    void dutiesOfTheProjectAreExactAndToldWithTheirRulesAndDays() {
        assertThat(owing("owes: [start], states: {start: OVERDUE}")).isEmpty();
        assertThat(owing("owes: [ledger]"))
                .containsExactly("项目义务应为 ledger，得到 start；缺 ledger，多 start；规则 T-1-1（试验）：✓ 阶段 为 签约（读到：签约）"
                        + "；规则 T-1-2（试验）：✗ 高风险 为 是（读到：否）");
        assertThat(owing("states: {start: MET, ledger: DUE}"))
                .containsExactly(
                        "义务 start（开工）P1 2022-08-31：应为 MET，实际 OVERDUE（超期 30 天），到期日 2022-08-31，完成 0/1",
                        "义务 ledger 应为 DUE，实际项目没有这项义务");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            owes: [strat]           | 没有按项目的义务“strat”，是不是 start？
            states: {start: OVERDU} | 没有义务状态“OVERDU”，是不是 OVERDUE？
            states: {lodger: DUE}   | 没有按项目的义务“lodger”，是不是 ledger？
            """)
    void aNameOfADutyOrAStateNobodyKnowsIsRefused(String expect, String says) {
        assertThat(CaseFiles.of(OWING.with("cases/T-1.yaml", one("stage: SIGNED", expect))
                                .sound())
                        .problems())
                .anySatisfy(problem -> assertThat(problem.in(Language.ZH)).contains(says));
    }

    private static final TestPack PLACES = TestPack.bare()
            .manifest(
                    "tags: {foreign: {zh: 外资项目, en: foreign project}, major: {zh: 重大项目, en: major project}}",
                    "tables: {Group: {label: 小组, columns: {origin: {label: 来源地, type: text}}}}")
            .with("tables/Group.csv", "id,name,origin,clause,provenance\na,甲组,DE,T-1,local\nb,乙组,FR,T-1,local\n")
            .with(
                    "classification.drl",
                    TestPack.rule("T-1-1", "$p : Project( foreignInvestment > 0 )", "tags.foreign( $p )")
                            + TestPack.rule("T-1-2", "$p : Project( highRisk == true )", "tags.major( $p )"))
            .with(
                    "routing.drl",
                    TestPack.rule(
                            "T-1-3",
                            "$p : Project( foreign == true, $o : investorOrigins )\n  $g : Group( origin memberOf $o )",
                            "routes.group( $p, $g )"));

    @Test
    void aTerminatedProjectCarriesNoTagAndGoesNowhere() {
        PolicyPack pack = PLACES.with(
                        "cases/T-1.yaml",
                        one(
                                "stage: TERMINATED, foreignInvestment: 1, investorOrigins: [DE]",
                                "tags: [], routes: {group: []}"))
                .sound();
        assertThat(run(pack, CaseFiles.of(pack).cases()).problems()).isEmpty();
    }

    private static CaseFiles places(String expect) {
        return CaseFiles.of(PLACES.with(
                        "cases/T-1.yaml",
                        one("foreignInvestment: 1, investorOrigins: [DE, FR], highRisk: false", expect))
                .sound());
    }

    private static List<String> placed(String expect) {
        CaseFiles files = places(expect);
        assertThat(files.problems()).isEmpty();
        return run(PLACES.sound(), files.cases()).results().get(0).differences().stream()
                .map(Bilingual::zh)
                .toList();
    }

    @Test
    void tagsAndRoutesMustBeExactlyThoseNamed() {
        assertThat(placed("fires: [T-1-3], tags: [foreign], routes: {group: [甲组, 乙组], unit: []}"))
                .isEmpty();
        assertThat(placed("tags: [major], routes: {group: [甲组]}"))
                .containsExactly("标签应为 major，得到 foreign；缺 major，多 foreign", "承接小组应为 甲组，得到 甲组、乙组；缺 （无），多 乙组");
    }

    @Test
    void tagsRolesAndEntriesMustBeKnown() {
        assertThat(places("tags: [foregn], routes: {grup: [甲组], group: [丙组]}").problems())
                .extracting(problem -> problem.message().zh())
                .containsExactlyInAnyOrder(
                        "policy.yaml 没有声明分类标签“foregn”，是不是 foreign？", "没有归口角色“grup”，是不是 group？", "各表都没有名为“丙组”；有：甲组、乙组");
    }

    @Test
    void tellsRulesThatNoCaseFiresOrLeavesSilent() {
        RuleCoverage rules = run(one("totalInvestment: 500000000, stage: SIGNED, highRisk: false", "fires: [T-1-1]"))
                .rules();

        assertThat(rules.rules()).containsExactly("T-1-1", "T-1-2", "T-1-3");
        assertThat(rules.neverFired()).containsExactly("T-1-2", "T-1-3");
        assertThat(rules.neverSilent()).containsExactly("T-1-1");
    }

    @Test
    void rulesTakenOverFromAnotherPackAreThatPacksToCover() {
        PolicyPack pack = TestPack.overHenan()
                .screening(TestPack.rule("T-1-1", "$p : Project( highRisk == true )"))
                .sound();

        assertThat(run(pack, List.of()).rules().rules()).containsExactly("T-1-1");
    }

    @Test
    void aBrokenCaseFileIsAProblemOfTheFolderButDoesNotKeepThePackFromUse(@TempDir Path folder) {
        Path pack = PACK.with("cases/T-1.yaml", one("highRisk: true", "fires: [T-9]"))
                .in(folder);
        PolicyLibrary library = PolicyLibrary.shipped();

        assertThat(library.check(pack)).singleElement().satisfies(check -> {
            assertThat(check.sound()).isFalse();
            assertThat(check.problems()).anyMatch(problem -> problem.file().equals("test/cases/T-1.yaml"));
        });
        PolicyLibrary with = library.with(pack);
        assertThat(with.pack("test").rules()).hasSize(3);
        assertThatThrownBy(() -> with.test("test")).isInstanceOf(BrokenPackException.class);
    }

    @Test
    void casesArePartOfWhatAPackIsKnownBy() {
        String hash = PACK.sound().hash();
        assertThat(PACK.with("cases/T-1.yaml", one("highRisk: true", "fires: [T-1-2]"))
                        .sound()
                        .hash())
                .isNotEqualTo(hash);
    }
}
