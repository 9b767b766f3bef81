package org.hengzhun.files.write.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.cases.CaseResult;
import org.hengzhun.drl.cases.CaseRun;
import org.hengzhun.drl.cases.PolicyCase;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.Sources;
import org.junit.jupiter.api.Test;

/** The clauses of policies, the cases that reach them, and what changes when. */
class ClauseOutTest {

    private static final CaseRun GREEN = Samples.LIBRARY.test("own-words");

    /** The same run with one case that failed and one nobody confirmed. */
    private static CaseRun failing() {
        ImmutableList<CaseResult> results = GREEN.results();
        PolicyCase first = results.get(0).tried();
        PolicyCase second = results.get(1).tried();
        ImmutableList.Builder<CaseResult> changed = ImmutableList.builder();
        changed.add(new CaseResult(first, ImmutableList.of(new Bilingual("应为会审", "it must be reviewed"))));
        changed.add(new CaseResult(
                new PolicyCase(
                        second.file(),
                        second.line(),
                        second.clause(),
                        second.kind(),
                        second.sentence(),
                        second.asOf(),
                        false,
                        second.situation()),
                ImmutableList.of()));
        changed.addAll(results.subList(2, results.size()));
        return new CaseRun(GREEN.pack(), changed.build(), GREEN.rules(), GREEN.duties(), GREEN.lines());
    }

    private static CaseReport report(CaseRun run, Problem... problems) {
        return new CaseReport(ImmutableList.of(run), ImmutableList.copyOf(problems));
    }

    private static final Problem ERROR =
            Problem.error("own-words/cases/EX.yaml", 3, 1, "case", new Bilingual("案例写错了", "the case is wrong"));

    @Test
    void whereAllCasesHoldTheyAreCountedAndEveryRuleIsTriedFromBothSides() {
        assertThat(Written.text(Forms.cases(), Language.ZH, report(GREEN)))
                .startsWith("园区项目入园审查办法（示例，自有字段）  own-words\n案例 9 个：通过 9 个，不通过 0 个。\n")
                .contains("规则覆盖：共 5 条规则，每条都有案例使它命中、也有案例使它不命中。")
                .doesNotContain("✗", "尚未有人确认");
        assertThat(Written.text(Forms.cases(), Language.EN, report(GREEN)))
                .contains("9 cases: 9 passed, 0 failed.", "Coverage of rules: 5 rules, each fires in a case");
        assertThat(report(GREEN).green()).isTrue();
    }

    @Test
    void aCaseThatFailsIsToldWithItsPlaceAndWhatDiffersAndUnconfirmedOnesAreCounted() {
        assertThat(Written.text(Forms.cases(), Language.ZH, report(failing(), ERROR)))
                .contains("共 1 个错误，0 个警告。\n\n园区项目")
                .contains("✗ cases/EX.yaml 第1行（条款 EX-1，命中）：涉密项目须会审\n    应为会审")
                .contains("案例 9 个：通过 8 个，不通过 1 个；其中 1 个尚未有人确认，不计入条款覆盖。");
        assertThat(Written.text(Forms.cases(), Language.EN, report(failing())))
                .contains("line 1 (clause EX-1, inside): ", "    it must be reviewed")
                .contains("8 passed, 1 failed; 1 of them nobody has confirmed, and no clause counts them.");
        assertThat(report(failing()).green()).isFalse();
        assertThat(report(GREEN, ERROR).green()).isFalse();
    }

    @Test
    void aPolicyWithoutCasesSaysWhereTheyBelongAndWhichRulesWait() {
        CaseRun none = Samples.LIBRARY.test("appraisal");

        assertThat(Written.text(Forms.cases(), Language.ZH, report(none)))
                .contains("还没有案例；案例写在 cases/*.yaml。", "没有案例使它命中：T-2-1、T-3-1、T-3-2", "没有案例说到：");
        assertThat(Written.text(Forms.cases(), Language.EN, report(none)))
                .contains("No cases yet; they belong in cases/*.yaml.", "no case makes it fire: T-2-1, T-3-1, T-3-2");
    }

    @Test
    void casesAreATableWithTheProblemsOfThePacksFirst() {
        assertThat(Written.sheets(Written.book(Forms.cases(), Language.ZH, report(failing(), ERROR), Sources.NONE)))
                .startsWith("""
                        [案例]
                        政策 | 条款 | 类型 | 案例 | 结果 | 不同之处 | 已确认 | 文件 | 行
                         |  |  |  | 错误 | 案例写错了 |  | own-words/cases/EX.yaml | 3
                        own-words | EX-1 | 命中 | 涉密项目须会审 | 不通过 | 应为会审 | 是 | cases/EX.yaml | 1
                        """)
                .contains("| 不涉密 | 通过 |  | 否 |");
        assertThat(Written.sheets(Written.book(Forms.cases(), Language.EN, report(failing()), Sources.NONE)))
                .contains("| failed | it must be reviewed | yes |", "| passed |  | no |");
    }

    @Test
    void programsReadEachCaseAndWhatItReaches() {
        JsonNode run = Written.json(Forms.cases(), Language.ZH, report(failing()))
                .path("policies")
                .path(0);

        assertThat(run.path("passed").asBoolean()).isFalse();
        assertThat(run.path("cases").path(0).path("passed").asBoolean()).isFalse();
        assertThat(Written.texts(run.path("cases").path(0).path("differences_en")))
                .containsExactly("it must be reviewed");
        assertThat(run.path("cases").path(1).path("confirmed").asBoolean()).isFalse();
        assertThat(run.path("cases").path(2).path("kind").asText()).isEqualTo("missing");
        assertThat(run.path("ruleCoverage").path("neverFired")).isEmpty();
        assertThat(run.path("clauseCoverage").path(0).path("clause").asText()).isEqualTo("EX-1");
    }

    private static final List<PolicyClauses> CLAUSES = List.of(
            PolicyClauses.of(Samples.LIBRARY.pack("own-words"), Samples.LIBRARY.cases("own-words")),
            PolicyClauses.of(Samples.LIBRARY.pack("jiaozuo-2020-9"), Samples.LIBRARY.cases("jiaozuo-2020-9")));

    @Test
    void clausesAreATableForEachPolicyWithWhereEachIsEncoded() {
        String zh = Written.text(Forms.clauses(), Language.ZH, CLAUSES);

        assertThat(zh)
                .startsWith("园区项目入园审查办法（示例，自有字段）  own-words\n条款")
                .containsPattern("EX-4 +第四条 +screen +1 +1 +1 +1 +规则 EX-4-1")
                .contains("\n\n焦作市")
                .contains("义务覆盖：共 ", "考核方案覆盖：共 ");
        assertThat(Written.text(Forms.clauses(), Language.EN, CLAUSES))
                .containsPattern("clause +section +kind +inside +outside +edge +missing +encoded in");
    }

    @Test
    void theTableForSpreadsheetsIsHeadedInTheLanguageOfTheReader() {
        assertThat(Written.csv(Forms.clauses(), Language.ZH, CLAUSES))
                .startsWith("政策,条款,章节,类别,要点,规则,参数,目录表,义务,考核方案,命中,未命中,边界,缺信息,说明")
                .contains(
                        "own-words,EX-3,第三条,screen,年取水量达到上限的项目须经会审,EX-3-1;EX-3-2,approval.since;water.limit,,,,0,0,1,0,");
        assertThat(Written.csv(Forms.clauses(), Language.EN, CLAUSES).get(0))
                .isEqualTo(
                        "policy,clause,section,kind,summary,rules,parameters,tables,duties,schemes,inside,outside,edge,missing,note");
        assertThat(Written.book(Forms.clauses(), Language.ZH, CLAUSES, Sources.NONE)
                        .getSheetAt(0)
                        .getRow(1)
                        .getCell(10)
                        .getNumericCellValue())
                .isEqualTo(1);
    }

    @Test
    void programsReadHowManyCasesOfEachKindReachAClause() {
        JsonNode clause = Written.json(Forms.clauses(), Language.ZH, CLAUSES)
                .path("policies")
                .path(0)
                .path("clauses")
                .path(3);

        assertThat(clause.path("clause").asText()).isEqualTo("EX-4");
        assertThat(clause.path("cases").path("inside").asInt()).isEqualTo(1);
        assertThat(Written.texts(clause.path("rules"))).containsExactly("EX-4-1");
        assertThat(clause.path("accounted").asBoolean()).isTrue();
    }

    @Test
    void changesStandUnderTheirDayEachDayOnce() {
        PolicyTimeline timeline = PolicyTimeline.of(Samples.LIBRARY.pack("energy-review"));
        String zh = Written.text(Forms.timeline(), Language.ZH, timeline);

        assertThat(zh.lines().filter("2025-09-01"::equals)).hasSize(1);
        assertThat(zh).contains("  规则 ER25-8e-1 生效：", "（条款 ER25-8e）");
        assertThat(Written.text(Forms.timeline(), Language.EN, timeline))
                .contains("  rule ER25-8e-1 begins: ", " (clause ER25-8e)");
        assertThat(Written.csv(Forms.timeline(), Language.ZH, timeline))
                .startsWith("日期,类别,变化,名称,内容,条款")
                .anyMatch(line -> line.startsWith("2025-09-01,规则,生效,ER25-8e-1,"));
        assertThat(Written.csv(Forms.timeline(), Language.EN, timeline).get(0))
                .isEqualTo("day,kind,effect,name,words,clause");
        assertThat(Written.json(Forms.timeline(), Language.ZH, timeline).path("changes"))
                .anySatisfy(change -> {
                    assertThat(change.path("kind").asText()).isEqualTo("parameter");
                    assertThat(change.path("effect").asText()).isEqualTo("begins");
                    assertThat(change.path("name").asText()).isEqualTo("exempt.energy");
                });
        assertThat(Written.book(Forms.timeline(), Language.ZH, timeline, Sources.NONE)
                        .getSheetAt(0)
                        .getRow(1)
                        .getCell(0)
                        .getLocalDateTimeCellValue()
                        .toLocalDate())
                .isAfter(LocalDate.of(2000, 1, 1));
    }

    @Test
    void aPolicyInWhichNothingChangesSaysSo() {
        PolicyTimeline none = PolicyTimeline.of(Samples.LIBRARY.pack("supervision"));
        PolicyTimeline empty = new PolicyTimeline(none.pack(), ImmutableList.of());

        assertThat(Written.text(Forms.timeline(), Language.ZH, empty)).contains("没有按日期的变化。");
        assertThat(Written.text(Forms.timeline(), Language.EN, empty)).contains("Nothing changes on any day.");
    }
}
