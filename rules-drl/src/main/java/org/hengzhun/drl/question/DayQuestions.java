package org.hengzhun.drl.question;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.cell.Axis;
import org.hengzhun.drl.cell.Cells;
import org.hengzhun.drl.pack.Rulebook;
import org.jspecify.annotations.Nullable;

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

    private final Rulebook book;
    private final LocalDate day;
    private int seen;
    private @Nullable Optional<Situations> all;

    DayQuestions(Rulebook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    /** What to ask of the project; nothing where there are too many situations to say. */
    synchronized Optional<Plan> plan(Screening screening, Set<Field<?>> unknown, Patience patience) {
        if (Situations.vague(screening).isEmpty() && ++seen > FEW) {
            Optional<Plan> plan = all(patience).flatMap(every -> plan(every, screening, unknown));
            if (plan.isPresent()) {
                return plan;
            }
        }
        return Situations.of(screening, book, day, patience).flatMap(own -> plan(own, screening, unknown));
    }

    private Optional<Situations> all(Patience patience) {
        if (all == null) {
            all = Situations.all(book, day, patience);
        }
        return all;
    }

    /** Nothing, too, where the cell is not the one of the project: a value of it is like none that was tried. */
    private static Optional<Plan> plan(Situations situations, Screening screening, Set<Field<?>> unknown) {
        Ways ways = situations.ways();
        return situations
                .cells()
                .of(screening.project())
                .filter(cell -> ways.standing(ways.situation(cell, 0))
                        .equals(new Standings.Standing(screening.verdict(), situations.axes(screening.missing()))))
                .flatMap(cell -> plan(
                        situations,
                        ways.situation(
                                cell,
                                situations.axes(
                                        unknown.stream().map(Field::name).toList()))));
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
