package org.hengzhun.files.write.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.Golden;
import org.hengzhun.files.Samples;
import org.hengzhun.files.Written;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.read.ProjectList;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.OutputForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Calendars of duties as each form writes them. */
class DutyOutTest {

    private static final ProjectList PROJECTS = Samples.projects(Samples.table("supervised.csv"));
    private static final DutyReport UNKNOWN = Samples.supervised(PROJECTS, Optional.empty());
    private static final DutyReport REPORTED = Samples.supervised(ProjectList.NONE, Optional.of(Samples.reported()));

    private void readsAs(String name, Language language, DutyReport report, Sources sources) {
        String start = name + "." + language.name().toLowerCase(Locale.ROOT);
        Golden.assertReads(
                getClass(), start + ".txt", Written.in(OutputForm.TEXT, Forms.duties(), language, report, sources));
    }

    @ParameterizedTest
    @EnumSource
    void dutiesOfProjectsStandInTheOrderOfDaysAmongTheOthersAndWhatIsOpenBelowThem(Language language) {
        readsAs("unknown", language, UNKNOWN, Sources.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void thoseWhoStandAlikeShareALineAndAreNamedInFullWhereTheyAreMany(Language language) {
        readsAs("reported", language, REPORTED, Sources.NONE);
    }

    @Test
    void aTableHasALineForEachWhoOwesAndThenWhatIsUndecided() {
        List<String> zh = Written.csv(Forms.duties(), Language.ZH, UNKNOWN);
        List<String> en = Written.csv(Forms.duties(), Language.EN, UNKNOWN);

        assertThat(zh.get(0)).isEqualTo("到期日,顺延后,义务,义务名称,对象,报送给,期次,状态,说明,完成数,应完成数,条款,文号,出处,含本地参数,来源文件,来源行,提醒");
        assertThat(zh)
                .contains(
                        "2020-08-30,,start,签约早开工,P1,,2020-08-30,OVERDUE,超期 31 天（本地标准）,0,1,T-1,试〔2020〕1号,verbatim,是,,,")
                .contains(",,start,签约早开工,P3,,,UNDECIDED,未决：缺 阶段,,,T-1,试〔2020〕1号,verbatim,是,,,");
        assertThat(en.get(0)).startsWith("due,shifted,duty,label,whom,to,period,state");
        assertThat(en)
                .anySatisfy(line -> assertThat(line).contains("P3,,,UNDECIDED,undecided: missing stage", ",yes,"));
        assertThat(en).anySatisfy(line -> assertThat(line).contains("第1单位,办公室,2020-08,UNKNOWN,", ",no,"));
    }

    @Test
    void aWorkbookHasRealDaysAndSaysWhatItRestsOn() {
        String zh = Written.sheets(Written.book(Forms.duties(), Language.ZH, UNKNOWN, Sources.NONE));
        String en = Written.sheets(Written.book(Forms.duties(), Language.EN, REPORTED, Sources.NONE));

        assertThat(zh)
                .startsWith("[义务日历]\n到期日 | 顺延后 | 义务")
                .contains("日期范围 | 2020-08-01 – 2020-09-30", "超期 | 1", "不明 | 54")
                .contains("更早的超期 | 1 项项目义务在 2020-08-01 以前到期、至今超期，没有列出。")
                .contains("本地参数 | start.within = 90 天，条款 T-1")
                .doesNotContain("已完成 | 0");
        assertThat(en)
                .startsWith("[duties]\ndue | shifted | duty")
                .contains("span | 2020-08-01 – 2020-09-30", "met | 25", "met late | 1", "overdue | 26")
                .doesNotContain("overdue before");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, P1 示例一（东.csv 第2行）",
        "ICS, SUMMARY:签约早开工（P1 示例一（东.csv 第2行））",
        "CSV, '是,东.csv,2,'",
        "JSON, '\"file\":\"东.csv\",\"row\":2'"
    })
    void whereProjectsAreOfSeveralFilesEachSaysWhichItIsOf(OutputForm form, String words) {
        Sources two = Samples.of(
                new Source("东.csv", 2, ImmutableList.of()),
                new Source("西.csv", 3, ImmutableList.of()),
                new Source("西.csv", 4, ImmutableList.of()));

        assertThat(Written.in(form, Forms.duties(), Language.ZH, UNKNOWN, two).replace("\r\n ", ""))
                .contains(words);
        assertThat(Written.in(form, Forms.duties(), Language.ZH, UNKNOWN)).doesNotContain("东.csv");
    }

    @Test
    void aCalendarHasAnEventOfAWholeDayForWhatHasADayAndOfNothingElse() {
        String ics = Written.in(OutputForm.ICS, Forms.duties(), Language.ZH, UNKNOWN);
        List<String> lines = Splitter.on("\r\n").splitToList(ics);

        assertThat(ics).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hengzhun//duties//ZH\r\n");
        assertThat(ics.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        String unfolded = ics.replace("\r\n ", "");
        assertThat(unfolded)
                .contains("X-WR-CALNAME:督办办法（试验） 2020-08-01/2020-09-30")
                .contains("DTSTAMP:20200930T000000Z\r\nDTSTART;VALUE=DATE:20200830\r\nDTEND;VALUE=DATE:20200831\r\n")
                .contains("SUMMARY:签约早开工（P1 示例一）")
                .contains("DESCRIPTION:超期 31 天（本地标准）\\n期限：2020-08-30 日\\n依据：试〔2020〕1号 一 T-1，含本地参数")
                .contains("CATEGORIES:OVERDUE")
                .doesNotContain("SUMMARY:台账", "P5 示例五");
        assertThat(unfolded.lines().filter(line -> line.startsWith("UID:")))
                .doesNotHaveDuplicates()
                .hasSize((int) unfolded.lines().filter("BEGIN:VEVENT"::equals).count());
        assertThat(Written.in(OutputForm.ICS, Forms.duties(), Language.EN, UNKNOWN)
                        .replace("\r\n ", ""))
                .contains(
                        "PRODID:-//Hengzhun//duties//EN", "SUMMARY:early start (P1 示例一)", "\\ndue: 2020-08-30 Sun\\n");
    }

    @Test
    void anEventKeepsItsNameWhateverItsStateAndTheDayOfTheRun() {
        List<String> before = uids(Samples.jiaozuoDuties(LocalDate.of(2020, 5, 1)));

        assertThat(before).isNotEmpty().isEqualTo(uids(Samples.jiaozuoDuties(LocalDate.of(2020, 9, 30))));
    }

    private static List<String> uids(DutyReport report) {
        return Written.in(OutputForm.ICS, Forms.duties(), Language.ZH, report)
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    private static JsonNode duty(JsonNode duties, String name, String whom, String period) {
        for (JsonNode one : duties) {
            if (one.path("duty").asText().equals(name)
                    && one.path("whom").asText().equals(whom)
                    && one.path("period").asText().equals(period)) {
                return one;
            }
        }
        throw new AssertionError(name + " " + whom + " " + period);
    }

    @Test
    void programsReadEachStateWithTheDaysThatBelongToIt() {
        JsonNode duties = Written.json(Forms.duties(), Language.EN, REPORTED).path("duties");

        JsonNode met = duty(duties, "report", "第1单位", "2020-08");
        assertThat(met.path("state").asText()).isEqualTo("MET");
        assertThat(met.path("doneOn").asText()).isEqualTo("2020-08-20");
        assertThat(met.path("due").asText()).isEqualTo("2020-08-25");
        assertThat(met.has("shifted")).isFalse();
        assertThat(met.path("stateLocal").asBoolean()).isFalse();
        JsonNode late = duty(duties, "report", "第1单位", "2020-09");
        assertThat(late.path("state").asText()).isEqualTo("MET_LATE");
        assertThat(late.path("doneOn").asText()).isEqualTo("2020-09-28");
        assertThat(late.path("days").asInt()).isEqualTo(3);
        JsonNode overdue = duty(duties, "report", "第13单位", "2020-08");
        assertThat(overdue.path("state").asText()).isEqualTo("OVERDUE");
        assertThat(overdue.path("days").asInt()).isEqualTo(36);
        assertThat(overdue.has("doneOn")).isFalse();
        JsonNode due = duty(
                Written.json(Forms.duties(), Language.EN, Samples.jiaozuoDuties(LocalDate.of(2020, 9, 30)))
                        .path("duties"),
                "hearing",
                "市委、市政府",
                "2020-09/10");
        assertThat(due.path("state").asText()).isEqualTo("DUE");
        assertThat(due.path("days").asInt()).isEqualTo(31);
    }

    @Test
    void programsReadWhatIsUnknownWhatIsUndecidedAndWhatIsCountedOnly() {
        JsonNode json = Written.json(Forms.duties(), Language.ZH, UNKNOWN);

        assertThat(json.path("totals").path("UNKNOWN").asInt()).isEqualTo(54);
        assertThat(json.path("totals").path("OVERDUE").asInt()).isEqualTo(1);
        assertThat(json.path("overdueBefore").asInt()).isEqualTo(1);
        assertThat(json.path("dayOff").path("shift").asText()).isEqualTo("none");
        JsonNode first = json.path("projects").path(0);
        assertThat(first.path("id").asText()).isEqualTo("P1");
        assertThat(Written.texts(first.path("duties").path(1).path("rules"))).containsExactly("T-1-owed-1");
        assertThat(first.path("duties").path(1).path("stateLocal").asBoolean()).isTrue();
        assertThat(first.path("duties").path(1).path("words").asText()).isEqualTo("超期 31 天（本地标准）");
        assertThat(first.path("duties").path(0).path("state").asText()).isEqualTo("UNKNOWN");
        assertThat(Written.texts(first.path("duties").path(0).path("missing"))).containsExactly("onLedger");
        JsonNode open = json.path("projects").path(2).path("undecided").path(0);
        assertThat(open.path("duty").asText()).isEqualTo("start");
        assertThat(Written.texts(open.path("missing"))).containsExactly("stage");
        assertThat(json.path("projects").path(3).path("ended").asBoolean()).isTrue();
        assertThat(json.path("projects").path(3).path("duties")).isEmpty();
    }

    @Test
    void aWarningOfManyProjectsNamesSomeAndCountsThem() {
        List<Project> hardlyTrue = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> Project.of("P" + number)
                        .with(Project.STAGE, Stage.SIGNED)
                        .with(Project.SIGNED_ON, LocalDate.of(2021, 6, 1)))
                .toList();
        DutyReport report =
                Samples.supervised(new ProjectList(ImmutableList.copyOf(hardlyTrue), Sources.NONE), Optional.empty());

        assertThat(Written.text(Forms.duties(), Language.ZH, report))
                .contains("提醒（P1、P2、P3、P4、P5 等 7 个）：")
                .doesNotContain("P6、P7 等");
        assertThat(Written.text(Forms.duties(), Language.EN, report))
                .contains("Warning (P1, P2, P3, P4, P5 and others, 7 projects): ");
    }

    @Test
    void beforeThePolicyTakesEffectNothingIsListedAndTheReaderIsTold() {
        LocalDate february = LocalDate.of(2020, 2, 1);
        DutyReport early = Samples.LIBRARY
                .pack("supervision")
                .dutyReport(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 29), february, Optional.empty(), List.of());

        assertThat(Written.text(Forms.duties(), Language.ZH, early))
                .contains("提示：试〔2020〕1号 自 2020-03-01 起施行，在此之前不产生义务", "合计：0 项")
                .doesNotContain("【常态】", "未决", "【项目】", "其中项目义务");
        JsonNode json = Written.json(Forms.duties(), Language.EN, early);
        assertThat(Written.texts(json.path("warnings")))
                .containsExactly("试〔2020〕1号 takes effect on 2020-03-01; no duty arises before");
        assertThat(json.path("duties")).isEmpty();
    }

    @Test
    void everyStateHasAShortWordInBothLanguages() {
        DutyText zh = new DutyText(Language.ZH);
        DutyText en = new DutyText(Language.EN);

        assertThat(List.of("MET", "MET_LATE", "DUE", "OVERDUE", "NOT_YET_DUE", "UNCLEAR", "UNKNOWN"))
                .extracting(zh::label)
                .containsExactly("已完成", "迟完成", "应办", "超期", "未到期", "存疑", "不明");
        assertThat(List.of("MET", "MET_LATE", "DUE", "OVERDUE", "NOT_YET_DUE", "UNCLEAR", "UNKNOWN"))
                .extracting(en::label)
                .containsExactly("met", "met late", "due", "overdue", "not yet due", "unclear", "unknown");
    }

    @Test
    void textForACalendarIsEscapedAndLosesWhatHasNoPlaceInOne() {
        assertThat(CalendarText.escaped("甲;乙,丙\\丁\r\n戊\r己\n庚\u0007\t")).isEqualTo("甲\\;乙\\,丙\\\\丁\\n戊\\n己\\n庚\t");
    }
}
