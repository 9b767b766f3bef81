package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of rules come to on one day, after Kleene: plainly, one comparison at a time. The engine has no part in it,
 * so whatever rests on this can check the engine. Immutable.
 */
public final class Evaluation {

    private final PolicyPack pack;
    private final LocalDate day;

    public Evaluation(PolicyPack pack, LocalDate day) {
        this.pack = pack;
        this.day = day;
    }

    /** Every choice of one entry in force per join, by their places, made as it is asked for; one empty choice for a rule without joins. */
    public List<ImmutableList<Integer>> tuples(Rule rule) {
        List<List<Integer>> choices = rule.joins().stream().map(this::inForce).toList();
        return Lists.transform(Lists.cartesianProduct(choices), ImmutableList::copyOf);
    }

    /** The places of the entries of a table that are in force. */
    public List<Integer> inForce(String table) {
        ImmutableList<Entry> entries = pack.entries().get(table);
        return IntStream.range(0, entries.size())
                .filter(row -> entries.get(row).validity().contains(day))
                .boxed()
                .toList();
    }

    /** The entries of a table that are in force. */
    public Stream<Entry> entries(String table) {
        return inForce(table).stream().map(pack.entries().get(table)::get);
    }

    /**
     * The truth of one comparison.
     *
     * @param notions the truth of each notion by its name
     * @param rows the place of the entry of each join
     */
    public Truth truth(
            Rule rule,
            Condition.Comparison leaf,
            Fact fact,
            Function<String, Truth> notions,
            ImmutableList<Integer> rows) {
        Object left = value(rule, leaf.left(), fact, notions, rows);
        Object right = value(rule, leaf.right(), fact, notions, rows);
        return left == null || right == null
                ? Truth.UNKNOWN
                : Truth.of(leaf.operator().test(left, right));
    }

    /** What a term holds, or null when it is unknown. */
    public @Nullable Object value(
            Rule rule, Term term, Fact fact, Function<String, Truth> notions, ImmutableList<Integer> rows) {
        if (term instanceof Term.OfFact of) {
            return of.property().valueIn(fact);
        }
        if (term instanceof Term.OfNotion of) {
            Truth truth = notions.apply(of.notion().name());
            return truth == Truth.UNKNOWN ? null : (Object) (truth == Truth.TRUE);
        }
        return constant(rule, term, rows);
    }

    /** What a term holds that reads nothing of a fact: a column of an entry, a parameter or what the rule writes. */
    public Object constant(Rule rule, Term term, ImmutableList<Integer> rows) {
        if (term instanceof Term.OfEntry of) {
            return entry(rule, of.join(), rows).values().get(of.column().position());
        }
        if (term instanceof Term.OfParameter of) {
            return pack.parameter(of.key(), day).orElseThrow().read(of, day);
        }
        return term instanceof Term.Literal literal ? literal.value() : ((Term.LiteralList) term).values();
    }

    /** The entry of one join. */
    public Entry entry(Rule rule, int join, ImmutableList<Integer> rows) {
        return pack.entries().get(rule.joins().get(join)).get(rows.get(join));
    }
}
