package org.hengzhun.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.policy.HumanJudgement;
import org.hengzhun.core.result.Amount;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.words.Bilingual;
import org.junit.jupiter.api.Test;

class ScreeningTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);
    private static final Citation CITATION = new Citation("C-1", "文件", "一");

    private static Finding finding(String rule, Outcome outcome) {
        return new Finding(
                outcome,
                new Reason(
                        rule,
                        rule,
                        CITATION,
                        ImmutableList.of(),
                        ImmutableMap.of(),
                        ImmutableList.of(),
                        ImmutableList.of()));
    }

    private static OpenRule open(String rule, Outcome outcome, String... missing) {
        return new OpenRule(rule, outcome.name(), outcome.words(), rule, CITATION, ImmutableList.copyOf(missing));
    }

    private static final Bearing BEARING = new Bearing(2, ImmutableSet.of());

    private static Screening screening(List<Finding> findings, List<OpenRule> undecided) {
        return screening(Stage.SIGNED, findings, undecided);
    }

    private static Screening screening(Stage stage, List<Finding> findings, List<OpenRule> undecided) {
        return Screening.of(
                Project.of("P").with(Project.STAGE, stage),
                DAY,
                BEARING,
                findings,
                undecided,
                List.of(new HumanJudgement(CITATION, new Bilingual("是否高风险", "high risk?"), "会审部门")),
                List.of(new Bilingual("注意", "note")));
    }

    @Test
    void listsFindingsAndUndecidedRulesFromMostToLeastSevereThenById() {
        Screening screening = screening(
                List.of(finding("b", Outcome.LEDGER), finding("c", Outcome.REJECT), finding("a", Outcome.LEDGER)),
                List.of(open("z", Outcome.ADVISE, "park"), open("y", Outcome.HALT, "stage")));
        assertThat(screening.findings())
                .extracting(finding -> finding.reason().rule())
                .containsExactly("c", "a", "b");
        assertThat(screening.undecided()).extracting(OpenRule::rule).containsExactly("y", "z");
        assertThat(screening.warnings()).hasSize(1);
    }

    @Test
    void anOutcomeOfThePolicysOwnComesRightAfterTheOneItIsRankedWith() {
        OwnOutcome second = new OwnOutcome("audit", new Bilingual("审计", "audit"), Outcome.JOINT_REVIEW, 1);
        OwnOutcome first =
                new OwnOutcome("securityReview", new Bilingual("涉密审查", "security review"), Outcome.JOINT_REVIEW, 0);
        Screening screening = screening(
                List.of(
                        finding("d", Outcome.RETROFIT),
                        new Finding(
                                second.as(),
                                Optional.of(second),
                                finding("a", second.as()).reason()),
                        new Finding(
                                first.as(),
                                Optional.of(first),
                                finding("b", first.as()).reason()),
                        finding("c", Outcome.JOINT_REVIEW)),
                List.of());
        assertThat(screening.findings())
                .extracting(finding -> finding.words().zh())
                .containsExactly("会审", "涉密审查", "审计", "节能改造");
        assertThat(screening.verdict()).isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(first.code()).isEqualTo("SECURITY_REVIEW");
    }

    @Test
    void missingNamesOnlyFieldsThatCanMakeTheVerdictMoreSevere() {
        Screening screening = screening(
                List.of(finding("a", Outcome.JOINT_REVIEW)),
                List.of(
                        open("b", Outcome.REJECT, "onNegativeList", "stage"),
                        open("c", Outcome.JOINT_REVIEW, "highRisk"),
                        open("d", Outcome.ADVISE, "landArea")));
        assertThat(screening.verdict()).isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(screening.isFinal()).isFalse();
        assertThat(screening.missing()).containsExactlyInAnyOrder("stage", "onNegativeList");
    }

    @Test
    void aFinalVerdictMissesNothing() {
        Screening screening =
                screening(List.of(finding("a", Outcome.REJECT)), List.of(open("b", Outcome.HALT, "stage")));
        assertThat(screening.isFinal()).isTrue();
        assertThat(screening.missing()).isEmpty();
    }

    @Property(tries = 500)
    void missesSomethingExactlyWhenItIsNotFinal(@ForAll Set<Outcome> found, @ForAll Set<Outcome> undecided) {
        Screening screening = screening(
                found.stream().map(outcome -> finding(outcome.name(), outcome)).toList(),
                undecided.stream()
                        .map(outcome -> open(outcome.name(), outcome, "stage", "highRisk"))
                        .toList());
        assertThat(screening.missing().isEmpty()).isEqualTo(screening.isFinal());
        assertThat(screening.missing()).doesNotHaveDuplicates();
    }

    @Test
    void ofATerminatedProjectNothingIsSaidButThat() {
        Screening screening = screening(
                Stage.TERMINATED,
                List.of(finding("a", Outcome.REJECT)),
                List.of(open("b", Outcome.HALT, "approvedIllegally")));
        assertThat(screening.verdict()).isEqualTo(Verdict.ENDED);
        assertThat(screening.isFinal()).isTrue();
        assertThat(screening.findings()).isEmpty();
        assertThat(screening.undecided()).isEmpty();
        assertThat(screening.missing()).isEmpty();
        assertThat(screening.judgements()).isEmpty();
        assertThat(screening.warnings()).hasSize(1);
    }

    @Test
    void anUnknownStageLeavesEveryVerdictOpenAndIsAskedFirst() {
        Screening screening = Screening.of(
                Project.of("P"), DAY, BEARING, List.of(finding("a", Outcome.REJECT)), List.of(), List.of(), List.of());
        assertThat(screening.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(screening.isFinal()).isFalse();
        assertThat(screening.missing()).containsExactly("stage");
        assertThat(screening.askFirst()).containsExactly("stage");
    }

    @Test
    void theEarliestStepOfWhatIsMissingIsAskedFirst() {
        Screening screening = screening(
                List.of(),
                List.of(open(
                        "a",
                        Outcome.JOINT_REVIEW,
                        "planningEiaCompliant",
                        "constructionKind",
                        "annualEnergyEquivalent",
                        "touchesMainWorks")));
        assertThat(screening.missing()).hasSize(4);
        assertThat(screening.askFirst()).containsExactlyInAnyOrder("constructionKind", "annualEnergyEquivalent");
    }

    @Test
    void whereNoRuleBearsThePolicyHasNoOpinion() {
        Screening screening = Screening.of(
                Project.of("P").with(Project.STAGE, Stage.SIGNED),
                DAY,
                new Bearing(0, ImmutableSet.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(screening.withoutOpinion()).isTrue();
        assertThat(screening(Stage.IN_PRODUCTION, List.of(), List.of()).withoutOpinion())
                .isFalse();
    }

    private static Amount award() {
        Unit yuan = Unit.YUAN;
        Amount.Factor sum = new Amount.Factor("sum", new Bilingual("奖励", "award"), BigDecimal.TEN, yuan);
        Amount.Part part = new Amount.Part("", List.of(sum), Amount.Limits.NONE);
        Reason reason = finding("award", Outcome.LEDGER).reason();
        return new Amount("award", new Bilingual("奖励", "award"), yuan, List.of(part), Amount.Limits.NONE, reason);
    }

    @Test
    void aProjectIsEntitledToWhatIsGrantedUnlessItWasTerminated() {
        List<OpenRule> open = List.of(open("rent", Outcome.ADVISE, "park"));
        Screening signed = screening(List.of(), List.of()).granting(List.of(award()), open);
        assertThat(signed.amounts()).containsExactly(award());
        assertThat(signed.openAmounts()).isEqualTo(open);
        Screening ended = screening(Stage.TERMINATED, List.of(), List.of()).granting(List.of(award()), open);
        assertThat(ended.amounts()).isEmpty();
        assertThat(ended.openAmounts()).isEmpty();
    }

    @Test
    void aPolicyThatGrantsSomethingHasAnOpinion() {
        Screening none = Screening.of(
                Project.of("P").with(Project.STAGE, Stage.SIGNED),
                DAY,
                new Bearing(0, ImmutableSet.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(none.withoutOpinion()).isTrue();
        assertThat(none.granting(List.of(award()), List.of()).withoutOpinion()).isFalse();
        assertThat(none.granting(List.of(), List.of(open("rent", Outcome.ADVISE, "park")))
                        .withoutOpinion())
                .isFalse();
        assertThat(screening(List.of(), List.of()).withoutOpinion()).isFalse();
    }
}
