package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.result.Derivation;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what the fired rules of one fact rest on, followed through the definitions of the notions they read. A
 * notion is followed once, however many rules read it.
 */
final class Evidence {

    /**
     * What one rule or notion rests on.
     *
     * @param fields positions of the given fields read
     * @param parameters by key
     * @param derivations by notion and rule
     */
    record Gathered(BitSet fields, ImmutableList<ParameterReading> parameters, ImmutableList<Derivation> derivations) {

        /**
         * The fields read that are known, by English name.
         *
         * @param dictionary the fields the positions count
         */
        ImmutableMap<String, Object> facts(Fact fact, FieldDictionary dictionary) {
            ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
            for (int position = fields.nextSetBit(0); position >= 0; position = fields.nextSetBit(position + 1)) {
                Field<?> field = dictionary.fields().get(position);
                Object value = field.valueIn(fact);
                if (value != null) {
                    values.put(field.name(), value);
                }
            }
            return values.buildOrThrow();
        }
    }

    private static final Comparator<ParameterReading> BY_KEY = Comparator.comparing(ParameterReading::key);
    private static final Comparator<Derivation> BY_RULE =
            Comparator.comparing(Derivation::notion).thenComparing(Derivation::rule);

    /** By id and not by row, so that the order of a table's rows changes no result. */
    private static final Comparator<Entry> BY_ENTRY =
            Comparator.comparing(Entry::table).thenComparing(Entry::id);

    private final RulePlans plans;
    private final Judgement judgement;
    private final @Nullable Gathered[] notions;

    Evidence(RulePlans plans, Judgement judgement) {
        this.plans = plans;
        this.judgement = judgement;
        this.notions = new Gathered[plans.notions()];
    }

    /** What the rule at this place in the rulebook rests on. */
    Gathered of(int number) {
        return of(number, judgement.matches().get(number));
    }

    /** What it rests on with these of its matches alone. */
    Gathered of(int number, List<ImmutableList<Integer>> matches) {
        RulePlans.Plan plan = plans.plan(number);
        BitSet fields = new BitSet(plans.book().dictionary().fields().size());
        for (Property property : plan.properties()) {
            for (Field<?> field : property.sources(judgement.fact())) {
                if (judgement.fact().knows(field)) {
                    fields.set(field.position());
                }
            }
        }
        List<ParameterReading> parameters = new ArrayList<>(plan.parameters());
        for (ImmutableList<Integer> rows : matches) {
            addEntries(plan, rows, parameters);
        }
        List<Gathered> parts = new ArrayList<>(plan.notions().length());
        plan.notions().forEach(place -> parts.add(notion(place)));
        return merged(fields, parameters, List.of(), parts);
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
        List<Gathered> parts = new ArrayList<>();
        List<Derivation> derivations = new ArrayList<>();
        ImmutableIntArray definitions = plans.definitions(place);
        definitions.forEach(definition -> {
            if (!holds || judgement.rules().get(definition) == Truth.TRUE) {
                parts.add(of(definition));
                if (holds) {
                    derivations.add(derivation(place, definition));
                }
            }
        });
        return merged(new BitSet(), List.of(), derivations, parts);
    }

    private static Gathered merged(
            BitSet fields, List<ParameterReading> parameters, List<Derivation> derivations, List<Gathered> parts) {
        boolean adopt = parts.size() == 1;
        for (Gathered part : parts) {
            fields.or(part.fields);
        }
        return new Gathered(
                fields,
                adopt && parameters.isEmpty()
                        ? parts.get(0).parameters
                        : distinct(parameters, parts, Gathered::parameters, BY_KEY),
                adopt && derivations.isEmpty()
                        ? parts.get(0).derivations
                        : distinct(derivations, parts, Gathered::derivations, BY_RULE));
    }

    private static <T> ImmutableList<T> distinct(
            List<T> own,
            List<Gathered> parts,
            java.util.function.Function<Gathered, ImmutableList<T>> of,
            Comparator<T> order) {
        List<T> all = new ArrayList<>(own);
        parts.forEach(part -> all.addAll(of.apply(part)));
        if (all.size() > 1) {
            all.sort(order);
            for (int place = all.size() - 1; place > 0; place--) {
                if (order.compare(all.get(place), all.get(place - 1)) == 0) {
                    all.remove(place);
                }
            }
        }
        return ImmutableList.copyOf(all);
    }

    private Derivation derivation(int notion, int definition) {
        Rule rule = plans.plan(definition).rule();
        Set<Entry> matched = new TreeSet<>(BY_ENTRY);
        for (ImmutableList<Integer> rows : judgement.matches().get(definition)) {
            matched.addAll(plans.entries(rule, rows));
        }
        Set<String> names = new LinkedHashSet<>();
        matched.forEach(entry -> names.add(entry.name()));
        return new Derivation(plans.notion(notion), rule.id(), rule.title(), rule.citation(), String.join("、", names));
    }

    /** The matched entries, and the figures of them that the rule compared with. */
    private void addEntries(RulePlans.Plan plan, ImmutableList<Integer> rows, List<ParameterReading> parameters) {
        List<Entry> entries = plans.entries(plan.rule(), rows);
        for (Entry entry : entries) {
            parameters.add(entry.reading());
        }
        for (Term.OfEntry figure : plan.figures()) {
            parameters.add(entries.get(figure.join()).reading(figure.column()));
        }
    }
}
