package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hengzhun.core.score.Grade;
import org.hengzhun.core.score.Grading;
import org.hengzhun.core.score.MarkTable;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scorer;
import org.hengzhun.core.score.TieMethod;

/** Gives the ranked units of one group their grades (评定等次). */
final class GradeAward {

    private static final Comparator<Place> BY_RANK = Comparator.comparing(Place::rank);

    private final Grading grading;
    private final Scorer scorer;
    private final MarkTable marks;
    private final GroupOrder order;
    private final ImmutableListMultimap<String, Ruling> rulings;
    private final List<Place> first;
    private final List<Place> last;
    private final ImmutableMap<String, Grade> picked;

    GradeAward(
            Grading grading,
            Scorer scorer,
            MarkTable marks,
            GroupOrder order,
            ImmutableListMultimap<String, Ruling> rulings) {
        this.grading = grading;
        this.scorer = scorer;
        this.marks = marks;
        this.order = order;
        this.rulings = rulings;
        List<Place> graded = grading.grades().isEmpty() ? ImmutableList.of() : order.places();
        this.first = Place.of(graded, BY_RANK, TieMethod.MIN);
        this.last = Place.of(graded, BY_RANK, TieMethod.MAX);
        this.picked = new GradePicks(grading, marks.cohort()).of(stands());
    }

    /**
     * The grade of a ranked unit.
     *
     * @param index its place in the order, 0 for the first
     */
    Optional<Grade> of(int index) {
        if (grading.grades().isEmpty()) {
            return Optional.empty();
        }
        GroupOrder.Contender contender = order.ranked().get(index);
        List<Ruling> own = rulings.get(contender.unit().unit());
        return grading.of(
                stand(index),
                picked.get(contender.unit().unit()),
                own,
                scorer.gradesAtMost(marks, contender.unit(), own));
    }

    private ImmutableList<GradePicks.Candidate> stands() {
        return IntStream.range(0, first.size())
                .mapToObj(index ->
                        new GradePicks.Candidate(order.ranked().get(index).unit(), stand(index)))
                .collect(ImmutableList.toImmutableList());
    }

    private Grading.Stand stand(int index) {
        return new Grading.Stand(
                first.get(index).rank().intValueExact() - 1,
                last.get(index).rank().intValueExact(),
                order.ranked().size(),
                order.ranked().get(index).score().total());
    }
}
