package org.hengzhun.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hengzhun.core.fact.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The algebra of outcomes and verdicts, tried over every set of outcomes found and every set undecided. */
class VerdictTest {

    private static final Set<Set<Outcome>> ALL_SETS = Sets.powerSet(EnumSet.allOf(Outcome.class));

    private static final List<Verdict> STARTS =
            List.of(Verdict.ADMITTED, Verdict.NO_OBJECTION, Verdict.NEEDS_INFORMATION);

    private static final Bearing ONE = new Bearing(1, ImmutableSet.of());
    private static final Bearing NONE = new Bearing(0, ImmutableSet.of());
    private static final Bearing UNKNOWN = new Bearing(0, ImmutableSet.of("foreignInvestment"));

    @ParameterizedTest
    @CsvSource({
        "REJECT,REJECTED",
        "HALT,HALTED",
        "INVESTIGATE,INVESTIGATE",
        "JOINT_REVIEW,JOINT_REVIEW",
        "RETROFIT,RETROFIT",
        "LEDGER,NO_OBJECTION",
        "ADVISE,NO_OBJECTION"
    })
    void eachOutcomeAloneGivesItsVerdict(Outcome outcome, Verdict verdict) {
        assertThat(outcome.verdict()).isEqualTo(verdict);
        assertThat(Verdict.of(Verdict.NO_OBJECTION, Set.of(outcome), Set.of())).isEqualTo(verdict);
    }

    @Test
    void theMostSevereFindingDecidesAndAnOpenBarNeedsInformation() {
        for (Verdict start : STARTS) {
            for (Set<Outcome> found : ALL_SETS) {
                for (Set<Outcome> open : ALL_SETS) {
                    Verdict expected = start;
                    for (Outcome outcome : found) {
                        expected = outcome.verdict().moreSevereThan(expected) ? outcome.verdict() : expected;
                    }
                    Verdict decided = expected;
                    boolean worse =
                            open.stream().anyMatch(outcome -> outcome.verdict().moreSevereThan(decided));
                    if (worse && Verdict.NEEDS_INFORMATION.moreSevereThan(decided)) {
                        expected = Verdict.NEEDS_INFORMATION;
                    }
                    assertThat(Verdict.of(start, found, open)).isEqualTo(expected);
                }
            }
        }
    }

    /** Final means: whichever of the undecided rules fire, the verdict stays. */
    @Test
    void isFinalExactlyWhenNoWayTheOpenRulesGoChangesIt() {
        for (Verdict start : List.of(Verdict.ADMITTED, Verdict.NO_OBJECTION)) {
            for (Set<Outcome> found : ALL_SETS) {
                for (Set<Outcome> open : ALL_SETS) {
                    Verdict verdict = Verdict.of(start, found, open);
                    boolean changed = Sets.powerSet(open).stream()
                            .map(fired -> Verdict.of(start, Sets.union(found, fired), Set.of()))
                            .anyMatch(then -> then != verdict);
                    assertThat(verdict.isFinal(open))
                            .as("%s, open %s", found, open)
                            .isEqualTo(!changed);
                }
            }
        }
    }

    @Test
    void anAdmissionWithAnOpenBarNeverStands() {
        for (Set<Outcome> found : ALL_SETS) {
            for (Set<Outcome> open : ALL_SETS) {
                Verdict verdict = Verdict.of(Verdict.ADMITTED, found, open);
                assertThat(verdict == Verdict.ADMITTED && !verdict.isFinal(open))
                        .isFalse();
            }
        }
    }

    @Test
    void anOpenRuleThatCannotWorsenTheVerdictLeavesItFinal() {
        assertThat(Verdict.REJECTED.isFinal(EnumSet.allOf(Outcome.class))).isTrue();
        assertThat(Verdict.JOINT_REVIEW.isFinal(Set.of(Outcome.JOINT_REVIEW, Outcome.LEDGER)))
                .isTrue();
        assertThat(Verdict.JOINT_REVIEW.isFinal(Set.of(Outcome.HALT))).isFalse();
        assertThat(Verdict.RETROFIT.isFinal(Set.of(Outcome.LEDGER))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED,ADMITTED",
        "FULFILLED,ADMITTED",
        "STARTED,NO_OBJECTION",
        "AT_CAPACITY,NO_OBJECTION",
        "TERMINATED,ENDED"
    })
    void entryIsAQuestionOnlyBeforeTheStart(Stage stage, Verdict verdict) {
        assertThat(Verdict.start(stage, ONE)).isEqualTo(verdict);
    }

    @Test
    void nothingIsAdmittedByAPolicyNoRuleOfWhichBearsOnTheProject() {
        assertThat(Verdict.start(Stage.SIGNED, NONE)).isEqualTo(Verdict.NO_OBJECTION);
        assertThat(Verdict.start(Stage.SIGNED, UNKNOWN)).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(Verdict.start(null, ONE)).isEqualTo(Verdict.NEEDS_INFORMATION);
    }

    @Test
    void severityIsTheOrderOfTheDesign() {
        assertThat(Outcome.values())
                .containsExactly(
                        Outcome.REJECT,
                        Outcome.HALT,
                        Outcome.INVESTIGATE,
                        Outcome.JOINT_REVIEW,
                        Outcome.RETROFIT,
                        Outcome.LEDGER,
                        Outcome.ADVISE);
        assertThat(Outcome.REJECT.atLeast(Outcome.HALT)).isTrue();
        assertThat(Outcome.HALT.atLeast(Outcome.HALT)).isTrue();
        assertThat(Outcome.ADVISE.atLeast(Outcome.LEDGER)).isFalse();
    }

    @Test
    void outcomesAndVerdictsHaveWords() {
        assertThat(Outcome.values()).extracting(outcome -> outcome.words().zh()).doesNotHaveDuplicates();
        assertThat(Verdict.values()).extracting(verdict -> verdict.words().en()).doesNotHaveDuplicates();
    }
}
