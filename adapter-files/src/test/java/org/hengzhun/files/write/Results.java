package org.hengzhun.files.write;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.explanation.Change;
import org.hengzhun.core.explanation.ConditionTrace;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.explanation.TracedStage;
import org.hengzhun.core.fact.County;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.HumanJudgement;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.policy.SwitchedOff;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.question.PossibleAnswer;
import org.hengzhun.core.result.Derivation;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.routing.Assignment;
import org.hengzhun.core.routing.Lead;
import org.hengzhun.core.routing.Role;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.core.routing.Tag;
import org.hengzhun.core.screening.Bearing;
import org.hengzhun.core.screening.Finding;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.explanation.ExplanationReport;

/** Results made by hand, as a policy might give them. */
final class Results {

    static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    static final PolicyStamp POLICY = new PolicyStamp(
            "xuchang-2022-sw70", "许昌市“两高”项目会审工作机制", "许商务〔2022〕70号", "sha256:0123456789abcdef0123456789abcdef");

    static final Citation CLAUSE = new Citation("XC2-1.4f", "许商务〔2022〕70号", "一(四)");
    static final Citation EIA = new Citation("XC2-1.4b", "许商务〔2022〕70号", "一(四)");
    static final Citation CATALOGUE = new Citation("HN-2", "豫政办〔2021〕65号", "附件");

    private Results() {}

    static Screening reviewed() {
        Project project = Project.builder()
                .set(Project.ID, "P1")
                .set(Project.NAME, "禹州水泥熟料项目")
                .set(Project.COUNTY, County.of("禹州市"))
                .set(Project.STAGE, Stage.PROPOSED_SIGNING)
                .build();
        Finding finding = new Finding(
                Outcome.JOINT_REVIEW,
                new Reason(
                        "XC2-1.4f-1",
                        "拟签约的两高项目须经四部门会审",
                        CLAUSE,
                        ImmutableList.of("水泥制造 3011"),
                        ImmutableMap.of(
                                "industryCode",
                                "3011",
                                "stage",
                                "PROPOSED_SIGNING",
                                "annualEnergyEquivalent",
                                new BigDecimal("6.2E+4")),
                        ImmutableList.of(
                                new ParameterReading(
                                        "two-high/3011/lower",
                                        new BigDecimal("5E+4"),
                                        Unit.TCE,
                                        "HN-2",
                                        Provenance.VERBATIM),
                                new ParameterReading(
                                        "reviewDays", new BigDecimal("15"), Unit.DAY, "XC2-1.4f", Provenance.LOCAL)),
                        ImmutableList.of(
                                new Derivation("twoHigh", "HN-2-1", "二类细分行业年综合能耗达到下限", CATALOGUE, "水泥制造 3011"))));
        OpenRule undecided = new OpenRule(
                "XC2-1.4b-1",
                Outcome.REJECT.name(),
                Outcome.REJECT.words(),
                "不符合规划环评的不予准入",
                EIA,
                ImmutableList.of("planningEiaCompliant"));
        Bilingual warning = new Bilingual("两高目录另有新版，请核对。", "The catalogue has a newer edition; check it.");
        return Screening.of(
                project, DAY, BEARING, List.of(finding), List.of(undecided), List.of(JUDGEMENT), List.of(warning));
    }

    static final Bearing BEARING = new Bearing(1, ImmutableSet.of());

    static Screening open() {
        OpenRule undecided = new OpenRule(
                "XC2-1.4f-1",
                Outcome.JOINT_REVIEW.name(),
                Outcome.JOINT_REVIEW.words(),
                "拟签约的两高项目须经四部门会审",
                CLAUSE,
                ImmutableList.of("industryCode", "annualEnergyEquivalent"));
        Project project = Project.of("P2").with(Project.NAME, "=cmd|'/c calc'!A1");
        return Screening.of(
                project.with(Project.STAGE, Stage.SIGNED),
                DAY,
                BEARING,
                List.of(),
                List.of(undecided),
                List.of(),
                List.of());
    }

    static Screening admitted() {
        return Screening.of(
                Project.of("P3").with(Project.STAGE, Stage.SIGNED),
                DAY,
                BEARING,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Refusal refusal() {
        return new Refusal(
                "projects.csv",
                7,
                "annualEnergyEquivalent",
                "E",
                "五万",
                new Bilingual("请用阿拉伯数字，写成 50000。", "Write the number in digits: 50000."));
    }

    static Explanation explanation() {
        RuleTrace fired = new RuleTrace(
                "XC2-1.4f-1",
                TracedStage.SCREENING,
                "拟签约的两高项目须经四部门会审",
                CLAUSE,
                "JOINT_REVIEW",
                Outcome.JOINT_REVIEW.words(),
                Truth.TRUE,
                ImmutableList.of(
                        new ConditionTrace(
                                new Bilingual("阶段 是 拟签约", "stage is PROPOSED_SIGNING"),
                                "stage",
                                Truth.TRUE,
                                "PROPOSED_SIGNING",
                                "PROPOSED_SIGNING",
                                null,
                                null),
                        new ConditionTrace(
                                new Bilingual("年综合能耗(等价值) ≥ 50000 吨标准煤", "annualEnergyEquivalent ≥ 50000 tce"),
                                "annualEnergyEquivalent",
                                Truth.TRUE,
                                new BigDecimal("62000"),
                                new BigDecimal("5E+4"),
                                new BigDecimal("12000"),
                                Unit.TCE)),
                "水泥制造 3011",
                ImmutableList.of());
        RuleTrace failed = new RuleTrace(
                "XC2-9-1",
                TracedStage.SCREENING,
                "负面清单内的项目不予准入",
                EIA,
                "REJECT",
                Outcome.REJECT.words(),
                Truth.FALSE,
                ImmutableList.of(new ConditionTrace(
                        new Bilingual("负面清单内", "onNegativeList"),
                        "onNegativeList",
                        Truth.FALSE,
                        false,
                        true,
                        null,
                        null)),
                "",
                ImmutableList.of());
        RuleTrace undecided = new RuleTrace(
                "XC2-1.4b-1",
                TracedStage.SCREENING,
                "不符合规划环评的不予准入",
                EIA,
                "REJECT",
                Outcome.REJECT.words(),
                Truth.UNKNOWN,
                ImmutableList.of(new ConditionTrace(
                        new Bilingual("不符合规划环评", "planningEiaCompliant is false"),
                        "planningEiaCompliant",
                        Truth.UNKNOWN,
                        null,
                        false,
                        null,
                        null)),
                "",
                ImmutableList.of("planningEiaCompliant"));
        RuleTrace definition = new RuleTrace(
                "HN-2-1",
                TracedStage.DEFINITIONS,
                "二类细分行业年综合能耗达到下限",
                CATALOGUE,
                "twoHigh",
                new Bilingual("认定为两高项目", "is a two-high project"),
                Truth.TRUE,
                ImmutableList.of(),
                "",
                ImmutableList.of());
        return new Explanation(
                reviewed().project(),
                DAY,
                Optional.of(reviewed()),
                Optional.of(routed()),
                Optional.of(owed()),
                ImmutableList.of(definition, fired, failed, undecided),
                ImmutableList.of(new SwitchedOff("HN-4-1", "在建项目叫停", CATALOGUE, "test", "本市没有在建项目", "TS-4-1")),
                ImmutableList.of(
                        new Change(
                                List.of(new Change.Setting("planningEiaCompliant", null, false)),
                                Verdict.REJECTED,
                                true),
                        new Change(
                                List.of(new Change.Setting("reviewResult", null, "PASSED")), Verdict.ADMITTED, false)),
                Optional.of(asked()));
    }

    static NextQuestion asked() {
        return new NextQuestion(
                Project.ANNUAL_ENERGY_EQUIVALENT,
                new Bilingual("年综合能耗(等价值)是否达到 1 万吨标准煤？", "Is annualEnergyEquivalent at least 10000 tce?"),
                ImmutableList.of(
                        new PossibleAnswer(
                                new Bilingual("不到 1 万吨标准煤", "less than 10000 tce"),
                                new BigDecimal("5000"),
                                Verdict.JOINT_REVIEW,
                                true,
                                new BigDecimal("0.00"),
                                ImmutableList.of()),
                        new PossibleAnswer(
                                new Bilingual("1 万吨标准煤及以上", "at least 10000 tce"),
                                new BigDecimal("10000"),
                                Verdict.JOINT_REVIEW,
                                false,
                                new BigDecimal("1.88"),
                                ImmutableList.of("XC2-1.4e-1"))),
                reviewed().undecided(),
                new BigDecimal("1.94"),
                true);
    }

    private static Reason reason() {
        return new Reason(
                "XC2-1.3-1",
                "产业领域属主导产业",
                CLAUSE,
                ImmutableList.of("水泥"),
                ImmutableMap.of("fields", ImmutableSet.of("水泥")),
                ImmutableList.of(),
                ImmutableList.of());
    }

    static Routing routed() {
        OpenRule open = new OpenRule(
                "XC2-1.5b-1",
                "zeroLand",
                new Bilingual("认定为零地技改", "is an upgrade on no new land"),
                "不新增用地的技改",
                CLAUSE,
                ImmutableList.of("addedLand"));
        return Routing.of(
                reviewed().project(),
                DAY,
                true,
                List.of(new Tag("leading", new Bilingual("主导产业", "leading industry"), ImmutableList.of(reason()))),
                List.of(new Assignment(
                        Role.GROUP, "建材组", ImmutableList.of(), Provenance.VERBATIM, ImmutableList.of(reason()))),
                new Lead.Only("建材组"),
                List.of(open),
                List.of(JUDGEMENT),
                List.of());
    }

    static final HumanJudgement JUDGEMENT =
            new HumanJudgement(CLAUSE, new Bilingual("是否符合产业发展定位", "whether it fits the industrial position"), "市发改委");

    static ProjectDuties owed() {
        return new ProjectDuties(reviewed().project(), DAY, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    static Source at(int row) {
        return new Source("projects.csv", row, ImmutableList.of());
    }

    /** A whole run with one of each kind, in this form. */
    static String written(OutputForm form, Language language) {
        StringWriter out = new StringWriter();
        ResultWriter<Screening> writer = Forms.screenings().writer(form, out, language);
        try {
            writer.begin(POLICY, DAY, 1);
            writer.write(reviewed(), at(2));
            writer.refused(refusal());
            writer.write(open(), at(4));
            writer.write(admitted(), at(5));
            writer.end(List.of(new InputSummary("projects.csv", 4, "UTF-8", "ab12")));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    static final InputSummary INPUT = new InputSummary("projects.csv", 4, "UTF-8", "ab12");

    static final Sources READ = Sources.of(INPUT, ImmutableList.of());

    static String explained(OutputForm form, Language language) {
        StringWriter out = new StringWriter();
        try {
            Forms.explanations().writer(form, out, language).write(new ExplanationReport(POLICY, explanation()), READ);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
