package org.hengzhun.drl.logic;

import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.cell.Axis;
import org.hengzhun.drl.cell.Diagrams;
import org.hengzhun.drl.cell.Truths;
import org.hengzhun.drl.rule.Operator;
import org.hengzhun.drl.rule.Phrases;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;
import org.hengzhun.drl.rule.Term;

/**
 * Rules that are in each other's way: one contained in another that says the same, two that say different things on the same
 * conditions, bands of a figure that overlap by a part.
 */
final class RulePairs {

    private final DayLogic logic;
    private final Map<Rule, int[]> cells = new HashMap<>();

    RulePairs(DayLogic logic) {
        this.logic = logic;
    }

    void tell(Consumer<Told> told) {
        List<Rule> rules = logic.truths().rules().keySet().asList();
        for (int first = 0; first < rules.size(); first++) {
            for (int second = first + 1; second < rules.size(); second++) {
                Rule earlier = rules.get(first);
                Rule later = rules.get(second);
                if ((logic.isOwn(earlier) || logic.isOwn(later)) && comparable(earlier, later)) {
                    pair(earlier, later, told);
                }
            }
        }
    }

    /** What adds up says more wherever it is said again, so of points only a rule written twice is worth a word. */
    private static boolean addsUp(RuleAction action) {
        return action instanceof RuleAction.Adjusts || action instanceof RuleAction.Regrades;
    }

    private boolean comparable(Rule one, Rule other) {
        return one.stage() == other.stage()
                && !(one.action() instanceof RuleAction.Assigns)
                && one.action().getClass() == other.action().getClass()
                && (one.action().equals(other.action()) || one.action() instanceof RuleAction.Finds)
                && logic.canHold(logic.truth(one))
                && logic.canHold(logic.truth(other));
    }

    private void pair(Rule earlier, Rule later, Consumer<Told> told) {
        boolean within = within(earlier, later);
        boolean around = within(later, earlier);
        Rule place = logic.isOwn(later) ? later : earlier;
        Rule beside = logic.isOwn(later) ? earlier : later;
        if (!earlier.action().equals(later.action())) {
            if (within && around) {
                told.accept(new Told(place, "same-conditions", beside.id(), different(place, beside)));
            } else if (!within && !around) {
                overlap(place, beside, told);
            }
        } else if (addsUp(later.action()) && !(within && around)) {
            return;
        } else if (!within && !around) {
            overlap(place, beside, told);
        } else if (logic.isOwn(earlier) && logic.isOwn(later)) {
            // What the document of a base says, too, each must be able to say for itself.
            told.accept(
                    within && around
                            ? new Told(
                                    later,
                                    "same-rule",
                                    earlier.id(),
                                    addsUp(later.action()) ? twice(later, earlier) : same(later, earlier))
                            : within
                                    ? new Told(earlier, "contained", later.id(), contained(earlier, later))
                                    : new Told(later, "contained", earlier.id(), contained(later, earlier)));
        }
    }

    /** One cell of the inner rule mostly tells already that the outer one does not hold there. */
    private boolean within(Rule inner, Rule outer) {
        int[] cell = cells.computeIfAbsent(inner, rule -> logic.cellOf(logic.truth(rule)));
        return logic.diagrams().at(logic.truth(outer), cell) == Truths.TRUE
                && !logic.somewhere(
                        logic.diagrams().apply(DayLogic.ONLY_FIRST, logic.truth(inner), logic.truth(outer)));
    }

    /** The bands of one figure that both rules bound, from different ends, have a part in common. */
    private void overlap(Rule rule, Rule beside, Consumer<Told> told) {
        Set<Property> meeting = Sets.union(meeting(rule, beside), meeting(beside, rule));
        int both = meeting.isEmpty()
                ? Diagrams.always(0)
                : logic.diagrams().apply(DayLogic.BOTH, logic.truth(rule), logic.truth(beside));
        if (!logic.somewhere(both)) {
            return;
        }
        meeting.stream()
                .flatMap(property -> property.inputs().stream())
                .map(logic.cells()::place)
                .filter(place -> logic.cells().axes().get(place).ordered())
                .filter(place -> crossing(rule, beside, place) >= 0 || crossing(beside, rule, place) >= 0)
                .findFirst()
                .ifPresent(place -> {
                    Axis axis = logic.cells().axes().get(place);
                    int at = Math.max(crossing(rule, beside, place), crossing(beside, rule, place));
                    told.accept(
                            new Told(rule, "overlap", beside.id() + axis.field(), overlapping(rule, beside, axis, at)));
                });
    }

    /** Figures that one rule bounds from above and the other from below. */
    private static Set<Property> meeting(Rule low, Rule high) {
        Set<Property> above = bounded(low, Operator.LESS, Operator.AT_MOST);
        above.retainAll(bounded(high, Operator.GREATER, Operator.AT_LEAST));
        return above;
    }

    private static Set<Property> bounded(Rule rule, Operator... operators) {
        return rule.condition()
                .comparisons()
                .map(Phrases::facingFact)
                .filter(leaf -> leaf.left() instanceof Term.OfFact && !(leaf.right() instanceof Term.OfFact))
                .filter(leaf -> Set.of(operators).contains(leaf.operator()))
                .map(leaf -> ((Term.OfFact) leaf.left()).property())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The last band where both hold, below it the first alone and above it the second alone; -1 where there is none. */
    private int crossing(Rule low, Rule high, int place) {
        Axis axis = logic.cells().axes().get(place);
        Diagrams diagrams = logic.diagrams();
        int before = Diagrams.always(0);
        int inside = Diagrams.always(0);
        int last = -1;
        for (int band = 0; band < axis.unknown(); band++) {
            int one = diagrams.where(logic.truth(low), place, band);
            int other = diagrams.where(logic.truth(high), place, band);
            int after = diagrams.apply(Truths.AND, inside, diagrams.apply(DayLogic.ONLY_FIRST, other, one));
            if (logic.somewhere(after)) {
                return last;
            }
            int common = diagrams.apply(Truths.AND, before, diagrams.apply(DayLogic.BOTH, one, other));
            last = logic.somewhere(common) ? band : last;
            inside = diagrams.apply(Truths.OR, inside, common);
            before = diagrams.apply(Truths.OR, before, diagrams.apply(DayLogic.ONLY_FIRST, one, other));
        }
        return -1;
    }

    private static Bilingual different(Rule rule, Rule beside) {
        return new Bilingual(
                "规则 %s 与 %s 的条件完全相同，一条说“%s”，一条说“%s”；请改条件分开，确要并列的写 @accept(\"理由\")"
                        .formatted(
                                rule.id(),
                                beside.id(),
                                rule.action().words().zh(),
                                beside.action().words().zh()),
                "rules %s and %s hold on the same conditions and say different things (%s, %s); tell them apart, or write @accept(\"reason\") where both are meant"
                        .formatted(
                                rule.id(),
                                beside.id(),
                                rule.action().words().en(),
                                beside.action().words().en()));
    }

    private static Bilingual same(Rule rule, Rule beside) {
        return new Bilingual(
                "规则 %s 与 %s 条件相同、说的也相同；请删去一条，各据一款而确要并列的写 @accept(\"理由\")".formatted(rule.id(), beside.id()),
                "rules %s and %s hold on the same conditions and say the same; delete one, or write @accept(\"reason\") where each clause must be named"
                        .formatted(rule.id(), beside.id()));
    }

    private static Bilingual twice(Rule rule, Rule beside) {
        return new Bilingual(
                "规则 %s 与 %s 条件相同，分值或等次重复计算；请删去一条，确要各计一次的写 @accept(\"理由\")".formatted(rule.id(), beside.id()),
                "rules %s and %s hold on the same conditions and count twice; delete one, or write @accept(\"reason\") where both are meant to count"
                        .formatted(rule.id(), beside.id()));
    }

    private static Bilingual contained(Rule inner, Rule outer) {
        return new Bilingual(
                "规则 %s 成立时，%s 总也成立，说的也相同，它没有多说什么；请删去或改条件，确要单列的写 @accept(\"理由\")".formatted(inner.id(), outer.id()),
                "whenever rule %s holds, %s holds and says the same, so it adds nothing; delete or change it, or write @accept(\"reason\") where it must be named"
                        .formatted(inner.id(), outer.id()));
    }

    private static Bilingual overlapping(Rule rule, Rule beside, Axis axis, int band) {
        Bilingual where = axis.between(band, band);
        return new Bilingual(
                "规则 %s 与 %s 的分段有一部分重叠（%s）；请把上下限对齐，确要重叠的写 @accept(\"理由\")".formatted(rule.id(), beside.id(), where.zh()),
                "the bands of rules %s and %s overlap by a part (%s); make the limits meet, or write @accept(\"reason\") where that is meant"
                        .formatted(rule.id(), beside.id(), where.en()));
    }
}
