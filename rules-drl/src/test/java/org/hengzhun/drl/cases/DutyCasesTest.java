package org.hengzhun.drl.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

/** Cases about a span of days: what falls due in it, and how it stands. */
class DutyCasesTest {

    private static final TestPack PACK = TestPack.bare()
            .manifest("tables: {Unit: {label: 单位, columns: {shortName: {label: 简称, type: text, optional: true}}}}")
            .with("tables/Unit.csv", "id,name,shortName,clause,provenance\na,甲局,,T-1,verbatim\nb,乙局,乙,T-1,verbatim\n")
            .with("duties.csv", """
                    name,zh,en,owner,to,schedule,per,met,clause,provenance
                    report,月报,monthly report,成员单位,办公室,monthly:25,table:Unit,,T-1,verbatim
                    hearing,听取汇报,hearing,市政府,,every-2-months,,,T-1,verbatim
                    library,项目库,library,办公室,,standing,,,T-1,verbatim
                    start,开工,start,县区,,project,,startedOn,T-1,verbatim
                    """);

    private static final String SOUND = """
            - clause: T-1
              kind: inside
              says: 甲局报了，乙局没有报
              asOf: 2022-04-28
              span: {from: 2022-04-01, to: 2022-04-30}
              done:
                - {duty: 月报, whom: 甲局, on: 2022-04-20}
                - {duty: hearing, period: 2022-03/04, on: 2022-04-01, count: 1}
              expect:
                states: {report: {甲局: MET, 乙局: OVERDUE}, hearing: MET}
                falls: {report: [2022-04-25], hearing: [2022-04-30], library: []}
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
        String text = SOUND.substring(0, SOUND.indexOf("  expect:")) + "  expect: " + expect + "\n";
        return run(text).results().get(0).differences().stream()
                .map(Bilingual::zh)
                .toList();
    }

    @Test
    void aCaseThatHoldsPassesAndSaysWhichDutiesNoCaseReaches() {
        CaseRun run = run(SOUND);

        assertThat(run.problems()).isEmpty();
        assertThat(run.duties().all()).containsExactly("hearing", "library", "report", "start");
        assertThat(run.duties().never()).containsExactly("start");
    }

    @Test
    void readsTheSpanAndWhatWasDone() {
        var span = (Situation.OfSpan) read(SOUND).cases().get(0).situation();

        assertThat(span.from()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(span.done().orElseThrow())
                .extracting(record -> record.duty())
                .containsExactly("report", "hearing");
    }

    @Test
    void aPeriodOrTheRestMayBeNamedInPlaceOfWhom() {
        assertThat(differences("{states: {report: {甲局: MET, rest: OVERDUE}}}")).isEmpty();
        assertThat(differences("{states: {report: {乙: OVERDUE}}}")).isEmpty();
        assertThat(differences("{states: {hearing: {2022-03/04: MET}, report: {2022-04: OVERDUE}}}"))
                .singleElement()
                .asString()
                .contains("report", "甲局 2022-04", "应为 OVERDUE，实际 MET（已完成（2022-04-20））");
    }

    @Test
    void withoutRecordsNobodyKnowsHowPastDutiesStandAndAnEmptyListIsKnownToBeNothing() {
        String untold = SOUND.replaceAll("(?s)  done:.*  expect:.*", "  DONEexpect: {states: {report: STATE}}\n");

        assertThat(run(untold.replace("DONE", "").replace("STATE", "UNKNOWN")).passed())
                .isTrue();
        assertThat(run(untold.replace("DONE", "done: []\n  ").replace("STATE", "OVERDUE"))
                        .passed())
                .isTrue();
    }

    @Test
    void anotherStateIsToldWithItsDaysAndCounts() {
        assertThat(differences("{states: {report: {乙局: MET}}}"))
                .containsExactly("义务 report（月报）乙局 2022-04：应为 MET，实际 OVERDUE（超期 3 天），到期日 2022-04-25，完成 0/1");
    }

    @Test
    void otherDaysAreTold() {
        assertThat(differences("{falls: {report: [2022-04-24]}}"))
                .containsExactly("义务 report 的到期日应为 2022-04-24，得到 2022-04-25；缺 2022-04-24，多 2022-04-25");
        assertThat(differences("{none: [hearing, library]}"))
                .containsExactly("义务 hearing 不应到期，实际在 2022-04-30 到期", "义务 library 不应到期，实际是常态要求");
        assertThat(differences("{states: {hearing: {2022-05/06: MET}}}"))
                .containsExactly("义务 hearing 2022-05/06 应为 MET，实际这段日期里没有到期");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from: 2022-04-01  | form: 2022-04-01     | 5  | unknown-key       | 是不是 from
            to: 2022-04-30    | to: 2022-03-30       | 5  | span              | 不早于
            to: 2022-04-30    | to: 4月              | 5  | date              | 2022-09-30
            duty: 月报        | duty: 月抱           | 7  | unknown-duty      | 没有这项义务
            duty: hearing     | duty: haering        | 8  | unknown-duty      | hearing
            duty: hearing     | duty: start          | 8  | duty-of-project   | owes
            whom: 甲局        | whom: 甲             | 7  | duty-whom         | 没有这个对象
            period: 2022-03/04 | period: 2022-04-01/02 | 8 | duty-period      | 期次
            period: 2022-03/04 | period: 2022        | 8  | duty-period       | 对不上
            on: 2022-04-20    | on: 20日             | 7  | date              | 2022-09-30
            count: 1          | count: 半            | 8  | duty-count        | 整数
            hearing: MET      | hearing: DONE        | 10 | unknown-name      | 没有义务状态
            hearing: MET      | hearng: MET          | 10 | unknown-duty      | hearing
            hearing: MET      | start: MET           | 10 | duty-of-project   | owes
            乙局: OVERDUE     | 已局: OVERDUE        | 10 | unknown-name      | 有：甲局、乙局
            '[2022-04-25]'    | '[25日]'             | 11 | date              | 2022-09-30
            'falls:'          | 'fall:'              | 11 | unknown-key       | 是不是 falls
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

    @Test
    void aCaseHasOneShape() {
        assertThat(read(SOUND.replace("  span:", "  project: {}\n  span:")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("case-shape"));
        assertThat(read(SOUND.replace("  span:", "  sapn:")).problems())
                .anySatisfy(problem -> assertThat(problem.in(Language.ZH)).contains("是不是 span"))
                .anySatisfy(problem -> assertThat(problem.in(Language.ZH)).contains("缺少 project（项目）"));
    }

    @Test
    void anExpectationMustBeAbleToFail() {
        assertThat(read(SOUND.replaceAll("(?s)  expect:.*", "  expect: {}\n")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("empty-expectation"));
    }
}
