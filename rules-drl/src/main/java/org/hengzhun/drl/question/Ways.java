package org.hengzhun.drl.question;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.cell.Axis;
import org.hengzhun.drl.cell.Cells;
import org.hengzhun.drl.cell.Diagrams;

/**
 * The ways from what is known to a final verdict. A situation is a diagram over what nobody told yet. Two situations have the same
 * future when they have the same verdict, the same fields are missing and answers lead to the same futures: answers that lead to one
 * are one, and each of the others is as likely. Nobody says that he does not know. Up to {@link #MOST} missing fields the best way is
 * found by dynamic programming; where more are missing, the field that leaves the least share of its answers open is taken, and the
 * best way from there on. Mutable in what it remembers, for one thread.
 */
final class Ways {

    /** Fields that may be missing for all ways to be tried; with more of them there are too many. */
    static final int MOST = 9;

    /**
     * The way on from a situation.
     *
     * @param axis what to ask, -1 where nothing is left to ask
     * @param questions to be expected, this one among them
     * @param cost of these questions to be expected
     * @param isBest whether no way is shorter
     * @param future what tells the situation from others
     */
    record Way(int axis, Ratio questions, Ratio cost, boolean isBest, int future) {

        private boolean before(Way other) {
            int shorter = questions.compareTo(other.questions);
            return shorter < 0 || shorter == 0 && cost.compareTo(other.cost) < 0;
        }
    }

    /**
     * What tells situations apart.
     *
     * @param answers the futures that answers to each question lead to; where they were not worked out, the situation itself
     */
    private record Future(Verdict verdict, long missing, Map<Integer, Set<Integer>> answers, int situation) {}

    /** A question and the bands of its axis that lead to each situation. */
    private record Asked(int axis, ImmutableListMultimap<Integer, Integer> situations, Ratio least) {}

    private final Cells cells;
    private final Diagrams diagrams;
    private final Standings standings;
    private final int[] nothing;
    private final Map<Integer, Way> ways = new HashMap<>();
    private final Map<Future, Integer> futures = new HashMap<>();

    Ways(Standings standings, Cells cells) {
        this.standings = standings;
        this.cells = cells;
        this.diagrams = cells.diagrams();
        this.nothing = cells.axes().stream().mapToInt(Axis::unknown).toArray();
    }

    /** The situation of a cell: what is known is taken for granted, and so is that nobody knows some fields. */
    int situation(int[] bands, long unknown) {
        int situation = standings.whole();
        for (int place = 0; place < bands.length; place++) {
            if (bands[place] != nothing[place] || (unknown >> place & 1) == 1) {
                situation = diagrams.where(situation, place, bands[place]);
            }
        }
        return settled(situation);
    }

    /** How a project stands in the situation. */
    Standings.Standing standing(int situation) {
        return standings.standing(diagrams.at(situation, nothing));
    }

    /** Of a final verdict nothing else is asked, whatever else might be told. */
    private int settled(int situation) {
        int now = diagrams.at(situation, nothing);
        return standings.standing(now).isFinal() ? Diagrams.always(now) : situation;
    }

    /** The bands of the axis that answer the question, put together where they lead to one future, with the way on from there. */
    ImmutableListMultimap<Way, Integer> answers(int situation, int place) {
        ImmutableListMultimap.Builder<Way, Integer> answers = ImmutableListMultimap.builder();
        Map<Integer, Way> first = new HashMap<>();
        situations(situation, place).forEach((then, band) -> {
            Way way = from(then);
            answers.put(first.computeIfAbsent(way.future, any -> way), band);
        });
        return answers.build();
    }

    /** An answer that leaves the field itself missing, as too short an industry code, is none. */
    private ImmutableListMultimap<Integer, Integer> situations(int situation, int place) {
        ImmutableListMultimap.Builder<Integer, Integer> situations = ImmutableListMultimap.builder();
        for (int band = 0; band < nothing[place]; band++) {
            int then = settled(diagrams.where(situation, place, band));
            if ((standing(then).missing() >> place & 1) == 0) {
                situations.put(then, band);
            }
        }
        return situations.build();
    }

    /** The way on from the situation. */
    Way from(int situation) {
        Way known = ways.get(situation);
        if (known == null) {
            known = search(situation, standing(situation));
            ways.put(situation, known);
        }
        return known;
    }

    private Way search(int situation, Standings.Standing standing) {
        List<Asked> questions = questions(situation, standing);
        if (questions.size() > MOST) {
            Way way = way(questions.get(0).axis, follow(questions.get(0)));
            return new Way(way.axis, way.questions, way.cost, false, future(standing, ImmutableMap.of(), situation));
        }
        Way best = null;
        Map<Integer, Set<Integer>> answers = new HashMap<>();
        for (Asked asked : questions) {
            Map<Integer, Way> on = follow(asked);
            answers.put(asked.axis, new HashSet<>(on.keySet()));
            Way way = way(asked.axis, on);
            best = best == null || way.before(best) ? way : best;
        }
        int future = future(standing, answers, -1);
        return best == null
                ? new Way(-1, Ratio.ZERO, Ratio.ZERO, true, future)
                : new Way(best.axis, best.questions, best.cost, best.isBest, future);
    }

    private int future(Standings.Standing standing, Map<Integer, Set<Integer>> answers, int situation) {
        return futures.computeIfAbsent(
                new Future(standing.verdict(), standing.missing(), answers, situation), any -> futures.size());
    }

    /** The ways on from all answers, by their future. */
    private Map<Integer, Way> follow(Asked asked) {
        Map<Integer, Way> on = new HashMap<>();
        asked.situations.keySet().forEach(then -> on.putIfAbsent(from(then).future, from(then)));
        return on;
    }

    private Way way(int axis, Map<Integer, Way> answers) {
        Ratio questions = Ratio.ZERO;
        Ratio cost = Ratio.ZERO;
        boolean best = true;
        for (Way on : answers.values()) {
            questions = questions.plus(on.questions);
            cost = cost.plus(on.cost);
            best &= on.isBest;
        }
        Ratio many = Ratio.of(answers.size());
        return new Way(
                axis,
                questions.dividedBy(many).plus(Ratio.ONE),
                cost.dividedBy(many).plus(Ratio.of(field(axis).askingCost())),
                best,
                -1);
    }

    /** What may be asked, the most promising first, then in the order of steps and of the dictionary. */
    private List<Asked> questions(int situation, Standings.Standing standing) {
        List<Asked> questions = new ArrayList<>();
        for (int place : asked(situation, standing)) {
            ImmutableListMultimap<Integer, Integer> situations = situations(situation, place);
            if (!situations.isEmpty()) {
                long open = situations.keySet().stream()
                        .filter(then -> !standing(then).isFinal())
                        .count();
                questions.add(new Asked(
                        place, situations, Ratio.of(open, situations.keySet().size())));
            }
        }
        questions.sort(Comparator.comparing(Asked::least)
                .thenComparing(asked -> field(asked.axis).step())
                .thenComparing(asked -> field(asked.axis).askingCost())
                .thenComparing(asked -> field(asked.axis).position()));
        return questions;
    }

    /** The missing fields that an answer tells something of. */
    private List<Integer> asked(int situation, Standings.Standing standing) {
        return standing.isFinal()
                ? List.of()
                : diagrams.axes(situation).stream()
                        .filter(place -> (standing.missing() >> place & 1) == 1)
                        .boxed()
                        .toList();
    }

    private Field<?> field(int place) {
        return cells.axes().get(place).field();
    }
}
