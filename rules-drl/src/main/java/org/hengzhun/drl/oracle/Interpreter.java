package org.hengzhun.drl.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.screening.Truth;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Says;
import org.hengzhun.drl.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * Judges one fact after another by trying every entry of every joined table. Slow and plain on purpose. A rule is
 * true when it is true with some entries, else unknown when it is unknown with some, else false.
 */
public final class Interpreter {

    private final Rulebook book;
    private final PolicyPack pack;
    private final LocalDate day;

    public Interpreter(Rulebook book, LocalDate day) {
        this.book = book;
        this.pack = book.pack();
        this.day = day;
    }

    /** How every rule in force judges the fact. */
    public Judgement judge(Fact fact) {
        List<Truth> rules = new ArrayList<>();
        Map<String, Truth> notions = new LinkedHashMap<>();
        book.notions().keySet().forEach(notion -> notions.put(notion, Truth.FALSE));
        ImmutableListMultimap.Builder<Integer, ImmutableList<Integer>> matches = ImmutableListMultimap.builder();
        for (Rule rule : book.rules()) {
            Truth whole = Truth.FALSE;
            for (ImmutableList<Integer> rows :
                    pack.holds(rule, day) ? tuples(rule) : List.<ImmutableList<Integer>>of()) {
                Truth truth = rule.condition().truth(leaf -> truth(rule, leaf, fact, notions, rows));
                whole = whole.or(truth);
                if (truth == Truth.TRUE && !rows.isEmpty()) {
                    matches.put(rules.size(), rows);
                }
            }
            rules.add(whole);
            if (rule.says() instanceof Says.Derives derives) {
                notions.merge(derives.notion().name(), whole, Truth::or);
            }
        }
        return new Judgement(
                fact, ImmutableList.copyOf(rules), ImmutableList.copyOf(notions.values()), matches.build());
    }

    /** The truth of each notion by its name. */
    Map<String, Truth> notions(Judgement judgement) {
        Map<String, Truth> notions = new LinkedHashMap<>();
        int place = 0;
        for (String name : book.notions().keySet()) {
            notions.put(name, judgement.notions().get(place++));
        }
        return notions;
    }

    /** Every choice of one entry in force per join; one empty choice for a rule without joins. */
    List<ImmutableList<Integer>> tuples(Rule rule) {
        List<List<Integer>> choices = rule.joins().stream()
                .map(table -> {
                    ImmutableList<Entry> entries = pack.entries().get(table);
                    return IntStream.range(0, entries.size())
                            .filter(row -> entries.get(row).validity().contains(day))
                            .boxed()
                            .toList();
                })
                .toList();
        return Lists.cartesianProduct(choices).stream()
                .map(ImmutableList::copyOf)
                .toList();
    }

    /** The truth of one comparison with these entries. */
    Truth truth(
            Rule rule, Condition.Comparison leaf, Fact fact, Map<String, Truth> notions, ImmutableList<Integer> rows) {
        Object left = value(rule, leaf.left(), fact, notions, rows);
        Object right = value(rule, leaf.right(), fact, notions, rows);
        return left == null || right == null
                ? Truth.UNKNOWN
                : Truth.of(leaf.operator().test(left, right));
    }

    /** What a term holds with these entries, or null when it is unknown. */
    @Nullable
    Object value(Rule rule, Term term, Fact fact, Map<String, Truth> notions, ImmutableList<Integer> rows) {
        if (term instanceof Term.OfFact of) {
            return of.property().judged(fact);
        }
        if (term instanceof Term.OfNotion of) {
            Truth truth = notions.getOrDefault(of.notion().name(), Truth.FALSE);
            return truth == Truth.UNKNOWN ? null : (Object) (truth == Truth.TRUE);
        }
        if (term instanceof Term.OfEntry of) {
            return entry(rule, of.join(), rows).values().get(of.column().position());
        }
        if (term instanceof Term.OfParameter of) {
            return pack.parameter(of.key(), day).orElseThrow().value();
        }
        return term instanceof Term.Literal literal ? literal.value() : ((Term.LiteralList) term).values();
    }

    Entry entry(Rule rule, int join, ImmutableList<Integer> rows) {
        return pack.entries().get(rule.joins().get(join)).get(rows.get(join));
    }
}
