package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hengzhun.core.words.Problem;

/**
 * Leaves out of the problems of a file what only follows from another: what a rule seems to lack where a part of it could not be read,
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
        ImmutableList.Builder<Problem> told = ImmutableList.builder();
        told.addAll(causes.onceALine(unread.stream()
                .filter(problem -> !causes.followsQuote(problem, unread))
                .toList()));
        meaning.problems().stream()
                .filter(problem -> !causes.followsQuote(problem, unread))
                .filter(problem -> !causes.follows(problem, unread))
                .forEach(told::add);
        return told.build();
    }

    private int ruleOf(Problem problem) {
        return Objects.requireNonNull(starts.floor(problem.line()));
    }

    private boolean follows(Problem problem, List<Problem> unread) {
        return unread.stream()
                .filter(cause -> ruleOf(cause) == ruleOf(problem))
                .anyMatch(cause -> OF_CONDITION.contains(problem.code())
                        || OF_HEAD.contains(problem.code()) && HEAD_BROKEN.contains(cause.code())
                        || OF_PATTERN.contains(problem.code()) && PATTERN_BROKEN.contains(cause.code()));
    }

    private boolean followsQuote(Problem problem, List<Problem> unread) {
        return unread.stream()
                .filter(cause -> cause.code().equals(OPEN_QUOTE) && ruleOf(cause) == ruleOf(problem))
                .anyMatch(cause -> !cause.equals(problem)
                        && (problem.line() >= cause.line()
                                || OF_PATTERN.contains(problem.code())
                                || OF_CONDITION.contains(problem.code())));
    }

    private List<Problem> onceALine(List<Problem> problems) {
        Set<Integer> lines = new HashSet<>();
        List<Problem> once = new ArrayList<>(problems);
        once.removeIf(problem -> problem.code().equals(FULL_WIDTH) && !lines.add(problem.line()));
        return once;
    }
}
