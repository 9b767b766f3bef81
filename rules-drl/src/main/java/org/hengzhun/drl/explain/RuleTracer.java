package org.hengzhun.drl.explain;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hengzhun.core.explanation.ConditionTrace;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Decimals;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.Parameter;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.result.MissingFields;
import org.hengzhun.drl.result.RulePlans;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;
import org.jspecify.annotations.Nullable;

/** Lays a judgement open, rule by rule and condition by condition. */
public final class RuleTracer {

    private final Rulebook book;
    private final LocalDate day;
    private final Interpreter interpreter;
    private final MissingFields missing;

    public RuleTracer(Rulebook book, LocalDate day) {
        this.book = book;
        this.day = day;
        this.interpreter = new Interpreter(book, day);
        this.missing = new MissingFields(new RulePlans(book, day));
    }

    /** How every rule in force judges the project. */
    public Judgement judge(Project project) {
        return judge(project, Patience.ENDLESS);
    }

    /** The same for somebody of this patience. */
    public Judgement judge(Project project, Patience patience) {
        return interpreter.judge(project, patience);
    }

    /** Every rule in force, laid open for a fact. */
    public ImmutableList<RuleTrace> traces(Judgement judgement) {
        return traces(judgement, Patience.ENDLESS);
    }

    /** The same for somebody of this patience. */
    public ImmutableList<RuleTrace> traces(Judgement judgement, Patience patience) {
        return IntStream.range(0, book.rules().size())
                .filter(number -> book.pack().holds(book.rules().get(number), day))
                .mapToObj(number -> trace(number, judgement, patience))
                .collect(ImmutableList.toImmutableList());
    }

    private RuleTrace trace(int number, Judgement judgement, Patience patience) {
        Rule rule = book.rules().get(number);
        Truth truth = judgement.rules().get(number);
        ImmutableList<Integer> rows = nearest(rule, judgement, patience);
        boolean measured = rows.size() == rule.joins().size();
        ImmutableList<ConditionTrace> conditions = !measured
                ? ImmutableList.of()
                : rule.condition()
                        .comparisons()
                        .map(leaf -> condition(rule, leaf, judgement, rows))
                        .collect(ImmutableList.toImmutableList());
        String entry = IntStream.range(0, rows.size())
                .mapToObj(join -> interpreter.entry(rule, join, rows))
                .map(Entry::name)
                .collect(Collectors.joining("、"));
        return new RuleTrace(
                rule.id(),
                rule.stage().traced(),
                rule.title(),
                rule.citation(),
                rule.action().code(),
                rule.action().words(),
                truth,
                conditions,
                entry,
                truth == Truth.UNKNOWN ? missing.of(number, judgement) : ImmutableList.of());
    }

    /** The entries to measure the rule against: those that make it true, else unknown, else come nearest. */
    private ImmutableList<Integer> nearest(Rule rule, Judgement judgement, Patience patience) {
        return interpreter.tuples(rule).stream()
                .max(Comparator.comparingInt((ImmutableList<Integer> rows) -> nearness(rule, judgement, rows, patience))
                        .thenComparingLong(rows -> count(rule, judgement, rows, Truth.TRUE))
                        .thenComparingLong(rows -> count(rule, judgement, rows, Truth.UNKNOWN))
                        .thenComparing(Comparators.lexicographical(Comparator.<Integer>reverseOrder())))
                .orElse(ImmutableList.of());
    }

    /** 2 where these entries make the rule true, 1 where unknown, 0 where false. */
    private int nearness(Rule rule, Judgement judgement, ImmutableList<Integer> rows, Patience patience) {
        patience.check();
        return switch (rule.condition().truth(leaf -> truth(rule, leaf, judgement, rows))) {
            case TRUE -> 2;
            case UNKNOWN -> 1;
            case FALSE -> 0;
        };
    }

    private Truth truth(Rule rule, Condition.Comparison leaf, Judgement judgement, ImmutableList<Integer> rows) {
        return interpreter.truth(rule, leaf, judgement.fact(), interpreter.notions(judgement), rows);
    }

    private long count(Rule rule, Judgement judgement, ImmutableList<Integer> rows, Truth wanted) {
        return rule.condition()
                .comparisons()
                .filter(leaf -> truth(rule, leaf, judgement, rows) == wanted)
                .count();
    }

    private ConditionTrace condition(
            Rule rule, Condition.Comparison written, Judgement judgement, ImmutableList<Integer> rows) {
        Condition.Comparison leaf = Phrases.facingFact(written);
        Object value = value(rule, leaf.left(), judgement, rows);
        Object threshold = value(rule, leaf.right(), judgement, rows);
        Bilingual right = threshold == null ? Phrases.label(leaf.right()) : Phrases.right(leaf, threshold);
        return new ConditionTrace(
                followed(words(leaf, value, right), origin(leaf.left(), judgement.fact())),
                name(leaf.left()),
                truth(rule, leaf, judgement, rows),
                shown(value),
                threshold,
                value instanceof BigDecimal read && threshold instanceof BigDecimal limit
                        ? Decimals.shown(read.subtract(limit))
                        : null,
                leaf.left().type().unit());
    }

    /** Of a length of time that must have passed, the reckoning too. */
    private Bilingual words(Condition.Comparison leaf, @Nullable Object value, Bilingual right) {
        if (!(leaf.right() instanceof Term.OfParameter of) || !of.ago()) {
            return Phrases.comparison(leaf.left(), leaf.operator(), right);
        }
        Parameter parameter = book.pack().parameter(of.key(), day).orElseThrow();
        Bilingual length = Phrases.value(parameter.value(), parameter.type());
        Bilingual passed = Phrases.ago(leaf, length);
        if (!(value instanceof LocalDate since)) {
            return passed;
        }
        LocalDate full = since.plus(parameter.length());
        boolean reached = !full.isAfter(day);
        return new Bilingual(
                "%s：%s + %s = %s，判定日 %s %s"
                        .formatted(passed.zh(), since, length.zh(), full, day, reached ? "已满" : "未满"),
                "%s: %s + %s = %s, which is %s on %s"
                        .formatted(passed.en(), since, length.en(), full, reached ? "reached" : "not reached", day));
    }

    private static @Nullable Object shown(@Nullable Object value) {
        return value instanceof BigDecimal number ? Decimals.shown(number) : value;
    }

    /** Of a figure the pack computes, what from or why it cannot be; nothing of any other. */
    private static Optional<Bilingual> origin(Term term, Fact fact) {
        if (!(term instanceof Term.OfFact of && of.property() instanceof Computed computed)
                || Project.DICTIONARY.named(computed.name()).isPresent()) {
            return Optional.empty();
        }
        Bilingual obstacle = computed.obstacle().apply(fact);
        if (obstacle != null) {
            return Optional.of(obstacle);
        }
        List<Bilingual> from = computed.sources(fact).stream()
                .filter(fact::knows)
                .map(field -> said(field, fact))
                .toList();
        return computed.valueIn(fact) == null
                ? Optional.empty()
                : Optional.of(new Bilingual(
                        "由" + from.stream().map(Bilingual::zh).collect(Collectors.joining("、")) + "算出",
                        "computed from " + from.stream().map(Bilingual::en).collect(Collectors.joining(", "))));
    }

    private static Bilingual said(Field<?> field, Fact fact) {
        Bilingual value = Phrases.value(Objects.requireNonNull(field.valueIn(fact)), field);
        return new Bilingual(field.label() + " " + value.zh(), field.words().en() + " " + value.en());
    }

    private static Bilingual followed(Bilingual words, Optional<Bilingual> aside) {
        return aside.map(more -> new Bilingual(
                        "%s（%s）".formatted(words.zh(), more.zh()), "%s (%s)".formatted(words.en(), more.en())))
                .orElse(words);
    }

    private @Nullable Object value(Rule rule, Term term, Judgement judgement, ImmutableList<Integer> rows) {
        return interpreter.value(rule, term, judgement.fact(), interpreter.notions(judgement), rows);
    }

    private static String name(Term term) {
        if (term instanceof Term.OfFact of) {
            return of.property().name();
        }
        if (term instanceof Term.OfNotion of) {
            return of.notion().name();
        }
        return Phrases.label(term).en();
    }
}
