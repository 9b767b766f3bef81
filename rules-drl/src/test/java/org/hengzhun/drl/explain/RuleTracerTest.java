package org.hengzhun.drl.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.hengzhun.core.explanation.Change;
import org.hengzhun.core.explanation.ConditionTrace;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.explanation.TracedStage;
import org.hengzhun.core.fact.ConstructionKind;
import org.hengzhun.core.fact.Energy;
import org.hengzhun.core.fact.IndustryCode;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.Projects;
import org.hengzhun.drl.RandomPacks;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.result.Screenings;
import org.hengzhun.drl.rule.Phrases;
import org.junit.jupiter.api.Test;

class RuleTracerTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static PolicyPack withRow(String row, String patterns, String verb) {
        return TestPack.bare()
                .manifest(
                        "tables:",
                        "  Limit:",
                        "    label: 限值",
                        "    columns:",
                        "      code: {label: 代码, type: industry}",
                        "      least: {label: 下限, type: number, unit: tce}",
                        "      day: {label: 起算日, type: date}")
                .with("tables/Limit.csv", "id,name,code,least,day,from,to,clause,provenance\n" + row)
                .screening(TestPack.rule("T-1", patterns, "findings." + verb + "( $p )"))
                .sound();
    }

    private static final String ROWS = """
            a,甲行业,30,10000,2022-01-01,,,T-1,local
            b,乙行业,31,20000,2022-01-01,,,T-1,local
            c,旧行业,30,1,2022-01-01,,2022-01-01,T-1,local
            """;

    private static final PolicyPack PACK = withRow(
            ROWS,
            "$p : Project( $d : industryDivision, stage in ( Stage.SIGNED, Stage.INTENT ) )\n"
                    + "  $e : Limit( code == $d, least <= $p.annualEnergyEquivalent, day <= $p.signedOn )",
            "reject");

    private static Project project() {
        return Project.of("P")
                .with(Project.INDUSTRY_CODE, IndustryCode.of("3011"))
                .with(Project.STAGE, Stage.SIGNED)
                .with(Project.SIGNED_ON, LocalDate.of(2022, 6, 1))
                .with(Project.ANNUAL_ENERGY_EQUIVALENT, Energy.equivalent("9999.99"));
    }

    private static RuleTrace trace(PolicyPack pack, Project project) {
        return traces(pack, project).get(0);
    }

    private static List<RuleTrace> traces(PolicyPack pack, Project project) {
        RuleTracer tracer = new RuleTracer(pack.rulebook(Task.SCREENING), DAY);
        return tracer.traces(tracer.judge(project));
    }

    private static List<Change> changes(PolicyPack pack, Project project) {
        RuleTracer tracer = new RuleTracer(pack.rulebook(Task.SCREENING), DAY);
        return new Counterfactuals(pack.rulebook(Task.SCREENING), DAY).of(tracer.judge(project));
    }

    @Test
    void measuresARuleAgainstTheEntryThatComesNearest() {
        RuleTrace trace = trace(PACK, project());
        assertThat(trace.truth()).isEqualTo(Truth.FALSE);
        assertThat(trace.entry()).isEqualTo("甲行业");
        assertThat(trace.result()).isEqualTo("REJECT");
        assertThat(trace.conditions())
                .extracting(ConditionTrace::truth)
                .containsExactly(Truth.TRUE, Truth.TRUE, Truth.FALSE, Truth.TRUE);
        ConditionTrace energy = trace.conditions().get(2);
        assertThat(energy.field()).isEqualTo("annualEnergyEquivalent");
        assertThat(energy.value()).isEqualTo(new BigDecimal("9999.99"));
        assertThat(energy.threshold()).isEqualTo(new BigDecimal("10000"));
        assertThat(energy.distance()).isEqualTo(new BigDecimal("-0.01"));
        assertThat(energy.words().zh()).isEqualTo("年综合能耗(等价值) ≥ 10000 吨标准煤");
    }

    @Test
    void namesWhatIsMissingOfAnUndecidedRule() {
        RuleTrace trace = trace(PACK, project().without(Project.SIGNED_ON).without(Project.ANNUAL_ENERGY_EQUIVALENT));
        assertThat(trace.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(trace.missing()).containsExactly("annualEnergyEquivalent", "signedOn");
        assertThat(trace.conditions().get(2).value()).isNull();
        assertThat(trace.conditions().get(2).distance()).isNull();
    }

    @Test
    void aRuleOverATableWithoutEntriesInForceHasNothingToMeasure() {
        PolicyPack pack = withRow(
                "c,旧行业,30,1,2022-01-01,,2022-01-01,T-1,local\n",
                "$p : Project( $d : industryDivision )\n  Limit( code == $d )",
                "reject");
        assertThat(trace(pack, project()).truth()).isEqualTo(Truth.FALSE);
        assertThat(trace(pack, project()).conditions()).isEmpty();
    }

    @Test
    void onlyDecisionsOfDepartmentsAreChangesAndNoFigureNorKind() {
        assertThat(changes(PACK, project())).isEmpty();
        PolicyPack pack = TestPack.bare()
                .screening(TestPack.rule(
                        "T-1",
                        "$p : Project( annualCoal > 0, constructionKind == ConstructionKind.NEW, addsCapacity == true,"
                                + " planningEiaCompliant == false, reviewPassed == false )",
                        "findings.halt( $p )"))
                .sound();
        Project project = Project.of("P")
                .with(Project.STAGE, Stage.SIGNED)
                .with(Project.CONSTRUCTION_KIND, ConstructionKind.NEW)
                .with(Project.ADDS_CAPACITY, true)
                .with(Project.PLANNING_EIA_COMPLIANT, false)
                .with(Project.ANNUAL_COAL, BigDecimal.ONE);
        assertThat(changes(pack, project))
                .containsExactly(
                        new Change(
                                List.of(new Change.Setting("planningEiaCompliant", false, true)),
                                Verdict.ADMITTED,
                                true),
                        new Change(
                                List.of(new Change.Setting("reviewResult", null, "PASSED")), Verdict.ADMITTED, true));
    }

    @Test
    void aConditionSaysWhatPeopleCallChoicesAndCountries() {
        PolicyPack pack = TestPack.bare()
                .screening(TestPack.rule(
                        "T-1",
                        "$t : Parameter( key == \"stages\" )\n  $p : Project( stage memberOf $t.value, investorOrigins contains \"HK\" )",
                        "findings.halt( $p )"))
                .parameters("stages,SIGNED;FULFILLED,list,,,T-1,local,")
                .sound();
        RuleTrace trace = trace(pack, Project.of("P").with(Project.INVESTOR_ORIGINS, ImmutableSet.of("HK", "DE")));
        assertThat(trace.stage()).isEqualTo(TracedStage.SCREENING);
        assertThat(trace.conditions())
                .extracting(condition -> condition.words().zh())
                .containsExactly("阶段 属于 签约、履约", "来源地 包含 香港");
        assertThat(trace.conditions().get(0).threshold()).isEqualTo(ImmutableSet.of("SIGNED", "FULFILLED"));
    }

    /** Over random rules each change, judged anew, gives what it says, and the traces tell what was judged. */
    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void explanationsOfRandomRulesHoldWhatTheySay(@ForAll long seed) {
        RandomPacks random = new RandomPacks(seed);
        PolicyPack pack = random.pack(12).sound();
        Screenings screenings = new Screenings(pack.rulebook(Task.SCREENING), DAY);
        Interpreter oracle = new Interpreter(pack.rulebook(Task.SCREENING), DAY);
        for (Project project : random.projects(5)) {
            Screening now = screenings.of(oracle.judge(project));
            assertThat(traces(pack, project))
                    .allSatisfy(
                            trace -> assertThat(trace.missing().isEmpty()).isEqualTo(trace.truth() != Truth.UNKNOWN));
            for (Change change : changes(pack, project)) {
                Project changed = project;
                for (Change.Setting setting : change.settings()) {
                    Field<?> field = Project.DICTIONARY.field(setting.field()).orElseThrow();
                    changed = Projects.plain(changed, field, setting.to());
                }
                Screening then = screenings.of(oracle.judge(changed));
                assertThat(then.verdict()).isEqualTo(change.verdict()).isNotEqualTo(now.verdict());
                assertThat(then.isFinal()).isEqualTo(change.isFinal());
            }
            pack.rulebook(Task.SCREENING)
                    .rules()
                    .forEach(rule ->
                            assertThat(Phrases.rule(rule).zh()).startsWith("当 ").endsWith("。"));
        }
    }

    @Test
    void aRuleReadsAsASentence() {
        assertThat(Phrases.rule(PACK.rules().get(0)).zh())
                .isEqualTo("当 阶段 属于 签约、意向，且 行业大类 为 目录代码，且 年综合能耗(等价值) ≥ 目录下限，且 签约日期 ≥ 目录起算日 时：不予准入。");
        PolicyPack pack = TestPack.overHenan()
                .screening(
                        TestPack.rule(
                                "T-1",
                                "$t : Parameter( key == \"names\" )\n  $p : Project( ( highRisk == true || twoHigh != false && industryClass memberOf $t.value ) )"))
                .sound();
        assertThat(Phrases.rule(pack.rulebook(Task.SCREENING)
                        .rules()
                        .get(pack.rulebook(Task.SCREENING).rules().size() - 1)))
                .satisfies(words -> assertThat(words.zh()).contains("（", "或", "两高项目 不为 否", "参数 names"))
                .satisfies(words ->
                        assertThat(words.en()).contains("or", "two-high project is not no", "parameter names"));
    }
}
