package org.hengzhun.drl.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.duty.DayOff;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyCalendar;
import org.hengzhun.core.duty.DutyRecord;
import org.hengzhun.core.duty.KnownDuties;
import org.hengzhun.core.duty.Schedule;
import org.hengzhun.drl.TestPack;
import org.junit.jupiter.api.Test;

/** Duties in packs: what is read, and what is refused at which place. */
class DutyPackTest {

    private static final String HEADER =
            "name,zh,en,owner,to,schedule,count,per,since,by,within,met,clause,provenance,from,until,note\n";

    private static TestPack pack(String... rows) {
        return TestPack.bare().with("duties.csv", HEADER + String.join("\n", rows) + "\n");
    }

    private static List<String> places(TestPack pack) {
        return pack.check().problems().stream()
                .map(problem ->
                        "%s:%d:%d %s".formatted(problem.file(), problem.line(), problem.column(), problem.code()))
                .toList();
    }

    private static List<String> due(PolicyPack pack, String from, String to) {
        return DutyCalendar.between(pack.allDuties(), LocalDate.parse(from), LocalDate.parse(to), DayOff.STAYS)
                .occurrences()
                .stream()
                .map(one -> one.whom() + " " + one.due() + " " + one.duty().count())
                .toList();
    }

    @Test
    void aDutyStandsWithItsClauseAndRunsFromTheDayOfItsPolicy() {
        PolicyPack sound =
                pack("report,月报,,各组,,monthly:25,,,,,,,T-1,paraphrase,,,").sound();
        assertThat(sound.allDuties().get(0).citation()).hasToString("试〔2022〕1号 一");
        assertThat(due(sound, "2021-11-01", "2022-02-28")).containsExactly("各组 2022-01-25 1", "各组 2022-02-25 1");
    }

    @Test
    void aYesNoFieldOfTheirOwnMaySayThatADayIsEmptyBecauseNothingWasDone() {
        TestPack asked = pack("accept,验收,,企业,,project,,,signedOn,,30,energyAcceptedOn@accepted,T-1,local,,,")
                .manifest("fields:", "  accepted: {zh: 已节能验收, type: yes-no}");
        assertThat(places(asked)).noneMatch(place -> place.contains("unknown"));
        assertThat(places(pack("accept,验收,,企业,,project,,,signedOn,,30,energyAcceptedOn@accepted,T-1,local,,,")))
                .contains("test/duties.csv:2:12 unknown-stage");
    }

    @Test
    void headersMayBeChineseAndTheLastDayIsNotWhomItIsReportedTo() {
        PolicyPack sound = TestPack.bare().with("duties.csv", """
            名称,中文名,责任单位,报送对象,时间安排,条款,出处,生效日,失效日
            report,月报,各组,商务局,monthly:25,T-1,local,2022-01-01,2022-02-01
            """).sound();
        assertThat(sound.allDuties())
                .singleElement()
                .extracting(Duty::recipient)
                .isEqualTo("商务局");
        assertThat(due(sound, "2021-11-01", "2022-03-31")).containsExactly("各组 2022-01-25 1");
    }

    @Test
    void whatAUnitDidIsKnownByItsFullNameAndByItsShortOne() {
        PolicyPack sound = pack("report,月报,,各区,,monthly:25,,table:District,,,,,T-1,paraphrase,,,")
                .manifest(
                        "tables:",
                        "  District: {label: 区, columns: {shortName: {label: 简称, type: text, optional: true}}}")
                .with(
                        "tables/District.csv",
                        "id,name,shortName,clause,provenance\na,城乡一体化示范区,示范区,T-1,verbatim\nb,东区,,T-1,verbatim\n")
                .sound();
        DutyCalendar calendar = DutyCalendar.between(
                sound.allDuties(), LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 30), DayOff.STAYS);
        for (String written : List.of("示范区", "城乡一体化示范区")) {
            DutyRecord done = new DutyRecord("report", written, null, LocalDate.of(2022, 4, 20), 1);
            assertThat(calendar.asOf(Optional.of(List.of(done)), LocalDate.of(2022, 4, 30)))
                    .extracting(status ->
                            status.occurrence().whom() + " " + status.state().code())
                    .containsExactly("城乡一体化示范区 MET", "东区 OVERDUE");
            assertThat(KnownDuties.wrongWhom(Set.copyOf(sound.allDuties()), written))
                    .isEmpty();
        }
        assertThat(KnownDuties.wrongWhom(Set.copyOf(sound.allDuties()), "")).isPresent();
    }

    @Test
    void dayAndCountMayBeDatedParametersThatTheDutyRestsOn() {
        PolicyPack sound = pack("report,月报,,各组,,monthly:$day,$count,,,,,,T-1,paraphrase,,,")
                .parameters(
                        "day,25,日,,2022-06-01,T-1,verbatim,",
                        "day,20,日,2022-06-01,,T-1,local,",
                        "count,3,个,,,T-1,verbatim,")
                .sound();
        assertThat(due(sound, "2022-05-01", "2022-06-30")).containsExactly("各组 2022-05-25 3", "各组 2022-06-20 3");
        assertThat(sound.allDuties()).extracting(Duty::restsOnLocal).containsExactly(false, true);
    }

    /** 2年 is no number of days. */
    @Test
    void theTimeForADutyOverAProjectIsDaysOrMonthsAsItsParameterSays() {
        PolicyPack sound = pack(
                        "a,甲,,企业,,project,,,signedOn,,$days,startedOn,T-1,local,,,",
                        "b,乙,,企业,,project,,,signedOn,,$years,startedOn,T-1,local,,,")
                .with(
                        "duties.drl",
                        TestPack.rule("T-1-owed-1", "$p : Project( stage == Stage.SIGNED )", "duties.a( $p )")
                                + TestPack.rule(
                                        "T-1-owed-2", "$p : Project( stage == Stage.SIGNED )", "duties.b( $p )"))
                .parameters("days,90,天,,,T-1,local,", "years,2,年,,,T-1,verbatim,")
                .sound();
        assertThat(sound.allDuties())
                .extracting(Duty::schedule)
                .extracting(schedule -> ((Schedule.OfProject) schedule).term().within())
                .containsExactly(Period.ofDays(90), Period.ofMonths(24));
    }

    @Test
    void aDutyIsOwedWithinTheDaysOfTheDocumentOfItsClause() {
        TestPack two = TestPack.bare()
                .manifest("documents: {old: {title: 旧, document: 旧〔2021〕1号, effective: 2021-01-01, until: 2022-03-01}}")
                .with(
                        "clauses.csv",
                        "clause,section,kind,summary_zh,summary_en,document\nT-1,一,duty,月报,monthly report,old\n");
        PolicyPack sound = two.with("duties.csv", HEADER + "a,甲,,各组,,monthly,,,,,,,T-1,local,,,\n")
                .sound();
        assertThat(sound.allDuties().get(0).citation()).hasToString("旧〔2021〕1号 一");
        assertThat(due(sound, "2022-01-01", "2022-06-30")).containsExactly("各组 2022-01-31 1", "各组 2022-02-28 1");
        assertThat(places(two.with("duties.csv", HEADER + "a,甲,,各组,,monthly,,,,,,,T-1,local,2022-03-01,,\n")))
                .contains("test/duties.csv:2:15 validity");
    }

    @Test
    void onlyADutyOverProjectsMayOutliveTheEndOfOne() {
        String header = "name,zh,owner,to,schedule,met,afterEnd,clause,provenance\n";
        assertThat(places(TestPack.bare().with("duties.csv", header + """
            a,甲,各组,,monthly,,yes,T-1,local
            b,乙,各组,,project,startedOn,maybe,T-1,local
            """)))
                .contains("test/duties.csv:2:7 after-end", "test/duties.csv:3:7 after-end");
    }

    @Test
    void beforeThePolicyTakesEffectNothingFallsDueAndTheReaderIsTold() {
        PolicyPack sound =
                pack("report,月报,,各组,,monthly,,,,,,,T-1,paraphrase,,,").sound();
        LocalDate before = LocalDate.of(2021, 12, 31);
        LocalDate first = LocalDate.of(2022, 1, 1);

        assertThat(due(sound, "2021-01-01", "2021-12-31")).isEmpty();
        assertThat(sound.dutyWarnings(before, first))
                .singleElement()
                .satisfies(words -> assertThat(words.zh()).isEqualTo("试〔2022〕1号 自 2022-01-01 起施行，在此之前不产生义务"));
        assertThat(sound.dutyWarnings(first, before)).hasSize(1);
        assertThat(sound.dutyWarnings(first, first)).isEmpty();
    }

    @Test
    void eachEntryOfATableOwesItInTheDaysItIsInForce() {
        PolicyPack sound = pack("report,月报,,各组,,monthly,,table:Unit,,,,,T-1,paraphrase,,,")
                .manifest("tables:", "  Unit:", "    label: 单位")
                .with(
                        "tables/Unit.csv",
                        "id,name,clause,provenance,from,to\n1,甲,T-1,local,,2022-02-15\n2,乙,T-1,local,,\n")
                .sound();
        assertThat(due(sound, "2022-01-01", "2022-02-28"))
                .containsExactly("甲 2022-01-31 1", "乙 2022-01-31 1", "乙 2022-02-28 1");
    }

    @Test
    void everySlipIsToldAtItsRowAndColumn() {
        assertThat(places(pack(
                                "a,甲,,各组,,monthy,,,,,,,T-1,local,,,",
                                "b,乙,,各组,,monthly:$dey,x,table:Unit,,,,,T-2,locl,,,",
                                "b,丙,,,,standing,,,,,,,T-1,local,2023-01-01,2022-01-01,",
                                "d,丁,,各组,,monthly:$day,0,,,,,,T-1,local,,,",
                                "e,戊,,各组,,weekly,,,signedOn,,,,T-1,local,,,",
                                "f,己,,各组,,project,,,signdOn,county,$w,startedOn@STARTD,T-1,local,,,",
                                "g,庚,,各组,,monthly:$w,,,,,,,T-1,local,,,")
                        .parameters("day,25,日,,,T-1,local,", "w,soon,text,,,T-1,local,")))
                .contains(
                        "test/duties.csv:2:6 schedule",
                        "test/duties.csv:3:8 unknown-table",
                        "test/duties.csv:3:13 unknown-clause",
                        "test/duties.csv:3:14 provenance",
                        "test/duties.csv:4:0 empty-cell",
                        "test/duties.csv:4:1 doubled-duty",
                        "test/duties.csv:4:16 validity",
                        "test/duties.csv:5:7 count",
                        "test/duties.csv:6:9 not-of-project",
                        "test/duties.csv:7:9 unknown-field",
                        "test/duties.csv:7:10 not-a-date",
                        "test/duties.csv:7:11 within",
                        "test/duties.csv:7:12 unknown-stage",
                        "test/duties.csv:8:6 schedule-day");
    }

    @Test
    void aParameterThatIsNotInForceWhileTheDutyRunsIsTold() {
        assertThat(places(
                        pack("a,甲,,各组,,monthly:$day,,,,,,,T-1,local,,,").parameters("day,25,日,,2023-01-01,T-1,local,")))
                .containsExactly("test/duties.csv:2:6 not-in-force");
        assertThat(places(pack("a,甲,,各组,,monthly:$dya,,,,,,,T-1,local,,,").parameters("day,25,日,,,T-1,local,")))
                .contains("test/duties.csv:2:6 unknown-parameter");
    }

    @Test
    void whatBecomesOfADayOffIsAParameter() {
        TestPack pack = pack("a,甲,,各组,,monthly:25,,,,,,,T-1,local,,,");
        PolicyPack sound = pack.parameters(
                        "dayOffShift,next,text,,,T-1,local,", "holidays,2022-04-25;2022-04-26,list,,,T-1,local,")
                .sound();
        assertThat(sound.dayOff(LocalDate.of(2022, 4, 1)).shifted(LocalDate.of(2022, 4, 25)))
                .isEqualTo("2022-04-27");
        assertThat(places(pack.parameters("dayOffShift,later,text,,,T-1,local,", "holidays,五一,list,,,T-1,local,")))
                .contains("test/parameters.csv:2:0 day-off-shift", "test/parameters.csv:3:0 date");
    }

    @Test
    void aPackTakesOverTheDutiesOfTheOneItExtends() {
        PolicyPack sound = pack("a,甲,,各组,,weekly,,,,,,,T-1,local,,,")
                .manifest("extends: xuchang-2022-sw70")
                .sound();
        assertThat(sound.duties().keySet()).contains("a", "monthlyReview");
    }
}
