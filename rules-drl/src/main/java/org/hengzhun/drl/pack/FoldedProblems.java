package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.dialect.BrokenNames;

/** Puts the places that use a name under the problem of the row or entry that was to declare it. */
final class FoldedProblems {

    private FoldedProblems() {}

    /** @param problems in the order of their places */
    static ImmutableList<Problem> of(List<Problem> problems, BrokenNames broken) {
        ImmutableListMultimap.Builder<Problem, Problem.Consequence> following = ImmutableListMultimap.builder();
        for (BrokenNames.Use use : broken.uses()) {
            cause(use, problems).ifPresent(cause -> following.put(cause, use.place()));
        }
        ImmutableListMultimap<Problem, Problem.Consequence> all = following.build();
        return problems.stream()
                .map(problem -> all.containsKey(problem) ? problem.with(all.get(problem)) : problem)
                .collect(ImmutableList.toImmutableList());
    }

    /** The first error of the declaration, else the one of policy.yaml for which nothing of a base is known. */
    private static Optional<Problem> cause(BrokenNames.Use use, List<Problem> problems) {
        return first(problems, file(use.kind()), use.line()).or(() -> first(problems, ManifestReader.FILE, 0));
    }

    private static Optional<Problem> first(List<Problem> problems, String file, int line) {
        return problems.stream()
                .filter(Problem::isError)
                .filter(problem -> problem.file().endsWith("/" + file) && problem.line() >= line)
                .findFirst();
    }

    private static String file(BrokenNames.Kind kind) {
        return switch (kind) {
            case PARAMETER -> ParameterReader.FILE;
            case CLAUSE -> ClauseReader.FILE;
            case DUTY -> DutyReader.FILE;
            case TABLE, FIELD, SET, NOTION, OUTCOME, FINDING, AMOUNT -> ManifestReader.FILE;
        };
    }
}
