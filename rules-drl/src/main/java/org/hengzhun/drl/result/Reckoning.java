package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.result.Amount;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.AmountFormula;
import org.hengzhun.drl.rule.AmountFormula.Several;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.RuleStage;
import org.hengzhun.drl.rule.Term;

/** Works out what a project is entitled to or owes, of the rules that granted it, whoever judged them. */
final class Reckoning {

    private static final Comparator<Amount.Part> LOWER = Comparator.comparing(Amount.Part::value);

    private final PolicyPack pack;
    private final LocalDate day;
    private final Conclusions conclusions;

    Reckoning(Conclusions conclusions) {
        this.pack = conclusions.book().pack();
        this.day = conclusions.day();
        this.conclusions = conclusions;
    }

    /**
     * What is known of the amounts.
     *
     * @param amounts in the order the policy declares them
     * @param open those that something unknown leaves open, in the same order
     */
    record Granted(ImmutableList<Amount> amounts, ImmutableList<OpenRule> open) {}

    private static final Granted NOTHING = new Granted(ImmutableList.of(), ImmutableList.of());

    /** The amounts of one judged project. */
    Granted of(Judgement judgement, List<Conclusions.Reached> reached) {
        if (pack.amounts().isEmpty()) {
            return NOTHING;
        }
        ListMultimap<String, Conclusions.Reached> fired =
                MultimapBuilder.hashKeys().arrayListValues().build();
        for (Conclusions.Reached one : reached) {
            if (one.rule().action() instanceof RuleAction.Grants grants) {
                fired.put(grants.formula().name(), one);
            }
        }
        Map<String, OpenRule> open = new HashMap<>();
        conclusions.open(judgement, RuleStage.AMOUNTS).forEach(rule -> open.put(rule.code(), rule));
        Map<String, Amount> amounts = new HashMap<>();
        for (String name : pack.amounts().keySet()) {
            List<Conclusions.Reached> all = fired.get(name);
            if (!all.isEmpty()) {
                Rule rule = all.get(0).rule();
                ImmutableList<String> missing = missing(rule, formula(rule), open, judgement);
                if (missing.isEmpty()) {
                    all.forEach(one -> amount(one, formula(rule), judgement.fact(), amounts)
                            .ifPresent(known -> amounts.merge(name, known, Reckoning::higher)));
                } else {
                    open.put(name, Conclusions.open(rule, missing));
                }
            }
        }
        return new Granted(inOrder(amounts), inOrder(open));
    }

    private <T> ImmutableList<T> inOrder(Map<String, T> some) {
        return pack.amounts().keySet().stream()
                .filter(some::containsKey)
                .map(name -> Objects.requireNonNull(some.get(name)))
                .collect(ImmutableList.toImmutableList());
    }

    private static AmountFormula formula(Rule rule) {
        return ((RuleAction.Grants) rule.action()).formula();
    }

    /** The higher; of two as high the first. */
    private static Amount higher(Amount one, Amount other) {
        return one.value().compareTo(other.value()) < 0 ? other : one;
    }

    /** What leaves an amount open that a rule grants: another row of its table, or an amount it is put together of. */
    private ImmutableList<String> missing(
            Rule rule, AmountFormula formula, Map<String, OpenRule> open, Judgement judgement) {
        Set<String> missing = new HashSet<>();
        if (formula.join().isPresent()) {
            missing.addAll(conclusions.openRows(rule.id(), judgement));
        }
        formula.of().keySet().stream()
                .filter(open::containsKey)
                .forEach(part ->
                        missing.addAll(Objects.requireNonNull(open.get(part)).missing()));
        return ImmutableList.copyOf(conclusions.book().dictionary().inOrder(missing.stream()));
    }

    /** Of amounts put together none is an amount where none of them is granted. */
    private Optional<Amount> amount(
            Conclusions.Reached one, AmountFormula formula, Fact fact, Map<String, Amount> known) {
        ImmutableList<Amount.Part> parts =
                formula.of().isEmpty() ? ofFigures(one, formula, fact) : ofAmounts(formula, known);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Amount(
                        formula.name(),
                        formula.words(),
                        formula.unit(),
                        formula.several() == Several.HIGHEST ? highest(parts) : parts,
                        limits(formula, Optional.empty(), /* ofEntry= */ false),
                        one.reason()));
    }

    /** The highest; of several as high the first. */
    private static ImmutableList<Amount.Part> highest(ImmutableList<Amount.Part> parts) {
        Amount.Part best = parts.get(0);
        for (Amount.Part part : parts) {
            best = LOWER.compare(best, part) < 0 ? part : best;
        }
        return ImmutableList.of(best);
    }

    private static ImmutableList<Amount.Part> ofAmounts(AmountFormula formula, Map<String, Amount> known) {
        return formula.of().keySet().stream()
                .filter(known::containsKey)
                .map(name -> Objects.requireNonNull(known.get(name)))
                .map(part -> new Amount.Part(
                        "",
                        ImmutableList.of(new Amount.Factor(part.name(), part.words(), part.value(), part.unit())),
                        Amount.Limits.NONE))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Amount.Part> ofFigures(Conclusions.Reached one, AmountFormula formula, Fact fact) {
        if (one.about().isEmpty()) {
            return ImmutableList.of(part(formula, Optional.empty(), fact));
        }
        return one.about().stream()
                .map(entry -> part(formula, Optional.of(entry), fact))
                .collect(ImmutableList.toImmutableList());
    }

    private Amount.Part part(AmountFormula formula, Optional<Entry> entry, Fact fact) {
        ImmutableList.Builder<Amount.Factor> factors = ImmutableList.builder();
        formula.base()
                .ifPresent(base -> factors.add(new Amount.Factor(
                        base.name(),
                        new Bilingual(base.label(), base.name()),
                        (BigDecimal) Objects.requireNonNull(base.valueIn(fact)),
                        Objects.requireNonNull(base.unit()))));
        formula.factors().forEach(term -> factors.add(factor(term, entry)));
        return new Amount.Part(
                entry.map(Entry::name).orElse(""), factors.build(), limits(formula, entry, /* ofEntry= */ true));
    }

    /** The limits that are columns bound each part, those that are parameters the whole. */
    private Amount.Limits limits(AmountFormula formula, Optional<Entry> entry, boolean ofEntry) {
        return new Amount.Limits(
                formula.floor()
                        .filter(term -> term instanceof Term.OfEntry == ofEntry)
                        .map(term -> factor(term, entry)),
                formula.cap()
                        .filter(term -> term instanceof Term.OfEntry == ofEntry)
                        .map(term -> factor(term, entry)));
    }

    private Amount.Factor factor(Term term, Optional<Entry> entry) {
        if (term instanceof Term.OfEntry of) {
            Entry row = entry.orElseThrow();
            String key = row.reading(of.column()).key();
            return new Amount.Factor(
                    key,
                    new Bilingual(of.column().label(), of.column().name()),
                    (BigDecimal) row.values().get(of.column().position()),
                    Objects.requireNonNull(of.type().unit()));
        }
        Term.OfParameter of = (Term.OfParameter) term;
        Parameter parameter = pack.parameter(of.key(), day).orElseThrow();
        return new Amount.Factor(
                of.key(),
                Bilingual.same(of.key()),
                (BigDecimal) parameter.value(),
                Objects.requireNonNull(of.type().unit()));
    }
}
