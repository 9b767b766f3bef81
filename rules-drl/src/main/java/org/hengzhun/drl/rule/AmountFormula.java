package org.hengzhun.drl.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.rule.Term.OfEntry;
import org.hengzhun.drl.rule.Term.OfParameter;

/**
 * How an amount is worked out: a base times rates, a fixed sum, or other amounts put together; then held within its limits.
 *
 * @param name as policy.yaml declares it
 * @param unit of what it comes to
 * @param base what of the project is multiplied, where something is
 * @param factors the rates, or the one fixed sum: parameters, and columns of the table
 * @param floor the least it is
 * @param cap the most it is
 * @param of what people call the amounts that are put together, by name; empty where it is worked out from figures
 * @param several what becomes of several rows of the table, or of several amounts
 * @param table the table whose columns it reads, or an empty text
 */
public record AmountFormula(
        String name,
        Bilingual words,
        Unit unit,
        Optional<Property> base,
        ImmutableList<Term> factors,
        Optional<Term> floor,
        Optional<Term> cap,
        ImmutableMap<String, Bilingual> of,
        Several several,
        String table) {

    /** What several parts come to. */
    public enum Several {
        /** 就高. */
        HIGHEST,
        /** 合计. */
        SUM
    }

    /** The same with its columns read from the entry of this join of a rule. */
    public AmountFormula from(int join) {
        return new AmountFormula(
                name,
                words,
                unit,
                base,
                factors.stream().map(term -> from(term, join)).collect(ImmutableList.toImmutableList()),
                floor.map(term -> from(term, join)),
                cap.map(term -> from(term, join)),
                of,
                several,
                table);
    }

    private static Term from(Term term, int join) {
        return term instanceof OfEntry entry ? new OfEntry(join, entry.column()) : term;
    }

    /** Every figure of the policy it reads. */
    public Stream<Term> figures() {
        return Stream.of(factors.stream(), floor.stream(), cap.stream()).flatMap(terms -> terms);
    }

    /** The keys of the parameters it reads. */
    public Stream<String> parameters() {
        return figures().filter(OfParameter.class::isInstance).map(term -> ((OfParameter) term).key());
    }

    /** The columns it reads. */
    public Stream<OfEntry> columns() {
        return figures().filter(OfEntry.class::isInstance).map(OfEntry.class::cast);
    }

    /** The place of the table among the joins of the rule, where it reads one. */
    public Optional<Integer> join() {
        return columns().map(OfEntry::join).findFirst();
    }

    /**
     * What must hold of the base beside what the rule demands: that it is known and not below 0. So a rule that grants by an unknown
     * base is undecided, whoever judges it.
     */
    public ImmutableList<Condition> needs() {
        return base.map(property -> ImmutableList.<Condition>of(new Condition.Comparison(
                        new Term.OfFact(property),
                        Operator.AT_LEAST,
                        new Term.Literal(BigDecimal.ZERO, ValueType.of(property)))))
                .orElse(ImmutableList.of());
    }
}
