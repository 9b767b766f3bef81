package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.answer.PolicyAnswers;

/** What a policy says of projects now, written as a case would demand it. */
public final class PresentAnswers {

    private PresentAnswers() {}

    /**
     * What comes of each project, in their order: the verdict, where it goes, every rule that fires, and of the rules asked for those that are silent
     * or undecided, with what is missing.
     *
     * @param asked ids of the rules asked for, one set a project
     * @throws IllegalStateException when engine and oracle disagree, which only a defect of the library can make
     */
    public static ImmutableList<ProjectExpectation> of(
            PolicyAnswers answers, List<Project> projects, List<? extends Set<String>> asked, LocalDate day) {
        List<CaseObservation> judged = new ProjectCaseRunner(answers.pack(), answers::engine).judge(projects, day);
        return IntStream.range(0, projects.size())
                .mapToObj(place -> expectation(judged.get(place), asked.get(place)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ProjectExpectation expectation(CaseObservation seen, Set<String> asked) {
        if (!seen.disputed().isEmpty()) {
            throw new IllegalStateException("Engine and oracle disagree on " + seen.disputed());
        }
        return new ProjectExpectation(
                seen.rules().keySet().stream()
                        .filter(rule -> seen.truth(rule) == Truth.TRUE)
                        .collect(ImmutableSet.toImmutableSet()),
                asked.stream().filter(rule -> seen.truth(rule) == Truth.FALSE).collect(ImmutableSet.toImmutableSet()),
                asked.stream()
                        .filter(rule -> seen.truth(rule) == Truth.UNKNOWN)
                        .filter(rule -> !seen.missing(rule).isEmpty())
                        .collect(ImmutableMap.toImmutableMap(rule -> rule, seen::missing)),
                seen.verdict(),
                Optional.empty(),
                seen.routes().asMap().entrySet().stream()
                        .collect(ImmutableMap.toImmutableMap(
                                Map.Entry::getKey, route -> ImmutableSet.copyOf(route.getValue()))),
                Optional.empty(),
                Optional.empty(),
                ImmutableMap.of(),
                ImmutableMap.of());
    }
}
