package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hengzhun.core.words.Problem;

/**
 * Folds under a problem of a file what only follows from it: what a rule seems to lack where a part of it could not be read,
 * and whatever comes after a quote that is not closed. Full-width signs of one line are one problem.
 */
final class RuleCauses {

    private static final String OPEN_QUOTE = "open-quote";
    private static final String FULL_WIDTH = "full-width";

    /** What a rule seems to lack in its head where a part of that could not be read. */
    private static final ImmutableSet<String> OF_HEAD = ImmutableSet.of("missing-title", "missing-clause");

    private static final ImmutableSet<String> HEAD_BROKEN = ImmutableSet.of("annotation", "rule-name", "unexpected");

    /** What it seems to lack where a whole pattern could not be read. */
    private static final ImmutableSet<String> OF_PATTERN = ImmutableSet.of("no-project", "argument");

    private static final ImmutableSet<String> PATTERN_BROKEN =
            ImmutableSet.of("pattern", "bracket", "forbidden", "when");

    /** What it seems to lack where a condition could not be read. */
    private static final ImmutableSet<String> OF_CONDITION =
            ImmutableSet.of("parameter-key", "variable", "unused-variable", "loose-table");

    private final TreeSet<Integer> starts = new TreeSet<>();

    private RuleCauses(List<Token> tokens) {
        starts.add(0);
        tokens.stream()
                .filter(token -> token.is("rule") && token.column() <= 2)
                .forEach(token -> starts.add(token.line()));
    }

    /**
     * The problems to tell.
     *
     * @param writing what could not be read
     * @param meaning what is wrong with what could
     */
    static ImmutableList<Problem> in(List<Token> tokens, ProblemCollector writing, ProblemCollector meaning) {
        RuleCauses causes = new RuleCauses(tokens);
        List<Problem> unread = writing.problems();
        Map<Problem, List<Problem.Consequence>> told = new LinkedHashMap<>();
        for (Problem problem : unread) {
            tell(problem, causes.quote(problem, unread).or(() -> sameLine(problem, told.keySet())), told);
        }
        for (Problem problem : meaning.problems()) {
            tell(problem, causes.quote(problem, unread).or(() -> causes.cause(problem, unread)), told);
        }
        return told.entrySet().stream()
                .map(problem -> problem.getKey().with(problem.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** As a problem of its own, or under its cause. */
    private static void tell(Problem problem, Optional<Problem> cause, Map<Problem, List<Problem.Consequence>> told) {
        if (cause.isEmpty()) {
            told.putIfAbsent(problem, new ArrayList<>());
        } else if (problem.isError() && told.containsKey(cause.get())) {
            Objects.requireNonNull(told.get(cause.get())).add(problem.place());
        }
    }

    private int ruleOf(Problem problem) {
        return Objects.requireNonNull(starts.floor(problem.line()));
    }

    private Optional<Problem> cause(Problem problem, List<Problem> unread) {
        return unread.stream()
                .filter(cause -> ruleOf(cause) == ruleOf(problem))
                .filter(cause -> OF_CONDITION.contains(problem.code())
                        || OF_HEAD.contains(problem.code()) && HEAD_BROKEN.contains(cause.code())
                        || OF_PATTERN.contains(problem.code()) && PATTERN_BROKEN.contains(cause.code()))
                .findFirst();
    }

    private Optional<Problem> quote(Problem problem, List<Problem> unread) {
        return unread.stream()
                .filter(cause -> cause.code().equals(OPEN_QUOTE) && ruleOf(cause) == ruleOf(problem))
                .filter(cause -> !cause.equals(problem)
                        && (problem.line() >= cause.line()
                                || OF_PATTERN.contains(problem.code())
                                || OF_CONDITION.contains(problem.code())))
                .findFirst();
    }

    /** The first full-width sign of its line, where it is another. */
    private static Optional<Problem> sameLine(Problem problem, Set<Problem> told) {
        return told.stream()
                .filter(first -> problem.code().equals(FULL_WIDTH)
                        && first.code().equals(FULL_WIDTH)
                        && first.line() == problem.line()
                        && !first.equals(problem))
                .findFirst();
    }
}
