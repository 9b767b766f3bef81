package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.Term;

/** What each rule of a rulebook reads, worked out once for a day, so that results need only look it up. */
public final class RulePlans {

    /**
     * What one rule reads.
     *
     * @param answers whether what it says is part of the answer, and not a step on the way
     * @param properties of the judged fact
     * @param notions their places in the rulebook
     * @param parameters as results cite them
     * @param figures numbers and days of joined entries that the rule compares with or works an amount out with
     * @param plain whether the condition has no "any of", so that every unknown in it matters
     */
    record Plan(
            Rule rule,
            boolean holds,
            boolean answers,
            ImmutableList<Property> properties,
            ImmutableIntArray notions,
            ImmutableList<ParameterReading> parameters,
            ImmutableList<Term.OfEntry> figures,
            boolean plain) {}

    private final Rulebook book;
    private final PolicyPack pack;
    private final LocalDate day;
    private final ImmutableList<String> notions;
    private final ImmutableList<Plan> plans;
    private final ImmutableList<ImmutableIntArray> definitions;

    public RulePlans(Rulebook book, LocalDate day) {
        this.book = book;
        this.pack = book.pack();
        this.day = day;
        this.notions = book.notions().keySet().asList();
        this.plans = book.rules().stream().map(this::plan).collect(ImmutableList.toImmutableList());
        this.definitions = notions.stream().map(this::definitionsOf).collect(ImmutableList.toImmutableList());
    }

    Rulebook book() {
        return book;
    }

    PolicyPack pack() {
        return pack;
    }

    LocalDate day() {
        return day;
    }

    int size() {
        return plans.size();
    }

    Plan plan(int rule) {
        return plans.get(rule);
    }

    /** The entries of one match, one per join. */
    List<Entry> entries(Rule rule, ImmutableList<Integer> rows) {
        List<Entry> entries = new ArrayList<>(rows.size());
        for (int join = 0; join < rows.size(); join++) {
            entries.add(pack.entries().get(rule.joins().get(join)).get(rows.get(join)));
        }
        return entries;
    }

    String notion(int place) {
        return notions.get(place);
    }

    int placeOf(String notion) {
        return notions.indexOf(notion);
    }

    /** How many given fields the judged fact has. */
    int fields() {
        return book.dictionary().fields().size();
    }

    int notions() {
        return notions.size();
    }

    /** The places of the rules in force that define the notion. */
    ImmutableIntArray definitions(int notion) {
        return definitions.get(notion);
    }

    private ImmutableIntArray definitionsOf(String notion) {
        return ImmutableIntArray.copyOf(IntStream.range(0, plans.size())
                .filter(number -> plans.get(number).holds)
                .filter(number -> plans.get(number).rule.action() instanceof RuleAction.Derives derives
                        && derives.notion().name().equals(notion)));
    }

    private Plan plan(Rule rule) {
        return new Plan(
                rule,
                pack.holds(rule, day),
                book.task().stages().contains(rule.stage()),
                rule.reads().stream()
                        .filter(Term.OfFact.class::isInstance)
                        .map(term -> ((Term.OfFact) term).property())
                        .collect(ImmutableList.toImmutableList()),
                ImmutableIntArray.copyOf(rule.notions().stream().mapToInt(notions::indexOf)),
                rule.parameters().stream()
                        .flatMap(key -> pack.parameter(key, day).stream())
                        .map(parameter -> parameter.reading())
                        .collect(ImmutableList.toImmutableList()),
                figures(rule),
                plain(rule.condition()));
    }

    private static ImmutableList<Term.OfEntry> figures(Rule rule) {
        Stream<Term.OfEntry> granted = rule.action() instanceof RuleAction.Grants grants
                ? grants.formula().columns()
                : Stream.of();
        return Stream.concat(
                        rule.condition()
                                .comparisons()
                                .flatMap(Condition.Comparison::terms)
                                .filter(Term.OfEntry.class::isInstance)
                                .map(Term.OfEntry.class::cast),
                        granted)
                .filter(term -> term.type().kind() == Kind.NUMBER
                        || term.type().kind() == Kind.DATE
                        || term.column().says())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean plain(Condition condition) {
        return condition instanceof Condition.Comparison
                || condition instanceof Condition.All all
                        && all.parts().stream().allMatch(RulePlans::plain);
    }
}
