package org.hengzhun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.ranking.Movement;
import org.hengzhun.core.ranking.RobustnessPlan;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.refusal.NotAnsweredException;
import org.hengzhun.drl.refusal.UnknownPolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyTest {

    private static final Policies POLICIES = Policies.shipped();
    private static final Policy SW70 = POLICIES.policy("xuchang-2022-sw70");
    private static final Policy XINXIANG = POLICIES.policy("xinxiang-2020-42");
    private static final Policy JIAOZUO = POLICIES.policy("jiaozuo-2020-9");
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final Map<String, Object> CEMENT =
            Map.of("项目编号", "P1", "行业代码", "3011", "阶段", "拟签约", "建设性质", "新建", "年综合能耗(等价值)", "6.2万吨标准煤");

    /** The same project as a program keeps it. */
    public record Cement(
            String id,
            String industryCode,
            String stage,
            String constructionKind,
            Optional<BigDecimal> annualEnergyEquivalent) {}

    /** The same project as an old program keeps it. */
    public static class CementBean {

        public String getId() {
            return "P1";
        }

        public String getIndustryCode() {
            return "3011";
        }

        public String getStage() {
            return "PROPOSED_SIGNING";
        }

        public String getConstructionKind() {
            return "NEW";
        }

        public BigDecimal getAnnualEnergyEquivalent() {
            return new BigDecimal("62000");
        }
    }

    @Test
    void aProjectIsTheSameFromAMapARecordAndABean() {
        Project ofMap = Facts.project(CEMENT);

        assertThat(Facts.project(new Cement("P1", "3011", "拟签约", "新建", Optional.of(new BigDecimal("62000")))))
                .isEqualTo(ofMap);
        assertThat(Facts.project(new CementBean())).isEqualTo(ofMap);
        assertThat(Facts.project((Object) CEMENT)).isEqualTo(ofMap);
    }

    @Test
    void anEmptyMemberIsUnknown() {
        Project unmeasured = Facts.project(new Cement("P1", "3011", "拟签约", "新建", Optional.empty()));

        assertThat(SW70.screen(unmeasured, DAY).result().missing()).contains("annualEnergyEquivalent");
    }

    @Test
    void ofWhatIsMissingOneThingIsAskedNextAndWhatNobodyKnowsIsNot() {
        Project unmeasured = Facts.project(new Cement("P1", "3011", "拟签约", "新建", Optional.empty()));
        Answer<Optional<NextQuestion>> next = SW70.next(unmeasured, DAY);

        assertThat(next.result().orElseThrow().field()).isEqualTo(Project.ANNUAL_ENERGY_EQUIVALENT);
        assertThat(next.toJson(Language.ZH)).contains("\"next\":{\"field\":\"annualEnergyEquivalent\"");
        assertThat(SW70.next(unmeasured, Set.of(Project.ANNUAL_ENERGY_EQUIVALENT), DAY)
                        .result()
                        .map(NextQuestion::field))
                .contains(Project.PLANNING_EIA_COMPLIANT);
    }

    @Test
    void everythingThatIsWrongWithAFactComesAtOnceInBothLanguages() {
        FlawedInputException flawed = catchThrowableOfType(
                FlawedInputException.class,
                () -> Facts.project(Map.of("项目编号", "P1", "阶段", "拟签", "建设性质", "新见", "no such", "1")));

        assertThat(flawed.flaws()).hasSize(3);
        assertThat(flawed.words().zh()).contains("拟签", "新见", "no such");
        assertThat(flawed.words().en()).contains("拟签", "新见", "no such");
    }

    @Test
    void whatHasNoMembersIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> Facts.project(new Object() {}))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(HengzhunException.class);
    }

    @Test
    void anAnswerNamesItsPolicyAndDayAndSaysItselfInJson() {
        Answer<Screening> answer = SW70.screen(Facts.project(CEMENT), DAY);

        assertThat(answer.result().verdict()).isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(answer.asOf()).isEqualTo(DAY);
        assertThat(answer.policy().id()).isEqualTo("xuchang-2022-sw70");
        assertThat(answer.toJson(Language.ZH))
                .contains("\"policyHash\":\"" + answer.policy().hash() + "\"", "\"asOf\":\"2022-09-30\"")
                .contains("\"verdict\":\"JOINT_REVIEW\"", "\"id\":\"P1\"");
    }

    @Test
    void manyProjectsGetWhatEachGetsAlone() {
        List<Project> projects = List.of(Facts.project(CEMENT), Project.of("P2"));

        assertThat(SW70.screenAll(projects, DAY).result())
                .containsExactlyElementsOf(projects.stream()
                        .map(project -> SW70.screen(project, DAY).result())
                        .toList());
        assertThat(JIAOZUO.routeAll(projects, DAY).result())
                .containsExactlyElementsOf(projects.stream()
                        .map(project -> JIAOZUO.route(project, DAY).result())
                        .toList());
    }

    @Test
    void anExplanationHoldsTheSameVerdict() {
        Answer<?> explained = SW70.explain(Facts.project(CEMENT), DAY);

        assertThat(explained.toJson(Language.EN)).contains("JOINT_REVIEW");
        assertThat(SW70.explain(Facts.project(CEMENT), DAY).result().screening())
                .contains(SW70.screen(Facts.project(CEMENT), DAY).result());
    }

    @Test
    void whatAPolicySaysNothingOfIsNeverAPass() {
        assertThat(JIAOZUO.questions()).doesNotContain(Question.SCREENING).contains(Question.ROUTING);
        assertThatThrownBy(() -> JIAOZUO.screen(Facts.project(CEMENT), DAY))
                .isInstanceOf(NotAnsweredException.class)
                .isInstanceOf(HengzhunException.class);
    }

    @Test
    void anUnknownPolicyNamesThoseThereAre() {
        UnknownPolicyException unknown =
                catchThrowableOfType(UnknownPolicyException.class, () -> POLICIES.policy("xuchang-2022-sw7"));

        assertThat(unknown.words().zh()).contains("xuchang-2022-sw70");
    }

    @Test
    void everyQuestionAPolicyClaimsToAnswerIsAnswered() {
        LocalDate day = LocalDate.of(2022, 12, 1);
        for (String id : POLICIES.ids()) {
            Policy policy = POLICIES.policy(id);
            for (Question question : policy.questions()) {
                Answer<?> answer = switch (question) {
                    case SCREENING -> policy.screen(Project.of("P"), day);
                    case ROUTING -> policy.route(Project.of("P"), day);
                    case PROJECT_DUTIES ->
                        policy.duties(day, day.plusYears(1))
                                .of(List.of(Project.of("P")))
                                .asOf(day);
                    case CALENDAR -> policy.duties(day, day.plusYears(1)).asOf(day);
                    case RANKING -> policy.duties(day, day).asOf(day);
                };
                assertThat(answer.toJson(Language.ZH)).as("%s %s", id, question).startsWith("{");
            }
        }
    }

    private static List<CountyPeriod> quarter(String period, int startedByTheFirst, int startedByTheSecond) {
        return List.of(county("甲县", period, startedByTheFirst), county("乙县", period, startedByTheSecond));
    }

    private static CountyPeriod county(String name, String period, int started) {
        return XINXIANG.county(Map.of(
                "单位",
                name,
                "分组",
                "县（市）",
                "期次",
                period,
                "签约项目数",
                15,
                "履约项目数",
                12,
                "开工项目数",
                started,
                "合同资金（亿元）",
                40,
                "到位资金（亿元）",
                "20",
                "弄虚作假数",
                0));
    }

    @Test
    void placesMoveAgainstThePeriodBefore() {
        List<Standing> ranked = XINXIANG.rank("quarterly", quarter("2020Q3", 12, 10), quarter("2020Q2", 3, 9), DAY)
                .result()
                .ranking()
                .groups()
                .get(0)
                .rows();

        assertThat(ranked).extracting(Standing::unit).containsExactly("甲县", "乙县");
        assertThat(ranked)
                .extracting(Standing::movement)
                .containsExactly(
                        new Movement.Moved(BigDecimal.valueOf(2), BigDecimal.ONE),
                        new Movement.Moved(BigDecimal.ONE, BigDecimal.ONE.negate()));
    }

    @Test
    void aRankingSaysHowFirmItIs() {
        RobustnessPlan plan = new RobustnessPlan(7, 10, Ratio.of(1, 10));

        assertThat(XINXIANG.robustness("quarterly", quarter("2020Q3", 12, 10), plan, DAY)
                        .toJson(Language.EN))
                .contains("\"policy\":\"xinxiang-2020-42\"");
    }

    @Test
    void figuresThatCannotBeRankedAreToldAllAtOnce() {
        List<CountyPeriod> twice = List.of(county("甲县", "2020Q3", 12), county("甲县", "2020Q3", 11));
        FlawedInputException flawed =
                catchThrowableOfType(FlawedInputException.class, () -> XINXIANG.rank("quarterly", twice, DAY));

        assertThat(flawed.words().zh()).contains("甲县");
    }

    @Test
    void aPolicyIsTheSameWhereItsBytesAreSent(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("sent.zip"), POLICIES.zip("xuchang-2022-sw70"));

        assertThat(Policies.shipped().with(file).policy("xuchang-2022-sw70").stamp())
                .isEqualTo(SW70.stamp());
    }

    @Test
    void aProjectThatIsScreenedNeedNotBeScreenedAgainForTheNextQuestion() {
        Project open = Facts.project(Map.of("项目编号", "P1", "行业代码", "3011", "阶段", "拟签约"));
        Optional<NextQuestion> asked = SW70.next(open, DAY).result();

        assertThat(asked).isPresent();
        assertThat(SW70.next(SW70.screen(open, DAY).result())).isEqualTo(asked);
    }

    @Test
    void aProgramCanAskWhatAPolicyReads() {
        assertThat(SW70.fields().extendsOrIs(Project.DICTIONARY)).isTrue();
        assertThat(XINXIANG.columns().field("signedProjects")).isPresent();
    }
}
