package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.drl.cases.CaseKind;
import org.hengzhun.drl.cell.Cells;
import org.hengzhun.drl.cell.Judged;
import org.hengzhun.drl.cell.Truths;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.Term;
import org.hengzhun.drl.rule.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Projects on which one comparison of one rule decides alone: with it the rule holds, without it it does not, whatever the rest says
 * (MC/DC). For each comparison one that meets it, one that does not, one of which it is unknown, and of limits those exactly at
 * it and the smallest step to each side.
 */
public final class DecidingProjects {

    /** Steps to the side of a limit: a hundredth of the unit, or one where the field takes whole numbers only. */
    private static final List<BigDecimal> STEPS = List.of(new BigDecimal("0.01"), BigDecimal.ONE);

    @SuppressWarnings("UnnecessaryLambda") // diagrams remember what an operator gave by the operator itself
    private static final IntBinaryOperator DECIDES =
            (with, without) -> with == Truths.TRUE && without == Truths.FALSE ? 1 : 0;

    private static final List<IntBinaryOperator> AND_IS = List.of(
            (decides, truth) -> decides == 1 && truth == Truths.FALSE ? 1 : 0,
            (decides, truth) -> decides == 1 && truth == Truths.UNKNOWN ? 1 : 0,
            (decides, truth) -> decides == 1 && truth == Truths.TRUE ? 1 : 0);

    private static final Term YES = new Term.Literal(true, ValueType.TRUTH);
    private static final Term NO = new Term.Literal(false, ValueType.TRUTH);

    private final Truths truths;
    private final Patience patience;
    private final ImmutableList.Builder<Deciding> found = ImmutableList.builder();

    /**
     * A project on which a comparison of a rule decides alone.
     *
     * @param words what it shows, in Chinese
     */
    public record Deciding(Rule rule, CaseKind kind, String words, Project project) {}

    private DecidingProjects(Truths truths, Patience patience) {
        this.truths = truths;
        this.patience = patience;
    }

    /**
     * Those of the rules that the pack itself writes and that are in force on the day, in its order.
     *
     * @throws org.hengzhun.core.words.RefusedException when its rules tell apart too many situations to find them
     */
    public static ImmutableList<Deciding> of(PolicyPack pack, LocalDate day, Patience patience) {
        Truths truths = new Truths(pack, day, Cells.of(List.of(pack), day, patience));
        DecidingProjects projects = new DecidingProjects(truths, patience);
        truths.rules().keySet().stream()
                .filter(rule -> pack.places().containsKey(rule.id()))
                .forEach(projects::add);
        return projects.found.build();
    }

    private void add(Rule rule) {
        List<Condition.Comparison> leaves = rule.condition().comparisons().toList();
        for (int place = 0; place < leaves.size(); place++) {
            patience.check();
            int decides = truths.cells()
                    .diagrams()
                    .apply(
                            DECIDES,
                            truths.truth(rule, with(rule.condition(), place, always(YES))),
                            truths.truth(rule, with(rule.condition(), place, always(NO))));
            Condition.Comparison leaf = Phrases.facingFact(leaves.get(place));
            String said = "“" + Phrases.condition(leaf).zh() + "”";
            add(rule, decides, Truths.TRUE, CaseKind.INSIDE, "各项条件都成立");
            add(rule, decides, Truths.FALSE, CaseKind.OUTSIDE, "只差" + said + "不成立");
            add(rule, decides, Truths.UNKNOWN, CaseKind.MISSING, "只有" + said + "不知道");
            if (leaf.terms().noneMatch(DecidingProjects::isOfFact)) {
                addRows(rule, place, leaf, said);
            }
            if (leaf.operator().orders() && leaf.left() instanceof Term.OfFact left) {
                limits(rule, leaf, left.property()).forEach(at -> addLimit(rule, decides, at, left.property(), said));
            }
        }
    }

    private static boolean isOfFact(Term term) {
        return term instanceof Term.OfFact || term instanceof Term.OfNotion;
    }

    /** Where a comparison only picks rows of a table: projects on which the rows it leaves out would make the difference. */
    private void addRows(Rule rule, int place, Condition.Comparison leaf, String said) {
        Operator other = leaf.operator() == Operator.EQUAL
                ? Operator.NOT_EQUAL
                : leaf.operator() == Operator.NOT_EQUAL ? Operator.EQUAL : leaf.operator();
        int turned = truths.truth(
                rule, with(rule.condition(), place, new Condition.Comparison(leaf.left(), other, leaf.right())));
        int all = Objects.requireNonNull(truths.rules().get(rule));
        cell(truths.cells().diagrams().apply(DayLogic.ONLY_FIRST, all, turned))
                .ifPresent(project -> found.add(new Deciding(rule, CaseKind.INSIDE, "只对上" + said + "的行", project)));
        cell(truths.cells().diagrams().apply(DayLogic.ONLY_FIRST, turned, all))
                .ifPresent(project -> found.add(new Deciding(rule, CaseKind.OUTSIDE, "只对上不合" + said + "的行", project)));
    }

    private void add(Rule rule, int decides, int truth, CaseKind kind, String words) {
        int all = Objects.requireNonNull(truths.rules().get(rule));
        cell(truths.cells().diagrams().apply(AND_IS.get(truth), decides, all))
                .ifPresent(project -> found.add(new Deciding(rule, kind, words, project)));
    }

    private Optional<Project> cell(int diagram) {
        return truths.cells().cell(diagram, 1).map(truths.cells()::project);
    }

    /** Where the property is exactly at a limit of the comparison, one diagram a limit. */
    private Set<Integer> limits(Rule rule, Condition.Comparison leaf, Property property) {
        Set<Integer> limits = new LinkedHashSet<>();
        if (leaf.right() instanceof Term.OfFact right) {
            limits.add(truths.cells().leaf(property, Operator.EQUAL, right.property()));
        } else if (!(leaf.right() instanceof Term.OfNotion)) {
            truths.evaluation().tuples(rule).stream()
                    .map(rows -> truths.evaluation().constant(rule, leaf.right(), rows))
                    .distinct()
                    .forEach(limit -> limits.add(truths.cells().leaf(property, Operator.EQUAL, limit)));
        }
        return limits;
    }

    private void addLimit(Rule rule, int decides, int at, Property property, String said) {
        Optional<Project> exact = cell(truths.cells().diagrams().apply(AND_IS.get(Truths.TRUE), decides, at));
        exact.ifPresent(project -> {
            found.add(new Deciding(rule, CaseKind.EDGE, said + "恰在界上", project));
            besides(property, project)
                    .forEach(beside -> found.add(new Deciding(rule, CaseKind.EDGE, said + "差一点到界或刚过界", beside)));
        });
    }

    /** The project with a figure or a day of it the smallest step to each side, so that the property goes with it. */
    private static List<Project> besides(Property property, Project project) {
        Object at = Objects.requireNonNull(property.valueIn(project));
        for (Field<?> field : property.inputs()) {
            for (Object step : steps(field.valueIn(project))) {
                List<Project> moved = new ArrayList<>();
                moved(project, field, step, -1).ifPresent(moved::add);
                moved(project, field, step, 1).ifPresent(moved::add);
                moved.removeIf(one -> {
                    Object now = property.valueIn(one);
                    return now == null || Operator.EQUAL.test(now, at);
                });
                if (!moved.isEmpty()) {
                    return moved;
                }
            }
        }
        return List.of();
    }

    private static List<?> steps(@Nullable Object value) {
        return value instanceof BigDecimal ? STEPS : value instanceof LocalDate ? List.of(1) : List.of();
    }

    private static Optional<Project> moved(Project project, Field<?> field, Object step, int sign) {
        Object value = field.valueIn(project);
        Object moved = value instanceof BigDecimal number
                ? number.add(((BigDecimal) step).multiply(BigDecimal.valueOf(sign)))
                : ((LocalDate) Objects.requireNonNull(value)).plusDays(sign);
        try {
            return Optional.of((Project) Judged.PROJECT.with(project, field, moved));
        } catch (HengzhunException | IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    /** A comparison that always comes out so. */
    private static Condition.Comparison always(Term truth) {
        return new Condition.Comparison(YES, Operator.EQUAL, truth);
    }

    /** The condition with another comparison at this place, in the order of writing. */
    private static Condition with(Condition condition, int place, Condition.Comparison other) {
        return new Replacing(place, other).in(condition);
    }

    /** Puts one comparison in the place of another. */
    private static final class Replacing {

        private final Condition.Comparison other;
        private int left;

        Replacing(int place, Condition.Comparison other) {
            this.left = place;
            this.other = other;
        }

        Condition in(Condition condition) {
            if (condition instanceof Condition.All all) {
                return new Condition.All(all.parts().stream().map(this::in).collect(ImmutableList.toImmutableList()));
            }
            if (condition instanceof Condition.Any any) {
                return new Condition.Any(any.parts().stream().map(this::in).collect(ImmutableList.toImmutableList()));
            }
            return left-- == 0 ? other : condition;
        }
    }
}
