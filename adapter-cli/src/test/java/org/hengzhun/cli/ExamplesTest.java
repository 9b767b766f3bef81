package org.hengzhun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The fictional candidates show everything the policies can say, so that a reader can find an example of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {

    private final PolicyLibrary library = PolicyLibrary.shipped();
    private final List<Project> projects = new ArrayList<>();
    private final List<Explanation> explanations = new ArrayList<>();

    @BeforeAll
    void explainAll() throws IOException {
        try (ProjectReader rows = ProjectReader.open(CommandRun.example("candidates.csv"), InputOptions.DEFAULT)) {
            rows.forEachRemaining(row -> projects.add(((Row.Accepted<Project>) row).value()));
        }
        var explainer = library.explainer(CommandRun.XUCHANG);
        projects.forEach(project -> explanations.add(explainer.explain(project, CommandRun.TODAY)));
    }

    private Set<String> rules(Truth truth) {
        SetMultimap<Truth, String> rules = HashMultimap.create();
        Set<String> screening = allRules();
        explanations.stream()
                .flatMap(explanation -> explanation.rules().stream())
                .filter(trace -> screening.contains(trace.rule()))
                .forEach(trace -> rules.put(trace.truth(), trace.rule()));
        return rules.get(truth);
    }

    /** Of the rules that screen and what those read; rules that classify, route or name duties give no verdict. */
    private Set<String> allRules() {
        return library.pack(CommandRun.XUCHANG).rulebook(Task.SCREENING).rules().stream()
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    @Test
    void areAtLeastFortyAndClearlyFictional() {
        assertThat(projects)
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(project -> assertThat(project.get(Project.NAME)).startsWith("示例"));
    }

    @Test
    void makeEveryRuleFire() {
        assertThat(rules(Truth.TRUE)).containsExactlyInAnyOrderElementsOf(allRules());
    }

    @Test
    void leaveEveryRuleUndecidedSomewhere() {
        assertThat(rules(Truth.UNKNOWN)).containsExactlyInAnyOrderElementsOf(allRules());
    }

    @Test
    void reachEveryVerdictAndOutcome() {
        Set<Verdict> verdicts =
                explanations.stream().map(one -> screening(one).verdict()).collect(Collectors.toSet());
        Set<Outcome> outcomes = explanations.stream()
                .flatMap(one -> screening(one).findings().stream())
                .map(finding -> finding.outcome())
                .collect(Collectors.toSet());

        assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
    }

    @Test
    void showVerdictsThatAreFinalAndThatAreNot() {
        SetMultimap<Boolean, Verdict> verdicts = HashMultimap.create();
        explanations.forEach(
                one -> verdicts.put(screening(one).isFinal(), screening(one).verdict()));

        assertThat(verdicts.get(true))
                .containsExactlyInAnyOrderElementsOf(
                        Sets.difference(Set.of(Verdict.values()), Set.of(Verdict.NEEDS_INFORMATION)));
        assertThat(verdicts.get(false)).contains(Verdict.JOINT_REVIEW, Verdict.NEEDS_INFORMATION);
    }

    @Test
    void hitTheThresholdsExactly() {
        Set<String> figures = projects.stream()
                .map(project -> project.get(Project.ANNUAL_ENERGY_EQUIVALENT))
                .filter(energy -> energy != null)
                .map(energy -> energy.tce().toPlainString())
                .collect(Collectors.toSet());

        assertThat(figures).contains("9999.99", "10000", "49999.99", "50000", "62000");
    }

    @Test
    void judgeTheCementPlantByItsEnergy() {
        assertThat(verdict("SL-001")).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(verdict("SL-002")).isEqualTo(Verdict.ADMITTED);
        assertThat(verdict("SL-003")).isEqualTo(Verdict.JOINT_REVIEW);
        assertThat(fired("SL-003")).contains("HN-2-1").doesNotContain("HN-1-1");
        assertThat(fired("SL-006")).contains("HN-1-1").doesNotContain("HN-2-1");
    }

    @Test
    void judgeAnExpansionByItsEnergyAfterTheWorksAndANewProjectByWhatItAdds() {
        assertThat(verdict("SL-009")).isEqualTo(Verdict.ADMITTED);
        assertThat(verdict("SL-010")).isEqualTo(Verdict.JOINT_REVIEW);
    }

    private Explanation explanation(String id) {
        return explanations.stream()
                .filter(one -> one.project().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Verdict verdict(String id) {
        return screening(explanation(id)).verdict();
    }

    private static Screening screening(Explanation explanation) {
        return explanation.screening().orElseThrow();
    }

    private ImmutableSet<String> fired(String id) {
        return explanation(id).rules().stream()
                .filter(trace -> trace.truth() == Truth.TRUE)
                .map(RuleTrace::rule)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Test
    void agreeWithTheEngine() {
        var screenings = library.screener(CommandRun.XUCHANG).screenAll(projects, CommandRun.TODAY);

        assertThat(screenings)
                .isEqualTo(explanations.stream().map(ExamplesTest::screening).toList());
        assertThat(Sets.newHashSet(screenings)).hasSize(projects.size());
    }
}
