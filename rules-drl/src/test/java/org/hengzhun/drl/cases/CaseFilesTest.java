package org.hengzhun.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case file may say, and how each slip in it is told. */
class CaseFilesTest {

    private static final TestPack PACK = TestPack.bare()
            .screening(TestPack.rule("T-1-1", "$p : Project( stage == Stage.SIGNED, highRisk == true )"));

    private static final String SOUND = """
            - clause: T-1
              kind: inside
              says: 签约的高风险项目要提示
              asOf: 2022-09-30
              project: {id: P1, stage: SIGNED, highRisk: true}
              expect: {fires: [T-1-1], verdict: ADMITTED}
            """;

    private static CaseFiles read(String text) {
        return CaseFiles.of(PACK.with("cases/T-1.yaml", text).sound());
    }

    private static Project project(String fields) {
        CaseFiles files = read(SOUND.replace("{id: P1, stage: SIGNED, highRisk: true}", fields));
        assertThat(files.problems()).isEmpty();
        return ((Situation.OfProject) files.cases().get(0).situation()).project();
    }

    @Test
    void readsACaseWithItsPlace() {
        assertThat(read(SOUND).problems()).isEmpty();
        assertThat(read(SOUND).cases()).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo("cases/T-1.yaml");
            assertThat(one.line()).isEqualTo(1);
            assertThat(one.kind()).isEqualTo(CaseKind.INSIDE);
            assertThat(one.asOf()).isEqualTo(LocalDate.of(2022, 9, 30));
            assertThat(((Situation.OfProject) one.situation()).expect().fires()).containsExactly("T-1-1");
        });
    }

    @Test
    void readsEveryKindOfFieldAsProjectFilesHaveIt() {
        Project project = project("{id: P1, totalInvestment: 5亿元, 年综合能耗(等价值): 49999.99, 阶段: 拟签约,"
                + " investorOrigins: [DE, FR], investorKinds: GLOBAL_500;上市公司, fields: [电子信息], industryCode: C3011,"
                + " unitEnergy: 86 kgce/t, signedOn: 2022-08-31, highRisk: 否, county: 禹州市}");

        assertThat(Objects.requireNonNull(project.get(Project.TOTAL_INVESTMENT)).amount())
                .isEqualByComparingTo(new BigDecimal("500000000"));
        assertThat(Project.ANNUAL_ENERGY_EQUIVALENT.valueIn(project)).isEqualTo(new BigDecimal("49999.99"));
        assertThat(Project.STAGE.valueIn(project)).isEqualTo("PROPOSED_SIGNING");
        assertThat(Project.INVESTOR_ORIGINS.valueIn(project)).isEqualTo(ImmutableSet.of("DE", "FR"));
        assertThat(Project.INVESTOR_KINDS.valueIn(project)).isEqualTo(ImmutableSet.of("GLOBAL_500", "LISTED"));
        assertThat(Project.INDUSTRY_CODE.valueIn(project)).isEqualTo("3011");
        assertThat(Project.UNIT_ENERGY.valueIn(project)).isEqualTo("86 kgce/t");
        assertThat(Project.SIGNED_ON.valueIn(project)).isEqualTo(LocalDate.of(2022, 8, 31));
        assertThat(Project.HIGH_RISK.valueIn(project)).isEqualTo(false);
    }

    @Test
    void readsValuesAsEveryOtherDoorDoes() {
        Project project =
                project("{id: P1, 总投资（万元）: '62,000', highRisk: Y, signedOn: 2022/9/30, investorOrigins: 法国;香港,"
                        + " STAGE: 签约, landArea: 未知, obstacles: 无}");

        assertThat(project)
                .isEqualTo(Project.of(Map.of(
                        "id",
                        "P1",
                        "totalInvestment",
                        620000000,
                        "highRisk",
                        true,
                        "signedOn",
                        LocalDate.of(2022, 9, 30),
                        "investorOrigins",
                        List.of("FR", "HK"),
                        "stage",
                        Stage.SIGNED,
                        "obstacles",
                        List.of())));
    }

    @Test
    void whatIsNotWrittenIsUnknownAndAnEmptyListIsKnownToBeNone() {
        Project project = project("{id: P1, stage: null, highRisk: ~, investorKinds: []}");

        assertThat(project.knows(Project.STAGE)).isFalse();
        assertThat(project.knows(Project.HIGH_RISK)).isFalse();
        assertThat(project.knows(Project.INVESTOR_ORIGINS)).isFalse();
        assertThat(Project.INVESTOR_KINDS.valueIn(project)).isEqualTo(ImmutableSet.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clause: T-1                    | clause: T1                         | 1 | unknown-name      | 是不是 T-1
            clause: T-1                    | clauses: T-1                       | 1 | unknown-key       | 是不是 clause
            kind: inside                   | kind: insde                        | 2 | case-kind         | inside
            says: 签约的高风险项目要提示   | says:                              | 1 | missing-key       | says
            asOf: 2022-09-30               | asOf: 2022-9-30                    | 4 | date              | 2022-09-30
            highRisk: true                 | highRick: true                     | 5 | unknown-field     | highRisk
            highRisk: true                 | industryDivision: 30               | 5 | computed-field    | 由程序计算
            highRisk: true                 | 阶段: SIGNED                       | 5 | doubled-field     | 重复
            highRisk: true                 | highRisk: maybe                    | 5 | field-value       | 是 或 否
            highRisk: true                 | totalInvestment: 一亿三            | 5 | field-value       | 130000000元
            highRisk: true                 | totalInvestment: 5 tce             | 5 | field-value       | 元
            highRisk: true                 | totalInvestment: -1                | 5 | field-value       | 负
            highRisk: true                 | totalInvestment: [1, 2]            | 5 | field-value       | 只能有一个值
            highRisk: true                 | investorKinds: [GLOBAL_50]         | 5 | field-value       | 是不是“世界500强”
            highRisk: true                 | investorOrigins: [亚特兰蒂斯]      | 5 | field-value       | ISO 3166-1
            highRisk: true                 | industryCode: 30111                | 5 | field-value       | GB/T 4754
            highRisk: true                 | signedOn: 8月                      | 5 | field-value       | 2022-09-30
            fires: [T-1-1]                 | fires: [T-1-2]                     | 6 | unknown-name      | 是不是 T-1-1
            fires: [T-1-1]                 | fires: [T-1-1], silent: [T-1-1]    | 6 | doubled-rule      | 两次
            fires: [T-1-1]                 | fire: [T-1-1]                      | 6 | unknown-key       | 是不是 fires
            fires: [T-1-1]                 | undecided: {T-1-1: [higRisk]}      | 6 | unknown-field     | highRisk
            fires: [T-1-1]                 | undecided: {T-1-1: []}             | 6 | missing-fields    | 缺的字段
            verdict: ADMITTED              | verdict: ADMITED                   | 6 | verdict           | ADMITTED
            '{fires: [T-1-1], verdict: ADMITTED}' | {}                          | 6 | empty-expectation | 永远通过
            """)
    void tellsEachSlipAtItsLine(String right, String wrong, int line, String code, String says) {
        CaseFiles files = read(SOUND.replace(right, wrong));

        assertThat(files.cases()).isEmpty();
        assertThat(files.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("test/cases/T-1.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.in(Language.ZH)).contains(says);
            assertThat(problem.message().en()).isNotBlank();
        });
    }

    @Test
    void aSlipInOneCaseDoesNotHideTheNext() {
        CaseFiles files = read(SOUND.replace("T-1-1", "T-9") + "\n" + SOUND);

        assertThat(files.problems()).extracting(Problem::code).containsOnly("unknown-name");
        assertThat(files.cases())
                .singleElement()
                .satisfies(one -> assertThat(one.line()).isEqualTo(8));
    }

    @Test
    void aPackWithoutScreeningGivesNoVerdict() {
        TestPack silent = TestPack.bare()
                .manifest("notions: {risky: {zh: 高风险, en: risky}}")
                .definitions(TestPack.rule("T-1-1", "$p : Project( highRisk == true )", "derive.risky( $p )"))
                .with("cases/T-1.yaml", SOUND);

        assertThat(CaseFiles.of(silent.sound()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("verdict"));
    }

    @ParameterizedTest
    @CsvSource({"cases/T-1.yml", "cases/more/T-1.yaml", "cases/notes.txt"})
    void aFileNobodyReadsIsRefused(String path) {
        assertThat(CaseFiles.of(PACK.with(path, SOUND).sound()).problems())
                .extracting(Problem::code)
                .containsExactly("file-name");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'clause: T-1' | 列表
            ''            | 列表
            '- T-1'       | 键: 值
            '- a: [1'     | YAML
            """)
    void aFileThatIsNoListOfCasesIsRefused(String text, String says) {
        assertThat(read(text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("yaml");
            assertThat(problem.message().zh()).contains(says);
        });
    }
}
