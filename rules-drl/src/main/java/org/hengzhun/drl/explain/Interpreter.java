package org.hengzhun.drl.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.Evaluation;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * Judges one fact after another by trying every entry of every joined table. Slow and plain on purpose. A rule is
 * true when it is true with some entries, else unknown when it is unknown with some, else false.
 */
public final class Interpreter {

    private final Rulebook book;
    private final Evaluation evaluation;

    /** What each rule is tried with, whatever the fact; a rule not in force with nothing. */
    private final ImmutableList<List<ImmutableList<Integer>>> choices;

    public Interpreter(Rulebook book, LocalDate day) {
        this.book = book;
        PolicyPack pack = book.pack();
        this.evaluation = new Evaluation(pack, day);
        this.choices = book.rules().stream()
                .map(rule -> pack.holds(rule, day) ? tuples(rule) : List.<ImmutableList<Integer>>of())
                .collect(ImmutableList.toImmutableList());
    }

    /** How every rule in force judges the fact. */
    public Judgement judge(Fact fact) {
        return judge(fact, Patience.ENDLESS);
    }

    /** The same for somebody of this patience. */
    Judgement judge(Fact fact, Patience patience) {
        List<Truth> rules = new ArrayList<>();
        Map<String, Truth> notions = new LinkedHashMap<>();
        book.notions().keySet().forEach(notion -> notions.put(notion, Truth.FALSE));
        ImmutableListMultimap.Builder<Integer, ImmutableList<Integer>> matches = ImmutableListMultimap.builder();
        for (Rule rule : book.rules()) {
            patience.check();
            Truth whole = Truth.FALSE;
            for (ImmutableList<Integer> rows : choices.get(rules.size())) {
                patience.check();
                Truth truth = rule.condition().truth(leaf -> truth(rule, leaf, fact, notions, rows));
                whole = whole.or(truth);
                if (truth == Truth.TRUE && !rows.isEmpty()) {
                    matches.put(rules.size(), rows);
                }
            }
            rules.add(whole);
            if (rule.action() instanceof RuleAction.Derives derives) {
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
        return evaluation.tuples(rule);
    }

    /** The truth of one comparison with these entries. */
    Truth truth(
            Rule rule, Condition.Comparison leaf, Fact fact, Map<String, Truth> notions, ImmutableList<Integer> rows) {
        return evaluation.truth(rule, leaf, fact, known(notions), rows);
    }

    /** What a term holds with these entries, or null when it is unknown. */
    @Nullable
    Object value(Rule rule, Term term, Fact fact, Map<String, Truth> notions, ImmutableList<Integer> rows) {
        return evaluation.value(rule, term, fact, known(notions), rows);
    }

    private static Function<String, Truth> known(Map<String, Truth> notions) {
        return name -> notions.getOrDefault(name, Truth.FALSE);
    }

    Entry entry(Rule rule, int join, ImmutableList<Integer> rows) {
        return evaluation.entry(rule, join, rows);
    }
}
