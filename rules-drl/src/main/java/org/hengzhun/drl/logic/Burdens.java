package org.hengzhun.drl.logic;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.cell.Axis;
import org.hengzhun.drl.cell.Diagrams;
import org.hengzhun.drl.cell.Truths;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;

/** Figures of which more is never milder, as of energy and coal: where a policy says otherwise, a limit is wrong. */
final class Burdens {

    private static final int BASE = 16;

    /** The outcomes that bar anything, the most severe first. */
    private static final ImmutableList<Outcome> BARRING = Arrays.stream(Outcome.values())
            .filter(outcome -> outcome.atLeast(Outcome.RETROFIT))
            .collect(ImmutableList.toImmutableList());

    private static final int NOTHING = BARRING.size();

    @SuppressWarnings("UnnecessaryLambda") // diagrams remember what an operator gave by the operator itself
    private static final IntBinaryOperator WORST =
            (one, other) -> pair(Math.min(found(one), found(other)), Math.min(possible(one), possible(other)));

    /** Whether less of it is worse than more of it can become: the worst found against the worst that may still be found. */
    @SuppressWarnings("UnnecessaryLambda")
    private static final IntBinaryOperator MILDER = (less, more) -> found(less) < possible(more) ? 1 : 0;

    private final DayLogic logic;

    Burdens(DayLogic logic) {
        this.logic = logic;
    }

    /** @param holes those told already */
    void tell(Holes holes, Consumer<Told> told) {
        List<Rule> finding = logic.truths().rules().keySet().stream()
                .filter(rule -> rule.action() instanceof RuleAction.Finds finds && BARRING.contains(finds.outcome()))
                .toList();
        int worst = logic.diagrams()
                .fold(WORST, finding.stream().map(this::outcome).toList(), Diagrams.always(pair(NOTHING, NOTHING)));
        for (int place = 0; place < logic.cells().axes().size(); place++) {
            Axis axis = logic.cells().axes().get(place);
            if (axis.field().isBurden() && !holes.areOn(axis)) {
                look(worst, place, finding, told);
            }
        }
    }

    private int outcome(Rule rule) {
        int outcome = BARRING.indexOf(((RuleAction.Finds) rule.action()).outcome());
        return logic.diagrams()
                .map(
                        said -> pair(said == Truths.TRUE ? outcome : NOTHING, said == Truths.FALSE ? NOTHING : outcome),
                        logic.truth(rule));
    }

    private static int pair(int found, int possible) {
        return found * BASE + possible;
    }

    private static int found(int pair) {
        return pair / BASE;
    }

    private static int possible(int pair) {
        return pair % BASE;
    }

    private void look(int worst, int place, List<Rule> finding, Consumer<Told> told) {
        Diagrams diagrams = logic.diagrams();
        Axis axis = logic.cells().axes().get(place);
        for (int band = 0; band + 1 < axis.unknown(); band++) {
            int milder =
                    diagrams.apply(MILDER, diagrams.where(worst, place, band), diagrams.where(worst, place, band + 1));
            Optional<int[]> cell = logic.cells().cell(milder, 1);
            if (cell.isPresent()) {
                tell(worst, place, cell.get(), band, finding, told);
                return;
            }
        }
    }

    private void tell(int worst, int place, int[] cell, int band, List<Rule> finding, Consumer<Told> told) {
        Axis axis = logic.cells().axes().get(place);
        int[] bands = logic.cells().whole(cell);
        bands[place] = band;
        int outcome = found(logic.diagrams().at(worst, bands));
        Rule rule =
                saying(finding, outcome, truth -> truth == Truths.TRUE, bands).orElseThrow();
        Bilingual before = rule.action().words();
        bands[place] = band + 1;
        Bilingual then = saying(
                        finding, possible(logic.diagrams().at(worst, bands)), truth -> truth != Truths.FALSE, bands)
                .map(one -> one.action().words())
                .orElse(new Bilingual("无处理意见", "nothing"));
        Project project = logic.cells().project(bands);
        Bilingual range = axis.between(band + 1, band + 1);
        told.accept(new Told(
                rule,
                "not-monotone",
                axis.field().name(),
                new Bilingual(
                        "%s 时反而从“%s”变宽为“%s”，数量更大不应更宽；例如：%s。请核对上限，确是这样的写 @accept(\"理由\")"
                                .formatted(
                                        range.zh(),
                                        before.zh(),
                                        then.zh(),
                                        ProjectWords.of(project).zh()),
                        "with %s it becomes milder, from \"%s\" to \"%s\", though more of it is never milder; for example: %s. Check the upper limit, or write @accept(\"reason\")"
                                .formatted(
                                        range.en(),
                                        before.en(),
                                        then.en(),
                                        ProjectWords.of(project).en()))));
    }

    /** The first rule of this outcome whose truth is so in the cell. */
    private Optional<Rule> saying(List<Rule> finding, int outcome, IntPredicate truth, int[] bands) {
        return finding.stream()
                .filter(one -> BARRING.indexOf(((RuleAction.Finds) one.action()).outcome()) == outcome)
                .filter(one -> truth.test(logic.diagrams().at(logic.truth(one), bands)))
                .findFirst();
    }
}
