package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.result.Derivation;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.rule.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the fired rules of one fact rest on, followed through the definitions of the notions they read. A
 * notion is followed once, however many rules read it.
 */
final class Evidence {

    static final Comparator<ParameterReading> BY_KEY = Comparator.comparing(ParameterReading::key);
    private static final Comparator<Derivation> BY_RULE =
            Comparator.comparing(Derivation::notion).thenComparing(Derivation::rule);

    /** What one rule or notion rests on. For one thread while it is gathered. */
    static final class Gathered {

        private final BitSet fields;
        private ImmutableList<ParameterReading> parameters = ImmutableList.of();
        private ImmutableList<Derivation> derivations = ImmutableList.of();

        private Gathered(int fields) {
            this.fields = new BitSet(fields);
        }

        /** Positions of the given fields read. */
        BitSet fields() {
            return fields;
        }

        /** By key. */
        ImmutableList<ParameterReading> parameters() {
            return parameters;
        }

        /** By notion and rule. */
        ImmutableList<Derivation> derivations() {
            return derivations;
        }

        private void add(Gathered part) {
            fields.or(part.fields);
            parameters = merged(parameters, part.parameters, BY_KEY);
            derivations = merged(derivations, part.derivations, BY_RULE);
        }
    }

    private final RulePlans plans;
    private final Citations citations;
    private final Judgement judgement;
    private final @Nullable Gathered[] notions;

    Evidence(RulePlans plans, Citations citations, Judgement judgement) {
        this.plans = plans;
        this.citations = citations;
        this.judgement = judgement;
        this.notions = new Gathered[plans.notions()];
    }

    /** What the rule at this place in the rulebook rests on, citing this. */
    Gathered of(int number, Citations.Cited cited) {
        RulePlans.Plan plan = plans.plan(number);
        Gathered gathered = new Gathered(plans.fields());
        for (Property property : plan.properties()) {
            addSources(property, gathered.fields);
        }
        gathered.parameters = cited.parameters();
        for (int place = 0; place < plan.notions().length(); place++) {
            gathered.add(notion(plan.notions().get(place)));
        }
        return gathered;
    }

    private void addSources(Property property, BitSet fields) {
        Fact fact = judgement.fact();
        if (property instanceof Field<?> field) {
            addKnown(field, fact, fields);
        } else {
            property.sources(fact).forEach(field -> addKnown(field, fact, fields));
        }
    }

    private static void addKnown(Field<?> field, Fact fact, BitSet fields) {
        if (fact.knows(field)) {
            fields.set(field.position());
        }
    }

    private Gathered notion(int place) {
        Gathered known = notions[place];
        if (known == null) {
            known = follow(place);
            notions[place] = known;
        }
        return known;
    }

    /** A notion that holds rests on the definitions that fired; one that does not, on all that failed. */
    private Gathered follow(int place) {
        boolean holds = judgement.notions().get(place) == Truth.TRUE;
        Gathered gathered = new Gathered(plans.fields());
        ImmutableIntArray definitions = plans.definitions(place);
        for (int at = 0; at < definitions.length(); at++) {
            int definition = definitions.get(at);
            if (!holds || judgement.rules().get(definition) == Truth.TRUE) {
                Citations.Cited cited =
                        citations.of(definition, judgement.matches().get(definition));
                gathered.add(of(definition, cited));
                if (holds) {
                    gathered.derivations = merged(gathered.derivations, cited.derivations(), BY_RULE);
                }
            }
        }
        return gathered;
    }

    /** Both in order, each once; mostly one of them is empty. */
    private static <T> ImmutableList<T> merged(ImmutableList<T> some, ImmutableList<T> others, Comparator<T> order) {
        if (others.isEmpty()) {
            return some;
        }
        if (some.isEmpty()) {
            return others;
        }
        List<T> all = new ArrayList<>(some.size() + others.size());
        all.addAll(some);
        all.addAll(others);
        return distinct(all, order);
    }

    /** In order, of equals the first. */
    static <T> ImmutableList<T> distinct(List<T> all, Comparator<T> order) {
        all.sort(order);
        ImmutableList.Builder<T> distinct = ImmutableList.builderWithExpectedSize(all.size());
        for (int place = 0; place < all.size(); place++) {
            if (place == 0 || order.compare(all.get(place - 1), all.get(place)) != 0) {
                distinct.add(all.get(place));
            }
        }
        return distinct.build();
    }
}
