package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.core.screening.Truth;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.engine.ModelStore;
import org.hengzhun.drl.pack.PolicyPack;

/**
 * All cases of a pack, run in one engine.
 *
 * @param results in the order of the cases
 * @param rules how the cases reach the pack's own rules
 */
public record CaseRun(PolicyPack pack, ImmutableList<CaseResult> results, RuleCoverage rules) {

    /** Runs the cases against the pack. */
    public static CaseRun of(PolicyPack pack, List<PolicyCase> cases, ModelStore models) {
        Trial trial = new Trial(pack, models);
        Differences differences = new Differences(pack, trial);
        Map<PolicyCase, Tried> tried = new HashMap<>();
        Multimaps.index(cases, PolicyCase::asOf)
                .asMap()
                .forEach((day, ofDay) -> tried.putAll(judge(trial, ofDay, day)));
        ImmutableSetMultimap.Builder<String, Truth> truths = ImmutableSetMultimap.builder();
        tried.values().forEach(one -> one.rules().forEach(truths::put));
        return new CaseRun(
                pack,
                cases.stream()
                        .map(one -> new CaseResult(one, differences.of(one, Objects.requireNonNull(tried.get(one)))))
                        .collect(ImmutableList.toImmutableList()),
                RuleCoverage.of(pack, truths.build()));
    }

    private static ImmutableMap<PolicyCase, Tried> judge(Trial trial, Collection<PolicyCase> cases, LocalDate day) {
        List<PolicyCase> ordered = List.copyOf(cases);
        List<Tried> judged =
                trial.judge(ordered.stream().map(PolicyCase::project).toList(), day);
        ImmutableMap.Builder<PolicyCase, Tried> tried = ImmutableMap.builder();
        for (int place = 0; place < ordered.size(); place++) {
            tried.put(ordered.get(place), judged.get(place));
        }
        return tried.buildOrThrow();
    }

    public boolean passed() {
        return results.stream().allMatch(CaseResult::passed);
    }

    /** The cases that failed, each at its place with what the policy says instead. */
    public ImmutableList<Problem> problems() {
        return results.stream()
                .filter(result -> !result.passed())
                .map(CaseResult::problem)
                .collect(ImmutableList.toImmutableList());
    }

    /** How many cases failed. */
    public long failures() {
        return results.stream().filter(result -> !result.passed()).count();
    }
}
