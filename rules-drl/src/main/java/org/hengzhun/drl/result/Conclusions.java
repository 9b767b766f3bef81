package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.policy.HumanJudgement;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.screening.Bearing;
import org.hengzhun.core.screening.OwnOutcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.Entry;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Shared;
import org.hengzhun.drl.rule.AmountFormula;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Match;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.RuleStage;
import org.jspecify.annotations.Nullable;

/** Reads off a judgement what the answering rules of a rulebook say on one day, and why. Safe for any number of threads. */
public final class Conclusions {

    private static final Comparator<Entry> BY_ID =
            Comparator.comparing(Entry::table).thenComparing(Entry::id);

    /**
     * A rule that fired.
     *
     * @param about the entries it is about, in the order of their table: those a routing rule assigns, those an amount is
     *     read from; else none
     */
    public record Reached(Rule rule, ImmutableList<Entry> about, Reason reason) {}

    private final RulePlans plans;
    private final Citations citations;
    private final Shared<BitSet, ImmutableList<Field<?>>> fields = new Shared<>(this::fields);
    private final MissingFields missing;
    private final Bearings bearings;
    private final HandWork handWork;
    private final ImmutableMap<String, Match> matches;
    private final ImmutableList<Bilingual> warnings;
    private final KnownWords words;
    private final Obstacles obstacles;

    public Conclusions(Rulebook book, LocalDate day) {
        this.plans = new RulePlans(book, day);
        this.citations = new Citations(plans);
        this.missing = new MissingFields(plans);
        this.bearings = new Bearings(plans, missing);
        this.handWork = new HandWork(plans);
        this.warnings = Warnings.of(book, day);
        this.words = new KnownWords(plans);
        this.obstacles = new Obstacles(book);
        ImmutableMap.Builder<String, Match> found = ImmutableMap.builder();
        for (Rule rule : book.rules()) {
            if (rule.match() != null) {
                found.put(rule.id(), rule.match());
            }
        }
        this.matches = found.buildOrThrow();
    }

    public Rulebook book() {
        return plans.book();
    }

    public LocalDate day() {
        return plans.day();
    }

    /** What the reader must know of the basis, what could not be computed, and which words of a project that goes on no table of the pack knows. */
    public ImmutableList<Bilingual> warnings(Judgement judgement) {
        boolean ended = judgement.fact().get(Project.STAGE) == Stage.TERMINATED;
        ImmutableList<Bilingual> strange = ended ? ImmutableList.of() : words.strangeIn(judgement.fact());
        ImmutableList<Bilingual> uncomputed = ended ? ImmutableList.of() : obstacles.of(judgement.fact());
        return strange.isEmpty() && uncomputed.isEmpty()
                ? warnings
                : ImmutableList.<Bilingual>builder()
                        .addAll(warnings)
                        .addAll(uncomputed)
                        .addAll(strange)
                        .build();
    }

    /** How many screening rules bear on the project. */
    Bearing bearing(Judgement judgement) {
        return bearings.of(judgement);
    }

    /** What clauses leave to people to judge of the project. */
    ImmutableList<HumanJudgement> judgements(Judgement judgement) {
        return handWork.of(judgement);
    }

    /** By what the routing rule of this id recognises a project, or null. */
    @Nullable
    Match match(String rule) {
        return matches.get(rule);
    }

    /**
     * The answering rules that fired, in the order of the rulebook; a routing rule once for each entry it assigns, one that grants
     * the highest of several once for each.
     */
    public ImmutableList<Reached> reached(Judgement judgement) {
        Evidence evidence = new Evidence(plans, citations, judgement);
        ImmutableList.Builder<Reached> reached = ImmutableList.builder();
        for (int number = 0; number < plans.size(); number++) {
            if (fired(number, judgement)) {
                add(number, judgement, evidence, reached);
            }
        }
        return reached.build();
    }

    /** The answering rules that fired, in the order of the rulebook, without what led to them. */
    Stream<Rule> fired(Judgement judgement) {
        return IntStream.range(0, plans.size())
                .filter(number -> fired(number, judgement))
                .mapToObj(number -> plans.plan(number).rule());
    }

    private boolean fired(int number, Judgement judgement) {
        return plans.plan(number).answers() && judgement.rules().get(number) == Truth.TRUE;
    }

    private void add(int number, Judgement judgement, Evidence evidence, ImmutableList.Builder<Reached> reached) {
        Rule rule = plans.plan(number).rule();
        ImmutableList<ImmutableList<Integer>> rows = judgement.matches().get(number);
        Optional<Integer> join = eachEntryOf(rule.action());
        if (join.isEmpty()) {
            reached.add(new Reached(rule, granting(rule, rows), reason(number, rows, judgement, evidence)));
            return;
        }
        int place = join.get();
        rows.stream().map(row -> row.get(place)).distinct().sorted().forEach(row -> {
            List<ImmutableList<Integer>> own =
                    rows.stream().filter(one -> one.get(place).equals(row)).toList();
            Entry entry = plans.pack().entries().get(rule.joins().get(place)).get(row);
            reached.add(new Reached(rule, ImmutableList.of(entry), reason(number, own, judgement, evidence)));
        });
    }

    /** The join each entry of which is said something of by itself: where a project goes, and what it may be given at most. */
    private static Optional<Integer> eachEntryOf(RuleAction action) {
        if (action instanceof RuleAction.Assigns assigns) {
            return Optional.of(assigns.join());
        }
        return action instanceof RuleAction.Grants grants && grants.formula().several() == AmountFormula.Several.HIGHEST
                ? grants.formula().join()
                : Optional.empty();
    }

    /** The entries the amount of the rule is read from. */
    private ImmutableList<Entry> granting(Rule rule, List<ImmutableList<Integer>> rows) {
        if (!(rule.action() instanceof RuleAction.Grants grants)) {
            return ImmutableList.of();
        }
        TreeSet<Entry> entries = new TreeSet<>(BY_ID);
        grants.formula()
                .join()
                .ifPresent(place ->
                        rows.forEach(row -> entries.add(plans.entries(rule, row).get(place))));
        return ImmutableList.copyOf(entries);
    }

    /**
     * The given fields that would tell which more rows of its table an answering rule that fired holds with, by its id; none where all
     * are known.
     */
    ImmutableList<String> openRows(String id, Judgement judgement) {
        int number = IntStream.range(0, plans.size())
                .filter(place -> plans.plan(place).rule().id().equals(id))
                .findFirst()
                .orElseThrow();
        return missing.ofOtherRows(number, judgement);
    }

    private Reason reason(int number, List<ImmutableList<Integer>> rows, Judgement judgement, Evidence evidence) {
        Rule rule = plans.plan(number).rule();
        Citations.Cited cited = citations.of(number, rows);
        Evidence.Gathered gathered = evidence.of(number, cited);
        return Reason.of(
                rule.id(),
                rule.title(),
                rule.citation(),
                cited.entries(),
                judgement.fact(),
                fields.of(gathered.fields()),
                gathered.parameters(),
                gathered.derivations());
    }

    private ImmutableList<Field<?>> fields(BitSet positions) {
        return positions.stream()
                .mapToObj(plans.book().dictionary().fields()::get)
                .collect(ImmutableList.toImmutableList());
    }

    /** The answering rules that are undecided, in the order of the rulebook, with what would settle them. */
    public ImmutableList<OpenRule> open(Judgement judgement) {
        return open(judgement, RulePlans.Plan::answers);
    }

    /** Those of one stage. */
    ImmutableList<OpenRule> open(Judgement judgement, RuleStage stage) {
        return open(judgement, plan -> plan.rule().stage() == stage);
    }

    private ImmutableList<OpenRule> open(Judgement judgement, Predicate<RulePlans.Plan> asked) {
        ImmutableList.Builder<OpenRule> open = ImmutableList.builder();
        for (int number = 0; number < plans.size(); number++) {
            if (judgement.rules().get(number) == Truth.UNKNOWN && asked.test(plans.plan(number))) {
                open.add(open(plans.plan(number).rule(), missing.of(number, judgement)));
            }
        }
        return open.build();
    }

    /** An outcome of the policy's own weighs as the one it is ranked with. */
    static OpenRule open(Rule rule, ImmutableList<String> missing) {
        RuleAction says = rule.action();
        boolean finds = says instanceof RuleAction.Finds;
        return new OpenRule(
                rule.id(),
                finds ? ((RuleAction.Finds) says).outcome().name() : says.code(),
                says.words(),
                finds ? ((RuleAction.Finds) says).own().map(OwnOutcome::name).orElse("") : "",
                rule.title(),
                rule.citation(),
                missing);
    }
}
