package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.stream.Stream;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.pack.Evaluation;
import org.hengzhun.drl.pack.Shared;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/**
 * Finds the given fields that would settle an undecided rule: those read by comparisons that are unknown and that no
 * known part of the rule has made idle, followed through computed and derived properties down to what people fill in.
 */
public final class MissingFields {

    private final RulePlans plans;
    private final Evaluation evaluation;
    private final Shared<BitSet, ImmutableList<String>> names = new Shared<>(this::names);

    public MissingFields(RulePlans plans) {
        this.plans = plans;
        this.evaluation = new Evaluation(plans.pack(), plans.day());
    }

    /** English names in dictionary order, for the undecided rule at this place in the rulebook. */
    public ImmutableList<String> of(int rule, Judgement judgement) {
        BitSet missing = new BitSet();
        collect(rule, judgement, missing);
        return names.of(missing);
    }

    /**
     * English names in dictionary order, for a fired rule over tables: what would tell which more of their entries it holds with. None
     * where nothing it reads is unknown.
     */
    ImmutableList<String> ofOtherRows(int number, Judgement judgement) {
        RulePlans.Plan plan = plans.plan(number);
        BitSet missing = new BitSet();
        if (readsUnknown(plan, judgement)) {
            for (ImmutableList<Integer> rows : evaluation.tuples(plan.rule())) {
                plan.rule()
                        .condition()
                        .open(leaf -> truth(plan.rule(), leaf, judgement, rows))
                        .flatMap(Condition.Comparison::terms)
                        .forEach(term -> settle(term, judgement, missing));
            }
        }
        return names.of(missing);
    }

    private static boolean readsUnknown(RulePlans.Plan plan, Judgement judgement) {
        return plan.properties().stream().anyMatch(property -> property.valueIn(judgement.fact()) == null)
                || plan.notions().stream().anyMatch(place -> judgement.notions().get(place) == Truth.UNKNOWN);
    }

    /** English names in dictionary order, for what these open comparisons of the fact read. */
    ImmutableList<String> of(Stream<Condition.Comparison> open, Judgement judgement) {
        BitSet missing = new BitSet();
        open.flatMap(Condition.Comparison::terms).forEach(term -> settle(term, judgement, missing));
        return names.of(missing);
    }

    private ImmutableList<String> names(BitSet missing) {
        return missing.stream()
                .mapToObj(position ->
                        plans.book().dictionary().fields().get(position).name())
                .collect(ImmutableList.toImmutableList());
    }

    private void collect(int number, Judgement judgement, BitSet missing) {
        RulePlans.Plan plan = plans.plan(number);
        if (plan.plain()) {
            for (Property property : plan.properties()) {
                settle(property, judgement, missing);
            }
            for (int place = 0; place < plan.notions().length(); place++) {
                settle(plan.notions().get(place), judgement, missing);
            }
        } else {
            for (ImmutableList<Integer> rows : evaluation.tuples(plan.rule())) {
                plan.rule()
                        .condition()
                        .open(leaf -> truth(plan.rule(), leaf, judgement, rows))
                        .flatMap(Condition.Comparison::terms)
                        .forEach(term -> settle(term, judgement, missing));
            }
        }
    }

    private void settle(Term term, Judgement judgement, BitSet missing) {
        if (term instanceof Term.OfFact of) {
            settle(of.property(), judgement, missing);
        } else if (term instanceof Term.OfNotion of) {
            settle(plans.placeOf(of.notion().name()), judgement, missing);
        }
    }

    private static void settle(Property property, Judgement judgement, BitSet missing) {
        if (!(property instanceof Field<?> field)) {
            property.missingInputs(judgement.fact()).forEach(input -> missing.set(input.position()));
        } else if (!judgement.fact().knows(field)) {
            missing.set(field.position());
        }
    }

    private void settle(int notion, Judgement judgement, BitSet missing) {
        if (judgement.notions().get(notion) == Truth.UNKNOWN) {
            ImmutableIntArray definitions = plans.definitions(notion);
            for (int at = 0; at < definitions.length(); at++) {
                if (judgement.rules().get(definitions.get(at)) == Truth.UNKNOWN) {
                    collect(definitions.get(at), judgement, missing);
                }
            }
        }
    }

    /** The truth of one comparison for the judged fact with these entries. */
    Truth truth(Rule rule, Condition.Comparison leaf, Judgement judgement, ImmutableList<Integer> rows) {
        return evaluation.truth(
                rule, leaf, judgement.fact(), notion -> judgement.notions().get(plans.placeOf(notion)), rows);
    }
}
