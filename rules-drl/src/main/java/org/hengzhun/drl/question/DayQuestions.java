package org.hengzhun.drl.question;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.cell.Axis;
import org.hengzhun.drl.cell.Cells;
import org.hengzhun.drl.pack.Rulebook;

/**
 * What to ask by one pack on one day. The situations of one project are worked out fast, those of all projects slowly but once: so
 * the first projects are looked at one by one. Either way gives the same questions. Safe for any number of threads.
 */
final class DayQuestions {

    /** Projects that are looked at one by one. */
    private static final int FEW = 3;

    /**
     * What to ask.
     *
     * @param replies the answers that matter
     * @param questions to be expected, this one among them
     */
    record Plan(Axis axis, ImmutableList<Reply> replies, Ratio questions, boolean isBest) {}

    /**
     * Answers that the rest of the way does not tell apart.
     *
     * @param remaining questions to be expected after them
     */
    record Reply(ImmutableList<Integer> bands, Ratio remaining) {}

    /** How often all situations are laid out anew before it is given up. */
    private static final int MOST_TIMES_FULL = 20;

    /** Cells of which the question is remembered. */
    private static final int REMEMBERED = 20_000;

    private record Asked(ImmutableIntArray cell, ImmutableSet<Field<?>> unknown) {}

    private final Rulebook book;
    private final LocalDate day;
    private final Cache<Asked, NextQuestion> questions =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();
    private Patience waiting = Patience.ENDLESS;
    private int seen;
    private int timesFull;
    private boolean laidOut;
    private Optional<Situations> all = Optional.empty();

    DayQuestions(Rulebook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    /**
     * What to ask of the project; nothing where there are too many situations to say.
     *
     * @param made makes the question of the plan; those of one cell are alike and made once
     */
    synchronized Optional<NextQuestion> next(
            Screening screening, Set<Field<?>> unknown, Patience patience, Function<Plan, NextQuestion> made) {
        waiting = patience;
        if (Situations.vague(screening).isEmpty() && ++seen > FEW) {
            Optional<NextQuestion> found = shared(screening, unknown, made);
            if (found.isPresent()) {
                return found;
            }
        }
        return own(screening, unknown, patience).map(made);
    }

    /** What was laid out for all grows with what was asked; when it is full it is laid out anew, some times. */
    private Optional<NextQuestion> shared(
            Screening screening, Set<Field<?>> unknown, Function<Plan, NextQuestion> made) {
        try {
            return all().flatMap(every -> known(every, screening, unknown, made));
        } catch (RefusedException full) {
            all = Optional.empty();
            laidOut = ++timesFull >= MOST_TIMES_FULL;
            return Optional.empty();
        }
    }

    private Optional<Plan> own(Screening screening, Set<Field<?>> unknown, Patience patience) {
        try {
            return Situations.of(screening, book, day, patience)
                    .flatMap(own -> cell(own, screening).flatMap(cell -> plan(own, cell, unknown)));
        } catch (RefusedException tooMany) {
            return Optional.empty();
        }
    }

    private Optional<Situations> all() {
        if (!laidOut) {
            all = Situations.all(book, day, () -> waiting.check());
            laidOut = true;
        }
        return all;
    }

    private Optional<NextQuestion> known(
            Situations every, Screening screening, Set<Field<?>> unknown, Function<Plan, NextQuestion> made) {
        Optional<int[]> cell = cell(every, screening);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Asked key = new Asked(ImmutableIntArray.copyOf(cell.get()), ImmutableSet.copyOf(unknown));
        NextQuestion question = questions.getIfPresent(key);
        if (question == null) {
            Optional<NextQuestion> found = plan(every, cell.get(), unknown).map(made);
            found.ifPresent(one -> questions.put(key, one));
            return found;
        }
        return Optional.of(question);
    }

    /** The cell of the project; none where the cell says something else of it: a value of it is like none that was tried. */
    private static Optional<int[]> cell(Situations situations, Screening screening) {
        Ways ways = situations.ways();
        return situations
                .cells()
                .of(screening.project())
                .filter(cell -> ways.standing(ways.situation(cell, 0))
                        .equals(new Standings.Standing(screening.verdict(), situations.axes(screening.missing()))));
    }

    private static Optional<Plan> plan(Situations situations, int[] cell, Set<Field<?>> unknown) {
        long nobody = situations.axes(unknown.stream().map(Field::name).toList());
        return plan(situations, situations.ways().situation(cell, nobody));
    }

    private static Optional<Plan> plan(Situations situations, int situation) {
        Ways.Way way = situations.ways().from(situation);
        if (way.axis() < 0) {
            return Optional.empty();
        }
        List<Reply> replies = new ArrayList<>();
        situations
                .ways()
                .answers(situation, way.axis())
                .asMap()
                .forEach((then, bands) -> replies.add(new Reply(ImmutableList.copyOf(bands), then.questions())));
        return Optional.of(
                new Plan(situations.axis(way.axis()), ImmutableList.copyOf(replies), way.questions(), way.isBest()));
    }

    /** The bands of the fields of the project; none where there are too many. */
    ImmutableList<Axis> axes(Screening screening, Patience patience) {
        try {
            return Cells.around(screening.project(), Situations.vague(screening), book, day, 1, patience)
                    .axes();
        } catch (RefusedException tooMany) {
            return ImmutableList.of();
        }
    }
}
