package org.hengzhun.drl.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/** The limits of what the rules of one pack and its bases may read and be; compiling takes time for each. */
final class Reach {

    /** Fields, notions and parameters, each counted once. */
    static final int MOST_VALUES = 500;

    static final int MOST_RULES = 2_000;

    private final Map<String, RulePlace> places;
    private final ProblemCollector inherited;
    private final Function<String, ProblemCollector> files;

    /**
     * The limits for one pack.
     *
     * @param places where its own rules are written, by id; those of its bases are not in it
     * @param inherited is told of what its bases alone go beyond
     * @param files gives who is told of a file
     */
    Reach(Map<String, RulePlace> places, ProblemCollector inherited, Function<String, ProblemCollector> files) {
        this.places = places;
        this.inherited = inherited;
        this.files = files;
    }

    /** Complains at the first rule that goes beyond a limit. */
    void check(List<Rule> rules) {
        Set<Term> values = new HashSet<>();
        Rule beyond = null;
        for (Rule rule : rules) {
            rule.condition()
                    .comparisons()
                    .flatMap(Condition.Comparison::terms)
                    .filter(Reach::counts)
                    .forEach(values::add);
            beyond = beyond == null && values.size() > MOST_VALUES ? rule : beyond;
        }
        if (beyond != null) {
            complain(
                    beyond,
                    "too-many-values",
                    "规则一共读 %d 个字段、认定和参数，最多 %d 个；从这条规则起超出，请把数放进表，或分成几个政策包".formatted(values.size(), MOST_VALUES),
                    "the rules read %d fields, notions and parameters; %d are the most, and from this rule on it is more: put figures into tables, or split the pack"
                            .formatted(values.size(), MOST_VALUES));
        }
        if (rules.size() > MOST_RULES) {
            complain(
                    rules.get(MOST_RULES),
                    "too-many-rules",
                    "政策包连同它依据的包共有 %d 条规则，最多 %d 条；从这条规则起超出，请把同样的规则改成一张表".formatted(rules.size(), MOST_RULES),
                    "the pack and what it extends have %d rules; %d are the most, and this is the first beyond: make a table of rules that are alike"
                            .formatted(rules.size(), MOST_RULES));
        }
    }

    private static boolean counts(Term term) {
        return term instanceof Term.OfFact || term instanceof Term.OfNotion || term instanceof Term.OfParameter;
    }

    private void complain(Rule rule, String code, String zh, String en) {
        RulePlace place = places.get(rule.id());
        if (place == null) {
            inherited.error(0, 0, code, zh, en);
        } else {
            files.apply(place.file()).error(place.line(), 0, code, zh, en);
        }
    }
}
