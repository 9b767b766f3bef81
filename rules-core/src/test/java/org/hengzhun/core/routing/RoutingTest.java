package org.hengzhun.core.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.policy.Provenance;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private static final Citation CLAUSE = new Citation("T-1", "试〔2022〕1号", "一");

    private static ParameterReading reading(Object value, Provenance provenance) {
        return new ParameterReading("leadOrder", value, null, "T-1", provenance);
    }

    private static Reason reason(ParameterReading... parameters) {
        return new Reason(
                "R",
                "试验",
                CLAUSE,
                ImmutableList.of(),
                ImmutableMap.of(),
                ImmutableList.copyOf(parameters),
                ImmutableList.of());
    }

    private static Assignment to(Role role, String destination) {
        return new Assignment(role, destination, ImmutableList.of(), Provenance.PARAPHRASE, ImmutableList.of(reason()));
    }

    private static Lead lead(Optional<ParameterReading> order, Assignment... assignments) {
        return Routing.lead(ImmutableList.copyOf(assignments), order);
    }

    @Test
    void nobodyLeadsWhereNoGroupTakesTheProjectOn() {
        assertThat(lead(Optional.empty(), to(Role.REGION, "长三角"))).isEqualTo(new Lead.Nobody());
    }

    @Test
    void theOnlyGroupLeadsWhateverTheOrderSays() {
        Optional<ParameterReading> order = Optional.of(reading(ImmutableSet.of("乙组"), Provenance.LOCAL));
        assertThat(lead(order, to(Role.GROUP, "甲组"), to(Role.ASSIST, "乙组"))).isEqualTo(new Lead.Only("甲组"));
    }

    @Test
    void ofSeveralGroupsTheFirstInTheCitysOrderLeads() {
        ParameterReading order = reading(ImmutableSet.of("丙组", "乙组", "甲组"), Provenance.LOCAL);
        assertThat(lead(Optional.of(order), to(Role.GROUP, "甲组"), to(Role.GROUP, "乙组")))
                .isEqualTo(new Lead.ByLocalOrder("乙组", order));
    }

    @Test
    void silenceIsSaidWhereNoOrderNamesAGroup() {
        Assignment[] both = {to(Role.GROUP, "甲组"), to(Role.GROUP, "乙组")};
        assertThat(lead(Optional.empty(), both)).isEqualTo(new Lead.NotSaid());
        assertThat(lead(Optional.of(reading(ImmutableSet.of("丁组"), Provenance.LOCAL)), both))
                .isEqualTo(new Lead.NotSaid());
        assertThat(lead(Optional.of(reading("甲组", Provenance.LOCAL)), both)).isEqualTo(new Lead.NotSaid());
    }

    @Test
    void aProjectIsPlacedNowhereOnlyWhenNothingIsOpen() {
        OpenRule open = new OpenRule("R", "GROUP", Role.GROUP.words(), "试验", CLAUSE, ImmutableList.of("fields"));
        assertThat(routing(ImmutableList.of(), ImmutableList.of()).placedNowhere())
                .isTrue();
        assertThat(routing(ImmutableList.of(), ImmutableList.of(open)).placedNowhere())
                .isFalse();
        Routing placed = routing(ImmutableList.of(to(Role.GROUP, "甲组"), to(Role.PARK, "园")), ImmutableList.of());
        assertThat(placed.placedNowhere()).isFalse();
        assertThat(placed.as(Role.PARK)).extracting(Assignment::destination).containsExactly("园");
    }

    @Test
    void aReasonRestsOnLocalWhenOneOfItsFiguresDoes() {
        assertThat(reason(reading("甲", Provenance.VERBATIM)).restsOnLocal()).isFalse();
        assertThat(reason(reading("甲", Provenance.VERBATIM), reading("乙", Provenance.LOCAL))
                        .restsOnLocal())
                .isTrue();
    }

    @Test
    void whatIsOpenOfTagsAndConsultationsNeverLeavesThePlaceUndecided() {
        Routing routing = routing(
                ImmutableList.of(to(Role.GROUP, "甲组")),
                ImmutableList.of(
                        open("supervised", "stage"), open("CONSULT", "obstacles"), open("GROUP", "investorKinds")));
        assertThat(routing.missing()).containsExactly("investorKinds");
        assertThat(routing.missingBeside()).containsExactlyInAnyOrder("stage", "obstacles");
        Routing beside = routing(ImmutableList.of(), ImmutableList.of(open("CONSULT", "obstacles")));
        assertThat(beside.placedNowhere()).isTrue();
        assertThat(beside.placeUndecided()).isFalse();
    }

    @Test
    void aConsultationIsNoPlace() {
        Routing routing = routing(ImmutableList.of(to(Role.CONSULT, "自然资源部门")), ImmutableList.of());
        assertThat(routing.placed()).isFalse();
        assertThat(routing.placedNowhere()).isTrue();
    }

    @Test
    void aTerminatedProjectGoesNowhereAndNothingIsOpen() {
        Project ended = Project.of("P").with(Project.STAGE, Stage.TERMINATED);
        Routing routing = Routing.ended(ended, LocalDate.of(2022, 9, 30), /* places= */ true, List.of());
        assertThat(routing.ended()).isTrue();
        assertThat(routing.placedNowhere()).isFalse();
        assertThat(routing.missing()).isEmpty();
    }

    private static OpenRule open(String code, String missing) {
        return new OpenRule("R-" + code, code, Bilingual.same(code), "试验", CLAUSE, ImmutableList.of(missing));
    }

    private static Routing routing(ImmutableList<Assignment> assignments, ImmutableList<OpenRule> open) {
        return Routing.of(
                Project.of("P"),
                LocalDate.of(2022, 9, 30),
                /* places= */ true,
                List.of(new Tag("foreign", new Bilingual("外资项目", "foreign"), ImmutableList.of(reason()))),
                assignments,
                Routing.lead(assignments, Optional.empty()),
                open,
                List.of(),
                List.of());
    }
}
