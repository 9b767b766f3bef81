package org.hengzhun.drl.question;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.screening.Bearing;
import org.hengzhun.core.screening.Outcome;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.cell.Axis;
import org.hengzhun.drl.cell.Cells;
import org.hengzhun.drl.cell.Diagrams;
import org.hengzhun.drl.cell.OpenFields;
import org.hengzhun.drl.cell.Truths;
import org.hengzhun.drl.result.Bearings;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;

/**
 * The verdict of every cell and what is missing there, as one diagram: what {@link Screening} weighs of one project, of all. A value
 * is the number of a {@link Standing}.
 */
final class Standings {

    /**
     * How a project stands.
     *
     * @param missing the axes of the fields that can still change the verdict, bit by bit; none when it is final
     */
    record Standing(Verdict verdict, long missing) {

        boolean isFinal() {
            return missing == 0;
        }
    }

    private static final int BASE = 16;

    /** The outcomes that a verdict rests on, the most severe first. */
    private static final ImmutableList<Outcome> BARRING = Arrays.stream(Outcome.values())
            .filter(outcome -> outcome.verdict().moreSevereThan(Verdict.ADMITTED))
            .collect(ImmutableList.toImmutableList());

    private static final int NOTHING = BARRING.size();

    private static final Bearing SOME = new Bearing(1, Set.of());

    /** From where the verdict starts, as {@link Verdict#start} has it. */
    private enum Start {
        STAGE_UNKNOWN(Verdict.NEEDS_INFORMATION),
        ENDED(Verdict.ENDED),
        STARTED(Verdict.NO_OBJECTION),
        BEFORE_START(Verdict.ADMITTED),
        BEARING_UNKNOWN(Verdict.NEEDS_INFORMATION);

        private final Verdict verdict;

        Start(Verdict verdict) {
            this.verdict = verdict;
        }
    }

    private static final ImmutableList<Start> STARTS = ImmutableList.copyOf(Start.values());

    private static int place(Start start) {
        return STARTS.indexOf(start);
    }

    private final Truths truths;
    private final Cells cells;
    private final Diagrams diagrams;
    private final OpenFields open;
    private final List<Rule> rules;
    private final List<Standing> standings = new ArrayList<>();
    private final Map<Standing, Integer> numbers = new HashMap<>();
    private final int whole;

    Standings(Truths truths) {
        this.truths = truths;
        this.cells = truths.cells();
        this.diagrams = cells.diagrams();
        this.open = new OpenFields(truths);
        this.rules = truths.rules().keySet().stream()
                .filter(rule -> rule.action() instanceof RuleAction.Finds)
                .toList();
        this.whole = diagram();
    }

    /** The standing in every cell. */
    int whole() {
        return whole;
    }

    Standing standing(int number) {
        return standings.get(number);
    }

    private int number(Standing standing) {
        return numbers.computeIfAbsent(standing, this::keep);
    }

    private int keep(Standing standing) {
        standings.add(standing);
        return standings.size() - 1;
    }

    private int diagram() {
        int start = diagrams.apply(
                (stage, bearing) -> stage == place(Start.BEFORE_START) && bearing != Truths.TRUE
                        ? place(bearing == Truths.FALSE ? Start.STARTED : Start.BEARING_UNKNOWN)
                        : stage,
                stage(),
                diagrams.fold(
                        Truths.OR,
                        each(rules, rule -> truths.within(rule, Bearings::isScope)),
                        Diagrams.always(Truths.FALSE)));
        int standing = diagrams.apply((from, pair) -> number(weighed(STARTS.get(from), pair)), start, worst());
        for (Outcome outcome : BARRING) {
            List<Rule> demanding =
                    rules.stream().filter(rule -> outcome(rule) == outcome).toList();
            standing = diagrams.apply(
                    more(said ->
                            said.verdict() != Verdict.ENDED && said.verdict().couldBecome(outcome)),
                    standing,
                    open.union(each(demanding, open::of)));
        }
        int bearing = diagrams.apply(
                (from, set) -> from == place(Start.BEARING_UNKNOWN) ? set : open.number(0),
                start,
                open.union(each(rules, rule -> open.within(rule, Bearings::isScope))));
        return diagrams.apply(more(said -> said.verdict() == Verdict.NEEDS_INFORMATION), standing, bearing);
    }

    private IntBinaryOperator more(Predicate<Standing> where) {
        return (number, set) -> {
            Standing said = standing(number);
            return where.test(said) ? number(new Standing(said.verdict(), said.missing() | open.set(set))) : number;
        };
    }

    private static List<Integer> each(List<Rule> rules, Function<Rule, Integer> diagram) {
        return rules.stream().map(diagram).toList();
    }

    private int stage() {
        int place = cells.place(Project.STAGE);
        return diagrams.asking(
                place,
                cells.axes().get(place).bands().stream()
                        .mapToInt(band -> Diagrams.always(place(start(band))))
                        .toArray());
    }

    private static Start start(Axis.Band band) {
        Object sample = band.sample();
        if (sample == null) {
            return Start.STAGE_UNKNOWN;
        }
        Stage stage = Project.STAGE.fromPlain(sample);
        return stage == Stage.TERMINATED
                ? Start.ENDED
                : Verdict.start(stage, SOME) == Verdict.ADMITTED ? Start.BEFORE_START : Start.STARTED;
    }

    /** The worst outcome that is found, and the worst that is found or open. */
    private int worst() {
        return diagrams.fold(
                (one, other) -> pair(Math.min(found(one), found(other)), Math.min(possible(one), possible(other))),
                rules.stream()
                        .filter(rule -> BARRING.contains(outcome(rule)))
                        .map(this::worst)
                        .toList(),
                Diagrams.always(pair(NOTHING, NOTHING)));
    }

    private int worst(Rule rule) {
        int outcome = BARRING.indexOf(outcome(rule));
        return diagrams.map(
                said -> pair(said == Truths.TRUE ? outcome : NOTHING, said == Truths.FALSE ? NOTHING : outcome),
                truths.truth(rule));
    }

    private static Outcome outcome(Rule rule) {
        return ((RuleAction.Finds) rule.action()).outcome();
    }

    private Standing weighed(Start start, int pair) {
        if (start == Start.ENDED) {
            return new Standing(Verdict.ENDED, 0);
        }
        long stage = start == Start.STAGE_UNKNOWN ? 1L << cells.place(Project.STAGE) : 0;
        return new Standing(Verdict.of(start.verdict, outcomes(found(pair)), outcomes(possible(pair))), stage);
    }

    private static List<Outcome> outcomes(int outcome) {
        return outcome == NOTHING ? List.of() : List.of(BARRING.get(outcome));
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
}
