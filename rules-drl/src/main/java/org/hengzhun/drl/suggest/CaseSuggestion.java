package org.hengzhun.drl.suggest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.cases.CaseKind;
import org.hengzhun.drl.cases.PolicyCase;
import org.hengzhun.drl.cases.PresentAnswers;
import org.hengzhun.drl.cases.ProjectExpectation;
import org.hengzhun.drl.cases.Situation;
import org.hengzhun.drl.logic.DecidingProjects;
import org.hengzhun.drl.logic.DecidingProjects.Deciding;

/**
 * Cases that would try a policy (建议的案例), none of which it has: for each comparison of each rule of its own, projects on which it
 * decides alone, on both sides of each limit and unknown. What they demand is what comes now.
 *
 * @param suggested in the order of the rules
 * @param known how many projects were left out because a case of the policy has the same given and day
 */
public record CaseSuggestion(PolicyAnswers answers, LocalDate day, ImmutableList<Suggested> suggested, int known) {

    /**
     * One case.
     *
     * @param tried what it tries, a limit first
     */
    public record Suggested(Project project, ImmutableList<Deciding> tried, ProjectExpectation expect) {

        Deciding first() {
            return tried.get(0);
        }
    }

    /**
     * The cases for the rules in force on the day.
     *
     * @param cases those the policy has
     * @throws org.hengzhun.core.words.RefusedException when its rules tell apart too many situations to find them
     */
    public static CaseSuggestion of(PolicyAnswers answers, List<PolicyCase> cases, LocalDate day, Patience patience) {
        Map<Map<String, Object>, Set<Deciding>> groups = new LinkedHashMap<>();
        for (Deciding one : DecidingProjects.of(answers.pack(), day, patience)) {
            groups.computeIfAbsent(given(one.project()), any -> new LinkedHashSet<>())
                    .add(one);
        }
        Set<Map<String, Object>> had = cases.stream()
                .filter(one -> one.asOf().equals(day))
                .filter(one -> one.situation() instanceof Situation.OfProject)
                .map(one -> given(((Situation.OfProject) one.situation()).project()))
                .collect(Collectors.toSet());
        int all = groups.size();
        groups.keySet().removeAll(had);
        List<ImmutableList<Deciding>> left = groups.values().stream()
                .map(group -> ImmutableList.sortedCopyOf(
                        Comparator.comparing((Deciding one) -> one.kind() != CaseKind.EDGE), group))
                .toList();
        return new CaseSuggestion(answers, day, suggested(answers, left, day), all - left.size());
    }

    private static ImmutableList<Suggested> suggested(
            PolicyAnswers answers, List<ImmutableList<Deciding>> groups, LocalDate day) {
        List<ProjectExpectation> expected = PresentAnswers.of(
                answers,
                groups.stream().map(group -> group.get(0).project()).toList(),
                groups.stream()
                        .map(group -> group.stream()
                                .map(one -> one.rule().id())
                                .collect(Collectors.toCollection(LinkedHashSet::new)))
                        .toList(),
                day);
        ImmutableList.Builder<Suggested> suggested = ImmutableList.builder();
        for (int place = 0; place < groups.size(); place++) {
            suggested.add(new Suggested(groups.get(place).get(0).project(), groups.get(place), expected.get(place)));
        }
        return suggested.build();
    }

    /** What is known of a project but its id and name. */
    static ImmutableMap<String, Object> given(Project project) {
        ImmutableMap.Builder<String, Object> given = ImmutableMap.builder();
        for (Field<?> field : project.dictionary().fields()) {
            Object value = field == Project.ID || field == Project.NAME ? null : field.valueIn(project);
            if (value != null) {
                given.put(field.name(), value);
            }
        }
        return given.buildOrThrow();
    }

    /** The cases as a file of {@code cases/}, which {@code policy test} reads; the same bytes for the same policy and day. */
    public String text() {
        return new CaseYaml(this).text();
    }
}
