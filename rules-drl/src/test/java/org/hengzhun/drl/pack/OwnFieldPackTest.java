package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.difference.PolicyDifference;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.logic.LogicCheck;
import org.hengzhun.drl.logic.PolicyComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of projects that a pack declares, without a line of Java. */
class OwnFieldPackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PolicyLibrary EXAMPLE =
            PolicyLibrary.shipped().with(Path.of("../examples/policies/own-words"));
    private static final String SECRET = "  secret: {zh: 涉密, type: yes-no, who: 发展改革部门}";
    private static final String WATER = "  waterUse: {zh: 年取水量, type: number, unit: 吨, direction: never-milder}";

    private static TestPack declaring(String... fields) {
        return TestPack.bare().manifest("fields:").manifest(fields);
    }

    private static List<String> told(TestPack pack) {
        return pack.check().problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.file().replace("test/", "") + ":" + problem.line() + " "
                        + problem.message().zh())
                .toList();
    }

    private static Project project(PolicyPack pack, Map<String, ?> members) {
        return Project.of(members, pack.projects());
    }

    private static Screening screened(Map<String, ?> members) {
        return EXAMPLE.screener("own-words").screen(project(EXAMPLE.pack("own-words"), members), DAY);
    }

    private static List<String> remarks(TestPack pack) {
        return LogicCheck.of(pack.sound(), DAY, Patience.ENDLESS).stream()
                .map(problem -> problem.code() + " " + problem.message().zh())
                .toList();
    }

    @Test
    void theExampleHoldsItsOwnCases() {
        assertThat(EXAMPLE.test("own-words").problems()).isEmpty();
        assertThat(EXAMPLE.check(Path.of("../examples/policies/own-words"))
                        .get(0)
                        .problems())
                .isEmpty();
    }

    @Test
    void rulesFindMissingFieldsAndQuestionsSpeakOfThem() {
        Screening screening = screened(Map.of("id", "P1", "stage", "在谈", "涉密", "涉密"));

        assertThat(screening.verdict()).isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(screening.findings().get(0).reason().facts()).containsEntry("secret", true);
        assertThat(screening.missing()).contains("riskLevel").doesNotContain("secret");
        NextQuestion next = EXAMPLE.questioner("own-words").next(screening).orElseThrow();
        assertThat(next.field().name()).isEqualTo("riskLevel");
        assertThat(next.field().respondent().words().zh()).isEqualTo("投资方");
    }

    @Test
    void aProgramThatKnowsNothingOfThemIsAskedForThem() {
        Screening screening = EXAMPLE.screener("own-words").screen(Project.of(Map.of("id", "P1", "stage", "在谈")), DAY);

        assertThat(screening.verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(screening.missing()).contains("secret", "riskLevel", "waterUse");
        assertThat(EXAMPLE.explainer("own-words").explain(Project.of("P1"), DAY).rules())
                .isNotEmpty();
    }

    @Test
    void twoPoliciesAtOnceDoNotSeeEachOthersFields() {
        Screening screening = EXAMPLE.screener("xuchang-2022-sw70")
                .screen(project(EXAMPLE.pack("own-words"), Map.of("id", "P1", "secret", "是")), DAY);

        assertThat(screening.project().dictionary()).isSameAs(Project.DICTIONARY);
        assertThat(EXAMPLE.pack("energy-review").projects()).isSameAs(Project.DICTIONARY);
        assertThat(EXAMPLE.pack("own-words").projects().field("secret")).isPresent();
    }

    @Test
    void aPackThatExtendsAnotherInheritsItsFields() {
        PolicyPack base = declaring(SECRET).sound();
        PolicyPack heir = PackReader.read(
                        declaring(WATER)
                                .manifest("extends: test")
                                .screening(TestPack.rule("T-9", "$p : Project( secret == true, waterUse > 0 )"))
                                .files(),
                        id -> java.util.Optional.of(base))
                .pack()
                .orElseThrow();

        assertThat(heir.projects().extendsOrIs(base.projects())).isTrue();
        assertThat(heir.projects().field("waterUse")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "stage: {zh: 我的阶段, type: text}|项目已有字段 stage（阶段）；意思相同就直接用它",
                "mine: {zh: 项目阶段, type: text}|“项目阶段”已是项目字段 stage（阶段）的名称或别名",
                "mine: {zh: 我的, type: text, aliases: [建设性质]}|“建设性质”已是项目字段 constructionKind（建设性质）",
                "industryDivision: {zh: 我的, type: text}|项目已有字段 industryDivision（行业大类）",
                "mine: {zh: 亩均投资强度, type: text}|“亩均投资强度”已是项目字段 investmentPerMu",
                "mine: {zh: 我的, type: txet}|type（txet）应为 text 文字、texts 多个文字、number 数值",
                "mine: {zh: 我的, type: number}|数值字段要写 unit，例如 元、亩、个；没有单位的写 比值",
                "mine: {zh: 我的, type: number, unit: 万元}|unit 请写 元；表里填万元的，表头注明（万元）即可",
                "mine: {zh: 我的, type: number, unit: 克朗}|不认识单位“克朗”",
                "mine: {zh: 我的, type: number, unit: 元, range: 5}|range（5）应写成 0..100",
                "mine: {zh: 我的, type: number, unit: 元, range: 9..1}|范围的下限（9）大于上限（1）",
                "mine: {zh: 我的, type: choice}|选项字段要写 choices，例如 choices: {HIGH: 高, LOW: 低}",
                "mine: {zh: 我的, type: choice, choices: {高: 高}}|选项（高）要有英文名",
                "mine: {zh: 我的, type: choice, choices: {HIGH: 高, UP: 高}}|“高”同时是两个选项的写法",
                "mine: {zh: 我的, type: text, choices: {HIGH: 高}}|choices 只用于单选（choice）和多选（choices）字段",
                "mine: {zh: 我的, type: yes-no, yes: 有}|yes 和 no 要一起写",
                "mine: {zh: 我的, type: text, direction: never-milder}|direction 只用于数值（number）字段",
                "mine: {zh: 我的, type: number, unit: 个, direction: up}|direction（up）只能写 never-milder",
                "mine: {zh: 我的, type: text, who: 发展改革部}|who（发展改革部）是不是“发展改革部门”？",
                "mine: {zh: 我的, type: text, unti: 元}|不认识“unti”，是不是 unit？",
                "new: {zh: 我的, type: text}|名称（new）是 DRL 的保留字",
                "mine: {type: text}|缺少“zh”",
            })
    void aMistakeInADeclarationIsOneMessage(String field, String says) {
        TestPack pack = declaring("  " + field);

        assertThat(told(pack))
                .singleElement()
                .asString()
                .startsWith("policy.yaml:6 ")
                .contains(says);
    }

    @Test
    void aNameDeclaredWronglyIsNotToldAgainWhereRulesReadIt() {
        TestPack pack = declaring("  mine: {zh: 我的, type: txet}")
                .screening(TestPack.rule("T-1", "$p : Project( mine == \"x\" )"));

        assertThat(told(pack)).singleElement().asString().contains("txet");
    }

    @Test
    void aNotionCannotBeCalledLikeAField() {
        TestPack pack = declaring(SECRET).manifest("notions:", "  secret: {zh: 涉密的}");

        assertThat(told(pack)).singleElement().asString().contains("已是 notions 或 tags 里的名称");
    }

    @Test
    void aSlipInTheNameOfAnOwnFieldOrChoiceIsSuggested() {
        Stream<String> told = told(declaring(SECRET, "  risk: {zh: 风险, type: choice, choices: {HIGH: 高, LOW: 低}}")
                        .screening(TestPack.rule("T-1", "$p : Project( secrte == true )")
                                + TestPack.rule("T-2", "$p : Project( risk == Risk.HIHG )")
                                + TestPack.rule("T-3", "$p : Project( 涉密 == true )")))
                .stream();

        assertThat(told)
                .anyMatch(words -> words.contains("是不是 secret？"))
                .anyMatch(words -> words.contains("是不是 Risk.HIGH？可用：Risk.HIGH 高、Risk.LOW 低"));
    }

    @Test
    void moreOfABurdenIsNeverJudgedMilder() {
        TestPack pack = declaring(WATER)
                .parameters("a,100,吨,,,T-1,local,", "b,200,吨,,,T-1,local,")
                .screening(TestPack.rule(
                        "T-1",
                        "$a : Parameter( key == \"a\" )\n  $b : Parameter( key == \"b\" )\n"
                                + "  $p : Project( waterUse >= $a.value, waterUse < $b.value )",
                        "findings.reject( $p )"));

        assertThat(remarks(pack)).anyMatch(words -> words.startsWith("not-monotone") && words.contains("年取水量"));
    }

    @Test
    void aFieldThatNoRuleReadsIsRemarkedOn() {
        assertThat(remarks(declaring(SECRET))).anyMatch(words -> words.contains("没有规则、义务读取字段 secret（涉密）"));
    }

    private static PolicyAnswers answers(TestPack pack) {
        return new PolicyAnswers(pack.sound(), ModelStore.unkept());
    }

    @Test
    void aPolicyThatAddsAFieldIsHeldAgainstTheOldOne() {
        TestPack old = declaring(SECRET)
                .screening(TestPack.rule("T-1", "$p : Project( secret == true )", "findings.jointReview( $p )"));
        TestPack now = declaring(SECRET, WATER)
                .screening(TestPack.rule(
                        "T-1", "$p : Project( secret == true, waterUse > 0 )", "findings.jointReview( $p )"));
        PolicyDifference difference = PolicyDifference.of(answers(old), answers(now), DAY, /* supposed= */ false);
        Project project = project(now.sound(), Map.of("id", "P1", "stage", "在谈", "secret", "是", "waterUse", "0"));

        assertThat(difference.of(List.of(project), Patience.ENDLESS))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.before().verdict()).isEqualTo(Verdict.JOINT_REVIEW);
                    assertThat(one.after().verdict()).isEqualTo(Verdict.ADMITTED);
                    assertThat(one.causes()).hasSize(1);
                });
        assertThat(PolicyComparison.of(old.sound(), now.sound(), DAY, Patience.ENDLESS)
                        .equivalent())
                .isFalse();
    }

    @Test
    void fieldsThatDoNotGoTogetherAreToldInWords() {
        PolicyPack one = declaring(SECRET).sound();
        PolicyPack other = declaring(WATER).sound();

        assertThatThrownBy(() -> PolicyPack.projects(List.of(one, other)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.words().zh()).contains("共有的字段按同样的写法、同样的次序写在前面"));
    }
}
