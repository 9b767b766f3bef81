package org.hengzhun.drl.oracle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.screening.Change;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.finding.Screenings;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/**
 * Finds single changes that would give another verdict: each given field that rules read is set to the values that
 * matter to some comparison, and the changed project is judged anew. The stage is left alone, for a project passes its
 * stages by itself; so is the industry, for another industry is another project.
 */
final class Counterfactuals {

    /** Just below a threshold: the finest step figures are written in. */
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private static final ImmutableSet<Field<?>> LEFT_ALONE = ImmutableSet.of(Project.STAGE, Project.INDUSTRY_CODE);

    private final Rulebook book;
    private final PolicyPack pack;
    private final LocalDate day;
    private final Interpreter interpreter;
    private final Screenings screenings;

    Counterfactuals(Rulebook book, LocalDate day) {
        this.book = book;
        this.pack = book.pack();
        this.day = day;
        this.interpreter = new Interpreter(book, day);
        this.screenings = new Screenings(book, day);
    }

    ImmutableList<Change> of(Judgement judgement) {
        Screening now = screenings.of(judgement);
        List<Change> changes = new ArrayList<>();
        candidates(judgement).forEach((field, values) -> changes.addAll(changes(field, values, now)));
        changes.sort(Comparator.comparing(Change::verdict)
                .reversed()
                .thenComparing(change ->
                        Project.DICTIONARY.field(change.field()).orElseThrow().position()));
        return ImmutableList.copyOf(changes);
    }

    private <T> List<Change> changes(Field<T> field, Set<Object> values, Screening now) {
        Object present = field.judged(now.project());
        Map<Verdict, Change> nearest = new LinkedHashMap<>();
        for (Object value : values) {
            if (value.equals(present)) {
                continue;
            }
            Project changed = now.project().with(field, field.fromPlain(value));
            Screening then = screenings.of(interpreter.judge(changed));
            if (then.verdict() != now.verdict()) {
                Change change = new Change(field.name(), present, value, then.verdict(), then.isFinal());
                nearest.merge(then.verdict(), change, Counterfactuals::nearer);
            }
        }
        return List.copyOf(nearest.values());
    }

    private static Change nearer(Change one, Change other) {
        if (one.from() instanceof BigDecimal from
                && one.to() instanceof BigDecimal a
                && other.to() instanceof BigDecimal b) {
            return a.subtract(from).abs().compareTo(b.subtract(from).abs()) <= 0 ? one : other;
        }
        return one;
    }

    /** The values worth trying, by field in dictionary order of first reading. */
    private Map<Field<?>, Set<Object>> candidates(Judgement judgement) {
        Map<Field<?>, Set<Object>> candidates = new LinkedHashMap<>();
        for (Rule rule : book.rules()) {
            if (pack.holds(rule, day)) {
                rule.condition().comparisons().forEach(leaf -> collect(rule, leaf, judgement, candidates));
            }
        }
        return candidates;
    }

    private void collect(
            Rule rule, Condition.Comparison leaf, Judgement judgement, Map<Field<?>, Set<Object>> candidates) {
        leaf.terms().filter(Term.OfFact.class::isInstance).forEach(term -> {
            Project project = (Project) judgement.fact();
            var property = ((Term.OfFact) term).property();
            Set<Field<?>> behind = new LinkedHashSet<>(property.sources(project));
            behind.addAll(property.settledBy(project));
            for (Field<?> field : behind) {
                if (!LEFT_ALONE.contains(field) && !field.many()) {
                    candidates
                            .computeIfAbsent(field, any -> new LinkedHashSet<>())
                            .addAll(values(rule, leaf, field, property.kind()));
                }
            }
        });
    }

    private Set<Object> values(Rule rule, Condition.Comparison leaf, Field<?> field, Kind read) {
        return switch (field.kind()) {
            case TRUTH -> ImmutableSet.of(true, false);
            case CHOICE -> field.choices().stream().map(Choice::name).collect(ImmutableSet.toImmutableSet());
            case NUMBER -> read == Kind.NUMBER ? aroundThresholds(rule, leaf) : ImmutableSet.of();
            case TEXT, INDUSTRY, DATE, QUANTITY -> ImmutableSet.of();
        };
    }

    private Set<Object> aroundThresholds(Rule rule, Condition.Comparison leaf) {
        Set<BigDecimal> thresholds = new TreeSet<>();
        leaf.terms().forEach(term -> {
            if (term instanceof Term.OfParameter of) {
                pack.parameter(of.key(), day).ifPresent(found -> add(thresholds, found.value()));
            } else if (term instanceof Term.OfEntry of) {
                pack.entries().get(rule.joins().get(of.join())).stream()
                        .filter(entry -> entry.validity().contains(day))
                        .map((Entry entry) -> entry.values().get(of.column().position()))
                        .forEach(value -> add(thresholds, value));
            } else if (term instanceof Term.Literal literal) {
                add(thresholds, literal.value());
            }
        });
        Set<Object> around = new LinkedHashSet<>();
        thresholds.forEach(threshold -> {
            around.add(threshold);
            Optional.of(threshold.subtract(STEP))
                    .filter(below -> below.signum() >= 0)
                    .ifPresent(around::add);
        });
        return around;
    }

    private static void add(Set<BigDecimal> thresholds, Object value) {
        if (value instanceof BigDecimal number) {
            thresholds.add(number);
        }
    }
}
