package org.hengzhun.drl.pack;

import java.util.List;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/** The limits of what the rules of one pack and its bases may read and be; compiling takes time for each. */
final class Reach {

    /** Fields, notions and parameters, each counted once. */
    static final int MOST_VALUES = 500;

    static final int MOST_RULES = 2_000;

    private Reach() {}

    static void check(List<Rule> rules, ProblemCollector complaints) {
        long values = rules.stream()
                .flatMap(rule -> rule.condition().comparisons())
                .flatMap(Condition.Comparison::terms)
                .filter(term -> term instanceof Term.OfFact
                        || term instanceof Term.OfNotion
                        || term instanceof Term.OfParameter)
                .distinct()
                .count();
        if (values > MOST_VALUES) {
            complaints.error(
                    0,
                    0,
                    "too-many-values",
                    "规则一共读 %d 个字段、认定和参数，最多 %d 个；请把数放进表，或分成几个政策包".formatted(values, MOST_VALUES),
                    "the rules read %d fields, notions and parameters; %d are the most: put figures into tables, or split the pack"
                            .formatted(values, MOST_VALUES));
        }
        if (rules.size() > MOST_RULES) {
            complaints.error(
                    0,
                    0,
                    "too-many-rules",
                    "政策包连同它依据的包共有 %d 条规则，最多 %d 条；请把同样的规则改成一张表".formatted(rules.size(), MOST_RULES),
                    "the pack and what it extends have %d rules; %d are the most: make a table of rules that are alike"
                            .formatted(rules.size(), MOST_RULES));
        }
    }
}
