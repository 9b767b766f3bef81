package org.hengzhun.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.pack.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases about units and a period: score, place, lines, and what a place means. */
class SchemeCasesTest {

    private static final TestPack PACK = TestPack.bare()
            .manifest(
                    "outcomes: {topTwo: {zh: 前两名, en: top two}}",
                    "schemes: {quarterly: {zh: 季度评比, en: quarterly, lineScale: 2, scoreScale: 2}}")
            .parameters("places,1,个,,,T-1,local,", "points,2,分,,,T-1,local,")
            .with("indicators.csv", """
                    name,zh,en,kind,arguments
                    rate,履约率,rate,ratio,numerator=fulfilledProjects denominator=signedProjects
                    panelPoints,评委打分,panel,column,
                    """)
            .with("schemes/quarterly.csv", """
                    name,parent,zh,en,indicator,method,weight,arguments,clause,provenance
                    total,,总分,total,,sum,,,T-1,local
                    part,total,分项,part,,sum,,,T-1,local
                    rate,part,履约,rate,rate,proportional,60,cap=1,T-1,local
                    panel,part,打分,panel,panelPoints,panel,40,,T-1,local
                    """)
            .with(
                    "evaluation.drl",
                    TestPack.rule(
                                    "T-1-1",
                                    "$n : Parameter( key == \"places\" )\n  $p : Standing( rank <= $n.value )",
                                    "outcomes.topTwo( $p )")
                            + TestPack.rule(
                                    "T-1-2",
                                    "$n : Parameter( key == \"points\" )\n  $p : CountyPeriod( overdueStarts > 0 )",
                                    "rulings.penalty( $p, $n )")
                            + TestPack.rule(
                                    "T-1-3", "$p : CountyPeriod( falseReports > 0 )", "rulings.unranked( $p )"));

    private static final String SOUND = """
            - clause: T-1
              kind: inside
              says: 甲县第一，乙县扣分，丙县造假不排名
              asOf: 2022-09-30
              scheme: quarterly
              period: 2022Q3
              units:
                - {unit: 甲县, signedProjects: 4, 履约项目数: 3, 评委打分: 38, falseReports: 0, overdueStarts: 0}
                - {unit: 乙县, signedProjects: 4, fulfilledProjects: 2, panelPoints: 40, falseReports: 0, overdueStarts: 1}
                - {unit: 丙县, signedProjects: 4, fulfilledProjects: 4, panelPoints: 40, falseReports: 1, overdueStarts: 0}
              previousPeriod: 2022Q2
              previous:
                - {unit: 乙县, signedProjects: 4, fulfilledProjects: 4, panelPoints: 40}
              expect:
                scores: {甲县: "83.00", 乙县: "68.00"}
                ranks: {甲县: 1, 乙县: 2}
                moves: {甲县: new, 乙县: -1}
                lines: {甲县: {rate: 45, panel: 38, part: 83, total: 83}, 乙县: {T-1-2: -2}}
                outcomes: {甲县: [topTwo], 乙县: []}
                undecided: {甲县: []}
                unranked: [丙县]
            """;

    private static CaseFiles read(String text) {
        return CaseFiles.of(PACK.with("cases/T-1.yaml", text).sound());
    }

    private static CaseRun run(String text) {
        PolicyPack pack = PACK.with("cases/T-1.yaml", text).sound();
        assertThat(CaseFiles.of(pack).problems()).isEmpty();
        return CaseRun.of(
                new PolicyAnswers(pack, ModelStore.unkept()), CaseFiles.of(pack).cases());
    }

    private static List<String> differences(String expect) {
        String text = SOUND.substring(0, SOUND.indexOf("  expect:")) + "  expect: {" + expect + "}\n";
        CaseResult result = run(text).results().get(0);
        assertThat(result.differences())
                .allSatisfy(words -> assertThat(words.en()).isNotBlank());
        return result.differences().stream().map(Bilingual::zh).toList();
    }

    @Test
    void aCaseThatHoldsPassesAndReachesRulesAndLines() {
        CaseRun run = run(SOUND);

        assertThat(run.problems()).isEmpty();
        assertThat(run.rules().rules()).containsExactly("T-1-1", "T-1-2", "T-1-3");
        assertThat(run.rules().neverFired()).isEmpty();
        assertThat(run.rules().neverSilent()).isEmpty();
        assertThat(run.lines().all()).containsExactly("quarterly/rate", "quarterly/panel");
        assertThat(run.lines().never()).isEmpty();
    }

    @Test
    void whatDepartsIsToldWithWhatMadeItSo() {
        assertThat(differences("scores: {甲县: 84}"))
                .containsExactly("甲县 应得 84 分，实际 83.00 分：rate 履约 45.00；panel 打分 38.00");
        assertThat(differences("scores: {丙县: 84}")).singleElement().asString().startsWith("丙县 应得 84 分，实际不参与排名：");
        assertThat(differences("ranks: {甲县: 2}")).containsExactly("甲县 应列第 2，实际第 1：1 甲县 83.00 | 2 乙县 68.00");
        assertThat(differences("moves: {乙县: 1}")).containsExactly("乙县 位次变化应为 1，实际 -1");
        assertThat(differences("moves: {乙县: new}")).containsExactly("乙县 位次变化应为 new，实际 -1");
        assertThat(differences("lines: {甲县: {rate: 44}}")).containsExactly("甲县 的 rate 应得 44，实际 45.00（读到：0.75）");
        assertThat(differences("outcomes: {乙县: [topTwo]}"))
                .containsExactly("乙县 的结果应为 topTwo，得到 （无）；缺 topTwo，多 （无）；规则 T-1-1：✗ 名次数 ≤ 1 个（读到：2 个）");
        assertThat(differences("undecided: {乙县: [T-1-3]}")).containsExactly("乙县 未定的规则应为 T-1-3，得到 （无）；缺 T-1-3，多 （无）");
        assertThat(differences("unranked: []")).containsExactly("不参与排名的单位应为 （无），得到 丙县；缺 （无），多 丙县");
    }

    private static PolicyPack graded(String expect) {
        return PACK.with("schemes/quarterly.csv", """
                        name,parent,zh,en,indicator,method,weight,arguments,clause,provenance
                        total,,总分,total,,sum,,,T-1,local
                        rate,total,履约,rate,rate,proportional,60,cap=1,T-1,local
                        panel,total,打分,panel,panelPoints,panel,40,,T-1,local
                        false,,造假,false,falseReports,veto,,atLeast=1 effect=unranked unknown=pass,T-1,local
                        late,,逾期,late,overdueStarts,veto,,atLeast=1 effect=grade grade=合格 unknown=pass,T-1,local
                        good,,优秀,good,,grade,,atLeast=60,T-1,local
                        fair,,合格,fair,,grade,,atLeast=0,T-1,local
                        """)
                .with("cases/T-1.yaml", SOUND.substring(0, SOUND.indexOf("  expect:")) + "  expect: {" + expect + "}\n")
                .sound();
    }

    @Test
    void aCaseMayDemandGradesAndReachesTheVetoesThatHoldAUnitDownOrKeepItOut() {
        PolicyPack pack = graded("grades: {甲县: 优秀, 乙县: 合格}, unranked: [丙县]");
        assertThat(CaseFiles.of(pack).problems()).isEmpty();
        CaseRun run = CaseRun.of(
                new PolicyAnswers(pack, ModelStore.unkept()), CaseFiles.of(pack).cases());
        assertThat(run.problems()).isEmpty();
        assertThat(run.lines().all()).contains("quarterly/false", "quarterly/late");
        assertThat(run.lines().never()).containsExactly("quarterly/rate", "quarterly/panel");
    }

    @Test
    void aGradeThatIsAnotherIsToldWithWhatHoldsItDown() {
        PolicyPack pack = graded("grades: {乙县: 优秀, 甲县: 无}");
        CaseRun run = CaseRun.of(
                new PolicyAnswers(pack, ModelStore.unkept()), CaseFiles.of(pack).cases());
        assertThat(run.results().get(0).differences())
                .extracting(Bilingual::zh)
                .containsExactly("乙县 等次应为 优秀，实际 合格（因逾期）", "甲县 等次应为 无，实际 优秀");
        assertThat(CaseFiles.of(graded("grades: {甲县: 优}")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.ZH)).contains("方案没有等次", "优秀"));
    }

    @Test
    void aMissingFigureLeavesARuleOpen() {
        String untold = SOUND.replace("falseReports: 0, overdueStarts: 0", "overdueStarts: null")
                .replaceAll("(?s)  expect:.*", "  expect: {undecided: {甲县: [T-1-2, T-1-3]}}\n");

        assertThat(run(untold).problems()).isEmpty();
    }

    @Test
    void unitsThatCannotBeRankedSaySo() {
        CaseRun run = run(SOUND.replaceAll("(?s)  units:.*  expect:.*", "  units: []\n  expect: {unranked: []}\n"));

        assertThat(run.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.in(Language.ZH)).contains("不能排名", "没有可排名的单位"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'scheme: quarterly'    | 'scheme: quaterly'      | 5  | unknown-name   | 是不是 quarterly
            'period: 2022Q3'       | 'perod: 2022Q3'         | 6  | unknown-key    | 是不是 period
            'unit: 乙县, '         | ''                      | 9  | missing-unit   | unit
            'unit: 乙县, '         | 'unit: 甲县, '          | 9  | doubled-unit   | 第8行
            '履约项目数: 3'        | '履约项目书: 3'         | 8  | unknown-field | 履约项目数
            '履约项目数: 3'        | 'period: 2022'          | 8  | period-of-unit | period
            '履约项目数: 3'        | '签约项目数: 3'         | 8  | doubled-field  | 重复
            '履约项目数: 3'        | '履约项目数: 三五'      | 8  | field-value    | 应为一个数
            '履约项目数: 3'        | '履约项目数: -3'        | 8  | field-value    | 负
            'scores: {甲县: "83.00"' | 'scores: {甲县: 高'   | 15 | number         | 应为数
            'ranks: {甲县: 1'      | 'ranks: {丁县: 1'       | 16 | unknown-name   | units 里没有单位
            'rate: 45'             | 'rat: 45'               | 18 | unknown-name   | 是不是 rate
            '[topTwo]'             | '[topTow]'              | 19 | unknown-name   | 是不是 topTwo
            'undecided: {甲县: []}' | 'undecided: {甲县: [T-1-4]}' | 20 | unknown-name | 没有评价规则
            'unranked: [丙县]'     | 'unranked: [丁县]'      | 21 | unknown-name   | 没有单位
            'unranked:'            | 'unrankd:'              | 21 | unknown-key    | 是不是 unranked
            """)
    void tellsEachSlipAtItsLine(String right, String wrong, int line, String code, String says) {
        CaseFiles files = read(SOUND.replace(right, wrong));

        assertThat(files.cases()).isEmpty();
        assertThat(files.problems()).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.in(Language.ZH)).contains(says);
            assertThat(problem.message().en()).isNotBlank();
        });
    }
}
