package org.hengzhun.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.Validity;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with what people tell of the duties of a policy, and what they should write instead. */
class KnownDutiesTest {

    private static final Duty MONTHLY =
            Duties.labelled(Duties.of("progress-report", "monthly:25", 1), "项目进展月报", "monthly progress report");
    private static final Duty EARLIER =
            Duties.labelled(Duties.of("progress-report", "quarterly", 1), "项目进展月报", "monthly progress report");
    private static final Duty MEETING = Duties.labelled(Duties.of("city-meeting", "quarterly", 1), "推进会", "meeting");
    private static final Duty OTHER_MEETING =
            Duties.labelled(Duties.of("county-meeting", "monthly", 1), "推进会", "county meeting");
    private static final KnownDuties KNOWN = new KnownDuties(List.of(MONTHLY, EARLIER, MEETING, OTHER_MEETING));
    private static final Duty MEMBERS = Duties.borneBy(MEETING, "市商务局=商务局", "市发展和改革委员会=发改委");

    private static Bilingual told(Optional<Bilingual> wrong) {
        return wrong.orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"progress-report", "Progress-Report", "项目进展月报", " 项目进展 月报", "Monthly Progress Report"})
    void aDutyIsNamedByItsNameOrEitherLabelAndEveryVersionOfItIsMeant(String written) {
        assertThat(KNOWN.wrongName(written)).isEmpty();
        assertThat(KNOWN.named(written)).containsExactly(MONTHLY, EARLIER);
    }

    @Test
    void aLabelOfSeveralDutiesAsksForOneOfTheirNames() {
        assertThat(told(KNOWN.wrongName("推进会")).zh()).contains("city-meeting、county-meeting");
        assertThat(told(KNOWN.wrongName("推进会")).en()).contains("Several duties", "city-meeting、county-meeting");
        assertThat(KNOWN.named("推进会")).isEmpty();
        assertThat(KNOWN.named("city-meeting")).containsExactly(MEETING);
    }

    @Test
    void aSlipInANameIsToldWithTheDutyThatIsNear() {
        assertThat(told(KNOWN.wrongName("项目进展日报")).zh()).contains("是不是“项目进展月报 progress-report”");
        assertThat(told(KNOWN.wrongName("progres-report")).en()).contains("did you mean \"项目进展月报 progress-report\"");
        assertThat(KNOWN.named("progres-report")).isEmpty();
    }

    @Test
    void whatIsNearNoDutySaysWhereTheyAreListed() {
        assertThat(told(KNOWN.wrongName("植树")).zh()).contains("用 duties 命令看有哪些").doesNotContain("是不是");
        assertThat(told(KNOWN.wrongName("植树")).en()).contains("the command duties lists them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　"})
    void aMissingNameIsAskedFor(String written) {
        assertThat(told(KNOWN.wrongName(written)).zh()).contains("没有写是哪项义务");
        assertThat(KNOWN.named(written)).isEmpty();
    }

    @Test
    void whatFieldsOfProjectsShowIsNotRecorded() {
        Duty start = Duties.ofProject(new ProjectTerm(null, Project.PLANNED_START, null, ImmutableList.of()));
        assertThat(told(KnownDuties.wrongKind(ImmutableSet.of(start))).zh()).contains("请填项目表");
        assertThat(KnownDuties.wrongKind(ImmutableSet.of(MONTHLY, EARLIER))).isEmpty();
        assertThat(KnownDuties.wrongKind(ImmutableSet.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-04", "2020-04-25", "2020-W16"})
    void aPeriodOfTheScheduleOrWithinOneFits(String period) {
        assertThat(KnownDuties.wrongPeriod(ImmutableSet.of(MONTHLY), period)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020Q2", "2020", "2020-03/04", "2020-W18"})
    void aPeriodThatHoldsMoreThanOneOfTheScheduleDoesNotFit(String period) {
        Bilingual wrong = told(KnownDuties.wrongPeriod(ImmutableSet.of(MONTHLY), period));
        assertThat(wrong.zh()).contains("每月 25 日前", "期次对不上");
        assertThat(wrong.en()).contains("monthly by day 25", "does not fit");
    }

    @Test
    void aPeriodThatFitsAnyVersionIsTaken() {
        assertThat(KnownDuties.wrongPeriod(ImmutableSet.of(MONTHLY, EARLIER), "2020Q2"))
                .isEmpty();
        assertThat(KnownDuties.wrongPeriod(ImmutableSet.of(MONTHLY, EARLIER), "2020"))
                .isPresent();
    }

    @Test
    void ofADutyNobodyKnowsAnyPeriodMayBeRightButNotOneThatIsNone() {
        assertThat(KnownDuties.wrongPeriod(ImmutableSet.of(), "2020")).isEmpty();
        assertThat(told(KnownDuties.wrongPeriod(ImmutableSet.of(), "去年")).zh()).contains("不是期次", "2020Q2");
    }

    @Test
    void aDutyOwedOnceFitsThePeriodsThatHoldItsDay() {
        ImmutableSet<Duty> once = ImmutableSet.of(Duties.of("d", "once:2020-04-30", 1));
        assertThat(KnownDuties.wrongPeriod(once, "2020Q2")).isEmpty();
        assertThat(told(KnownDuties.wrongPeriod(once, "2020-05")).zh()).contains("2020-04-30 前");
    }

    @Test
    void whoeverOwesItIsKnownByEitherNameAndANameNearOneIsSuggested() {
        ImmutableSet<Duty> versions = ImmutableSet.of(MEMBERS);
        assertThat(KnownDuties.wrongWhom(versions, "市商务局")).isEmpty();
        assertThat(KnownDuties.wrongWhom(versions, "发改委")).isEmpty();
        assertThat(told(KnownDuties.wrongWhom(versions, "市商务厅")).zh()).contains("是不是“市商务局”");
        assertThat(told(KnownDuties.wrongWhom(versions, "气象台")).zh()).endsWith("应为：市商务局、市发展和改革委员会。");
        assertThat(told(KnownDuties.wrongWhom(versions, "气象台")).en()).contains("市商务局, 市发展和改革委员会");
    }

    @Test
    void anEmptyShortNameIsNobodysName() {
        assertThat(KnownDuties.wrongWhom(ImmutableSet.of(Duties.borneBy(MEETING, "市商务局")), ""))
                .isPresent();
    }

    @Test
    void whereTheOwnerOwesItAsOneNobodyIsAStranger() {
        assertThat(KnownDuties.wrongWhom(ImmutableSet.of(MEETING), "谁都行")).isEmpty();
        assertThat(KnownDuties.bearers(ImmutableSet.of(MEETING))).isEmpty();
    }

    @Test
    void thoseWhoOweAnyVersionAreNamedOnce() {
        Duty later = Duties.borneBy(OTHER_MEETING, "市商务局", "市财政局");
        assertThat(KnownDuties.bearers(ImmutableSet.of(MEMBERS, later))).containsExactly("市商务局", "市发展和改革委员会", "市财政局");
    }

    private static final Duty GROUPS = Duties.ownedBy(Duties.borneBy(MONTHLY, "招商一组=一组", "招商二组=二组"), "各招商小组牵头单位");
    private static final Duty COUNTIES = Duties.ownedBy(Duties.borneBy(MONTHLY, "解放区", "修武县", "沁阳市"), "各县（市）区");
    private static final Duty DEPARTMENTS = Duties.ownedBy(Duties.borneBy(MONTHLY, "市商务局", "市发展改革委"), "市直有关单位");
    private static final Duty CHAINS = Duties.ownedBy(Duties.borneBy(MONTHLY, "装备", "食品"), "市工信局等部门，各县〔市、区〕政府");

    private static List<String> together(Duty duty, String whom) {
        return KnownDuties.together(ImmutableSet.of(duty), whom, Duties.day("2020-04-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"各组", "各小组", "各招商小组", "所有组", "各牵头单位", " 各 组 "})
    void allGroupsAreMeantByAWordTheirNamesEndInOrTheDocumentHasForThem(String whom) {
        assertThat(together(GROUPS, whom)).containsExactly("招商一组", "招商二组");
        assertThat(KnownDuties.wrongWhom(ImmutableSet.of(GROUPS), whom)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"各县区", "各区县", "各县（市）区", "各县（市、区）", "全部县市区"})
    void allCountiesAreMeantByAnyOfTheirCommonNames(String whom) {
        assertThat(together(COUNTIES, whom)).containsExactly("解放区", "修武县", "沁阳市");
    }

    @Test
    void theCountiesAloneAreNotAlsoTheCitiesAndDistricts() {
        assertThat(together(COUNTIES, "各县")).isEmpty();
        assertThat(together(COUNTIES, "各区")).isEmpty();
    }

    @Test
    void allUnitsAreMeantAsTheDocumentCallsThem() {
        assertThat(together(DEPARTMENTS, "各单位")).containsExactly("市商务局", "市发展改革委");
        assertThat(together(DEPARTMENTS, "各有关单位")).hasSize(2);
        assertThat(together(DEPARTMENTS, "各县区")).isEmpty();
    }

    @Test
    void whoeverNamesTheOwnersOfADutyOfThingsNamesNoneOfThese() {
        assertThat(together(CHAINS, "各县区")).isEmpty();
        assertThat(together(CHAINS, "各部门")).isEmpty();
        assertThat(together(MONTHLY, "各组")).isEmpty();
    }

    @Test
    void somebodyWhoIsNamedAloneIsNotAll() {
        assertThat(together(GROUPS, "招商一组")).isEmpty();
        assertThat(together(GROUPS, "组")).isEmpty();
    }

    @Test
    void severalWhoAreNotTheBearersAreAskedForOneByOne() {
        assertThat(told(KnownDuties.wrongWhom(ImmutableSet.of(GROUPS), "各县区")).zh())
                .isEqualTo("看不出“各县区”是不是这项义务的全部对象；请一个对象写一行：招商一组、招商二组。");
        assertThat(told(KnownDuties.wrongWhom(ImmutableSet.of(GROUPS), "各县区")).en())
                .endsWith("write a row for each: 招商一组, 招商二组.");
    }

    @Test
    void onlyThoseWhoOweItOnTheDayAreMeant() {
        Bearer later = new Bearer("招商三组", "", new Validity(Duties.day("2021-01-01"), null));
        Duty grown = Duties.borne(GROUPS, ImmutableList.of(GROUPS.bearers().get(0), later));
        assertThat(together(grown, "各组")).containsExactly("招商一组");
    }
}
