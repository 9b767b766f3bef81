package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/**
 * How many entries of its tables a rule would put together for one project. A table joined by an equality is found by an index, every
 * other one is gone through row by row; an explanation goes through all of them.
 */
final class JoinCost {

    private static final double MOST_LOOSE = 10_000;
    private static final double MOST_EXPLAINED = 1_000_000;

    private final ImmutableListMultimap<String, Entry> entries;

    JoinCost(ImmutableListMultimap<String, Entry> entries) {
        this.entries = entries;
    }

    /** Complains of a rule over several tables that would put too many entries together. */
    void check(Rule rule, int line, ProblemCollector complaints) {
        if (rule.joins().size() < 2) {
            return;
        }
        double loose = rows(rule, loose(rule));
        double all = rows(rule, IntStream.range(0, rule.joins().size()).boxed().toList());
        if (loose > MOST_LOOSE || all > MOST_EXPLAINED) {
            boolean tied = loose <= MOST_LOOSE;
            double cost = tied ? all : loose;
            double most = tied ? MOST_EXPLAINED : MOST_LOOSE;
            complaints.error(
                    line,
                    0,
                    "join-cost",
                    "规则 %s 把几张表的行两两搭配，每个项目要看 %.0f 种，最多 %.0f 种；请用 == 把表与项目连起来，或拆成几条规则".formatted(rule.id(), cost, most),
                    "rule %s puts the rows of its tables together in %.0f ways for each project, %.0f are the most; tie each"
                                    .formatted(rule.id(), cost, most)
                            + " table to the project with ==, or split the rule");
        }
    }

    /** How many entries and combinations of entries the engine tries for one project, of all rules together; at least 1. */
    double tried(Collection<Rule> rules) {
        return 1
                + rules.stream()
                        .filter(rule -> !rule.joins().isEmpty())
                        .mapToDouble(rule -> rows(rule, loose(rule)))
                        .sum();
    }

    private double rows(Rule rule, List<Integer> joins) {
        return joins.stream()
                .mapToDouble(
                        join -> Math.max(1, entries.get(rule.joins().get(join)).size()))
                .reduce(1, (a, b) -> a * b);
    }

    private static List<Integer> loose(Rule rule) {
        return IntStream.range(0, rule.joins().size())
                .filter(join -> parts(rule).noneMatch(part -> ties(part, join)))
                .boxed()
                .toList();
    }

    private static Stream<Condition> parts(Rule rule) {
        return rule.condition() instanceof Condition.All all ? all.parts().stream() : Stream.of(rule.condition());
    }

    private static boolean ties(Condition part, int join) {
        return part instanceof Condition.Comparison leaf
                && leaf.operator() == Operator.EQUAL
                && leaf.terms().anyMatch(term -> term instanceof Term.OfEntry entry && entry.join() == join);
    }
}
