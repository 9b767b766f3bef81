package org.hengzhun.drl.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.hengzhun.core.fact.IndustryCode;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.RandomPacks;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;
import org.junit.jupiter.api.Test;

/** Over random rules: what an undecided rule names is never nothing, and knowing all of it decides the rule. */
class MissingFieldsPropertyTest {

    private static final LocalDate DAY = RandomPacks.DAYS.get(0);

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void makingEveryMissingFieldKnownDecidesTheRule(@ForAll long seed) {
        RandomPacks random = new RandomPacks(seed);
        PolicyPack pack = random.pack(15).sound();
        MissingFields missing = new MissingFields(new RulePlans(pack.rulebook(Task.SCREENING), DAY));
        Interpreter oracle = new Interpreter(pack.rulebook(Task.SCREENING), DAY);
        for (Project project : random.projects(15)) {
            Judgement judgement = oracle.judge(project);
            for (int number = 0; number < pack.rulebook(Task.SCREENING).rules().size(); number++) {
                Rule rule = pack.rulebook(Task.SCREENING).rules().get(number);
                if (judgement.rules().get(number) == Truth.UNKNOWN && !comparesShortCode(pack, project)) {
                    List<String> names = missing.of(number, judgement);
                    assertThat(names).as("%s of %s", rule.condition(), project).isNotEmpty();
                    Project settled = project;
                    for (String name : names) {
                        settled = random.known(
                                settled, Project.DICTIONARY.field(name).orElseThrow());
                    }
                    assertThat(oracle.judge(settled).rules().get(number))
                            .as("%s\n%s\nof %s\nthen %s", names, rule.condition(), project, settled)
                            .isNotEqualTo(Truth.UNKNOWN);
                }
            }
        }
    }

    /** A code of two digits is known as such; giving it four corrects what a rule read of it, so nothing is promised. */
    private static boolean comparesShortCode(PolicyPack pack, Project project) {
        IndustryCode code = project.get(Project.INDUSTRY_CODE);
        boolean read = pack.rulebook(Task.SCREENING).rules().stream()
                .flatMap(rule -> rule.reads().stream())
                .anyMatch(term -> term instanceof Term.OfFact of && of.property() == Project.INDUSTRY_CODE);
        return read && code != null && code.digits().length() < 4;
    }

    /**
     * Each field missing at the level of the project comes from a rule that could make the verdict more severe, or tells where the
     * verdict starts from: the stage, and whether any rule bears on the project.
     */
    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void theProjectMissesOnlyFieldsOfRulesThatCouldWorsenItsVerdict(@ForAll long seed) {
        RandomPacks random = new RandomPacks(seed);
        PolicyPack pack = random.pack(15).sound();
        Screenings screenings = new Screenings(pack.rulebook(Task.SCREENING), DAY);
        Interpreter oracle = new Interpreter(pack.rulebook(Task.SCREENING), DAY);
        for (Project project : random.projects(15)) {
            Screening screening = screenings.of(oracle.judge(project));
            for (String field : screening.missing()) {
                if (field.equals("stage") || startsOpen(screening)) {
                    continue;
                }
                assertThat(screening.undecided())
                        .anyMatch(open -> open.missing().contains(field)
                                && screening.verdict().couldBecome(Outcome.of(open)));
            }
            assertThat(screening.missing().isEmpty()).isEqualTo(screening.isFinal());
        }
    }

    private static boolean startsOpen(Screening screening) {
        return screening.verdict() == Verdict.NEEDS_INFORMATION && screening.judgedBy() == 0;
    }

    @Test
    void aFieldIsMissingThoughAnEntryStandsBesideItInOneOr() {
        PolicyPack pack = TestPack.overHenan()
                .screening(
                        TestPack.rule(
                                "T-1",
                                "$p : Project( $r : highRisk )\n  $e : FirstClassEntry( code == \"44\" || level == \"无\" || $r == true )"))
                .sound();
        int last = pack.rulebook(Task.SCREENING).rules().size() - 1;
        Judgement judgement = new Interpreter(pack.rulebook(Task.SCREENING), DAY).judge(Project.of("P"));
        assertThat(judgement.rules().get(last)).isEqualTo(Truth.UNKNOWN);
        assertThat(new MissingFields(new RulePlans(pack.rulebook(Task.SCREENING), DAY)).of(last, judgement))
                .containsExactly("highRisk");
    }

    @Test
    void aFieldThatAKnownPartHasMadeIdleIsNotMissing() {
        PolicyPack pack = TestPack.overHenan()
                .screening(
                        TestPack.rule(
                                "T-1",
                                "$p : Project( ( highRisk == true || onNegativeList == true ) && ( highEmission == true || dossier == true ) )"))
                .sound();
        int last = pack.rulebook(Task.SCREENING).rules().size() - 1;
        Judgement judgement = new Interpreter(pack.rulebook(Task.SCREENING), DAY)
                .judge(Project.of("P").with(Project.HIGH_RISK, true));
        assertThat(new MissingFields(new RulePlans(pack.rulebook(Task.SCREENING), DAY)).of(last, judgement))
                .containsExactly("highEmission", "dossier");
    }
}
