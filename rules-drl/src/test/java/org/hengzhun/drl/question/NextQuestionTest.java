package org.hengzhun.drl.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Respondent;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.question.PossibleAnswer;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.screening.Verdict;
import org.junit.jupiter.api.Test;

/** What is asked next of projects, worked by hand from the documents. */
class NextQuestionTest {

    private static final Project CEMENT =
            Asking.project(Map.of(Project.INDUSTRY_CODE, "3011", Project.STAGE, "PROPOSED_SIGNING"));
    private static final Project BRICK =
            Asking.project(Map.of(Project.INDUSTRY_CODE, "3031", Project.STAGE, "PROPOSED_SIGNING"));

    /** 许商务〔2022〕70号 一(四) with the catalogue of 2021: below 10,000 tce no cement plant is 两高, and the review stands anyway. */
    @Test
    void aCementPlantIsAskedForItsEnergyInTheWordsOfTheCatalogue() {
        NextQuestion asked = Asking.xuchang().next(CEMENT).orElseThrow();
        assertThat(asked.field()).isEqualTo(Project.ANNUAL_ENERGY_EQUIVALENT);
        assertThat(asked.words().zh()).isEqualTo("年综合能耗(等价值)是否达到 1 万吨标准煤？");
        assertThat(asked.words().en()).isEqualTo("Is annual energy equivalent at least 10000 tce?");
        assertThat(asked.respondent()).isEqualTo(Respondent.INVESTOR);
        assertThat(asked.why()).extracting(OpenRule::rule).containsExactly("XC2-1.4a-1");
        assertThat(asked.expected()).isEqualByComparingTo("1.94");
        assertThat(asked.isBest()).isTrue();
    }

    @Test
    void eachAnswerSaysWhatItSettles() {
        NextQuestion asked = Asking.xuchang().next(CEMENT).orElseThrow();
        assertThat(asked.answers())
                .extracting(
                        answer -> answer.words().zh(),
                        PossibleAnswer::verdict,
                        PossibleAnswer::isFinal,
                        PossibleAnswer::remaining)
                .containsExactly(
                        tuple("不到 1 万吨标准煤", Verdict.JOINT_REVIEW, true, new BigDecimal("0.00")),
                        tuple("1 万吨标准煤及以上", Verdict.JOINT_REVIEW, false, new BigDecimal("1.88")));
    }

    /** 新商〔2020〕42号 五: what is on the negative list is refused, whatever else holds. */
    @Test
    void anAnswerThatRefusesNamesTheRule() {
        NextQuestion asked =
                Asking.by("xinxiang-2020-42", "2020-12-31").next(CEMENT).orElseThrow();
        assertThat(asked.field()).isEqualTo(Project.ON_NEGATIVE_LIST);
        assertThat(asked.answers().get(0).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(asked.answers().get(0).findings()).containsExactly("XX-5.15a-1");
    }

    /** The catalogue names 烧结 of bricks and ceramics only. */
    @Test
    void sinteringIsAskedOnlyWhereTheCatalogueNamesIt() {
        assertThat(askedOnAnyWay(CEMENT)).doesNotContain(Project.SINTERING);
        assertThat(askedOnAnyWay(BRICK)).contains(Project.SINTERING);
        assertThat(Asking.xuchang().next(BRICK).orElseThrow().field()).isNotEqualTo(Project.SINTERING);
    }

    /** The catalogue speaks of 主体工程 only of 技术改造. */
    @Test
    void theMainWorksAreAskedForOnlyAfterTheKindOfConstruction() {
        Deque<Project> open = new ArrayDeque<>(Set.of(CEMENT));
        Set<Object> kinds = new HashSet<>();
        while (!open.isEmpty()) {
            Project project = open.pop();
            Optional<NextQuestion> asked = Asking.xuchang().next(project);
            if (asked.isPresent() && asked.get().field() == Project.TOUCHES_MAIN_WORKS) {
                kinds.add(String.valueOf(project.get(Project.CONSTRUCTION_KIND)));
            }
            asked.ifPresent(question -> question.answers()
                    .forEach(answer -> open.push(Asking.with(project, question.field(), answer.example()))));
        }
        assertThat(kinds).containsExactly("TECH_UPGRADE");
    }

    private static Set<Field<?>> askedOnAnyWay(Project project) {
        Set<Field<?>> asked = new LinkedHashSet<>();
        Asking.xuchang().next(project).ifPresent(question -> {
            asked.add(question.field());
            question.answers()
                    .forEach(answer ->
                            asked.addAll(askedOnAnyWay(Asking.with(project, question.field(), answer.example()))));
        });
        return asked;
    }

    @Test
    void aProjectOfWhichLittleIsKnownIsAskedOneThingThatItLacks() {
        Project little = Asking.project(Map.of(
                Project.NAME, "年产 5 万吨机制砂项目",
                Project.COUNTY, "建安区",
                Project.TOTAL_INVESTMENT, new BigDecimal("50000000"),
                Project.STAGE, "PROPOSED_SIGNING"));
        assertThat(Asking.xuchang().screen(little).missing()).hasSizeGreaterThan(5);
        NextQuestion asked = Asking.xuchang().next(little).orElseThrow();
        assertThat(Asking.xuchang().screen(little).missing())
                .contains(asked.field().name());
        assertThat(asked.answers()).hasSizeGreaterThan(1);
    }

    @Test
    void nothingIsAskedWhereTheVerdictIsFinal() {
        Project textile = Asking.project(Map.of(Project.INDUSTRY_CODE, "1711", Project.STAGE, "PROPOSED_SIGNING"));
        assertThat(Asking.xuchang().screen(textile).isFinal()).isTrue();
        assertThat(Asking.xuchang().next(textile)).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsNotAskedAgain() {
        Set<Field<?>> unknown = new HashSet<>();
        Optional<NextQuestion> asked = Asking.xuchang().next(CEMENT, unknown);
        while (asked.isPresent()) {
            assertThat(unknown.add(asked.get().field())).isTrue();
            asked = Asking.xuchang().next(CEMENT, unknown);
        }
        assertThat(unknown)
                .extracting(Field::name)
                .isSubsetOf(Asking.xuchang().screen(CEMENT).missing());
        assertThat(unknown).hasSizeGreaterThan(1);
    }

    @Test
    void anIndustryCodeOfTwoDigitsIsAskedForInFull() {
        Project stone = Asking.project(Map.of(
                Project.INDUSTRY_CODE, "30",
                Project.STAGE, "PLANNED",
                Project.CONSTRUCTION_KIND, "NEW",
                Project.ANNUAL_ENERGY_EQUIVALENT, new BigDecimal("20000"),
                Project.SINTERING, false));
        assertThat(Asking.xuchang().screen(stone).missing()).contains("industryCode");
        assertThat(askedOnAnyWay(stone)).contains(Project.INDUSTRY_CODE);
    }

    /** The way is worked out on diagrams, the answers are judged by the engine, and the interpreter says the same at each step. */
    @Test
    void theEngineAndTheInterpreterAgreeOnEveryStepOfTheWay() {
        Asking plainly = Asking.xuchang();
        Asking fast = Asking.byEngine("xuchang-2022-sw70", "2022-09-30");
        Deque<Project> open = new ArrayDeque<>(Set.of(CEMENT, BRICK));
        while (!open.isEmpty()) {
            Project project = open.pop();
            assertThat(fast.screen(project)).isEqualTo(plainly.screen(project));
            assertThat(fast.next(project)).isEqualTo(plainly.next(project));
            fast.next(project)
                    .ifPresent(question -> question.answers()
                            .forEach(answer -> open.push(Asking.with(project, question.field(), answer.example()))));
        }
    }

    /** Too many fields of the review of energy may be missing to look at every way. */
    @Test
    void whereThereAreTooManyWaysTheNextStepDecides() {
        NextQuestion asked =
                Asking.by("energy-review", "2025-10-01").next(CEMENT).orElseThrow();
        assertThat(asked.isBest()).isFalse();
        assertThat(asked.answers()).hasSizeGreaterThan(1);
        assertThat(asked.answers()).anyMatch(PossibleAnswer::isFinal);
    }
}
