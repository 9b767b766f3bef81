package org.hengzhun.drl.explain;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.explanation.Change;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.ReviewResult;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.result.MissingFields;
import org.hengzhun.drl.result.RulePlans;
import org.hengzhun.drl.result.Screenings;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Judgement;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;

/**
 * Finds the least sets of decisions that would give another verdict: what a department tells yes or no of, and how the joint review
 * ends, up to three together. Each set is taken the other way, and the changed project is judged anew; of a set that gives another
 * verdict nothing can be left out. Figures, kinds and stages are left alone: they are what the project is, and nobody is to be told
 * how to write them down differently.
 */
public final class Counterfactuals {

    /** Decisions that are taken otherwise together at most. */
    public static final int TOGETHER = 3;

    private static final ImmutableList<Object> REVIEWS =
            ImmutableList.of(ReviewResult.PASSED.name(), ReviewResult.FAILED.name());

    private final Rulebook book;
    private final Interpreter interpreter;
    private final Screenings screenings;
    private final MissingFields missing;
    private final ImmutableSetMultimap<Field<?>, Property> decisions;

    public Counterfactuals(Rulebook book, LocalDate day) {
        this.book = book;
        this.interpreter = new Interpreter(book, day);
        this.screenings = new Screenings(book, day);
        this.missing = new MissingFields(new RulePlans(book, day));
        this.decisions = decisions(book, day);
    }

    /** The changes that matter: the smallest sets first, then from the mildest verdict they give, then in the order of the fields. */
    public ImmutableList<Change> of(Judgement judgement) {
        return of(judgement, Patience.ENDLESS);
    }

    /** The same for somebody of this patience. */
    public ImmutableList<Change> of(Judgement judgement, Patience patience) {
        Screening now = screenings.of(judgement);
        ImmutableSet<Field<?>> open = open(now.project(), patience);
        List<Change> changes = new ArrayList<>();
        for (int size = 1; size <= Math.min(TOGETHER, open.size()); size++) {
            List<Change> larger = new ArrayList<>();
            for (Set<Field<?>> some : Sets.combinations(open, size)) {
                for (List<Change.Setting> settings : settings(some, now.project())) {
                    if (changes.stream().noneMatch(known -> settings.containsAll(known.settings()))) {
                        changed(settings, now, patience).ifPresent(larger::add);
                    }
                }
            }
            changes.addAll(larger);
        }
        return ImmutableList.sortedCopyOf(
                Comparator.comparing((Change change) -> change.settings().size())
                        .thenComparing(Change::verdict, Comparator.reverseOrder())
                        .thenComparing(
                                this::positions, Comparators.lexicographical(Comparator.<Integer>naturalOrder())),
                changes);
    }

    /** Every way to take each of these decisions otherwise than it is. */
    private static List<List<Change.Setting>> settings(Set<Field<?>> some, Project project) {
        return Lists.cartesianProduct(some.stream()
                .sorted(Comparator.comparingInt(Field::position))
                .map(field -> settings(field, project))
                .toList());
    }

    private static List<Change.Setting> settings(Field<?> field, Project project) {
        Object present = field.valueIn(project);
        List<Object> values = field == Project.REVIEW_RESULT ? REVIEWS : ImmutableList.of(true, false);
        return values.stream()
                .filter(value -> !value.equals(present))
                .map(value -> new Change.Setting(field.name(), present, value))
                .toList();
    }

    private Optional<Change> changed(List<Change.Setting> settings, Screening now, Patience patience) {
        Project changed = now.project();
        for (Change.Setting setting : settings) {
            changed = changed.withPlain(field(setting), setting.to());
        }
        Screening then = screenings.of(interpreter.judge(changed, patience));
        return then.verdict() == now.verdict()
                ? Optional.empty()
                : Optional.of(new Change(settings, then.verdict(), then.isFinal()));
    }

    private Field<?> field(Change.Setting setting) {
        return book.dictionary().field(setting.field()).orElseThrow();
    }

    private ImmutableList<Integer> positions(Change change) {
        return change.settings().stream()
                .map(setting -> field(setting).position())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The decisions that matter for the project: with all of them open, a rule waits for them, or something is taken to be known though
     * they are open, as a review that nobody held has not passed. Any other decides nothing.
     */
    private ImmutableSet<Field<?>> open(Project project, Patience patience) {
        Project undecided = project;
        for (Field<?> field : decisions.keySet()) {
            undecided = undecided.without(field);
        }
        Judgement judgement = interpreter.judge(undecided, patience);
        Set<String> waited = new HashSet<>();
        for (int rule = 0; rule < book.rules().size(); rule++) {
            if (judgement.rules().get(rule) == Truth.UNKNOWN) {
                waited.addAll(missing.of(rule, judgement));
            }
        }
        for (Map.Entry<Field<?>, Property> read : decisions.entries()) {
            if (read.getValue().valueIn(undecided) != null) {
                waited.add(read.getKey().name());
            }
        }
        return decisions.keySet().stream()
                .filter(field -> waited.contains(field.name()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The decisions that rules in force read, each with the properties by which they do, in the order of first reading. */
    private static ImmutableSetMultimap<Field<?>, Property> decisions(Rulebook book, LocalDate day) {
        ImmutableSetMultimap.Builder<Field<?>, Property> decisions = ImmutableSetMultimap.builder();
        for (Rule rule : book.rules()) {
            if (book.pack().holds(rule, day)) {
                rule.condition()
                        .comparisons()
                        .flatMap(Condition.Comparison::terms)
                        .filter(Term.OfFact.class::isInstance)
                        .map(term -> ((Term.OfFact) term).property())
                        .forEach(property -> property.inputs().stream()
                                .filter(Counterfactuals::isDecision)
                                .forEach(field -> decisions.put(field, property)));
            }
        }
        return decisions.build();
    }

    /** Whether it is for a department or the joint review to decide, and no figure, kind or stage of the project. */
    static boolean isDecision(Field<?> field) {
        return field == Project.REVIEW_RESULT
                || field.kind() == Kind.TRUTH && field.respondent().decides();
    }
}
