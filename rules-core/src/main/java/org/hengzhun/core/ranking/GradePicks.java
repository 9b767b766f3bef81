package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Cohort;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.Indicator;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.score.Grade;
import org.hengzhun.core.score.Grading;
import org.hengzhun.core.score.TieMethod;

/** Takes units for the grades that go by another figure within a part of the ranking (两段取类), in the order of the grades. */
final class GradePicks {

    private final Grading grading;
    private final Cohort cohort;

    GradePicks(Grading grading, Cohort cohort) {
        this.grading = grading;
        this.cohort = cohort;
    }

    /** A ranked unit and where it stands by its score. */
    record Candidate(CountyPeriod unit, Grading.Stand stand) {}

    private record Figure(Candidate candidate, Ratio value) {}

    /** The grade of each unit that one takes; a unit goes to the first that does. */
    ImmutableMap<String, Grade> of(List<Candidate> ranked) {
        Map<String, Grade> picked = new HashMap<>();
        for (Grade grade : grading.grades()) {
            if (grade.pick() != null) {
                List<Candidate> left = ranked.stream()
                        .filter(one -> !picked.containsKey(one.unit().unit()))
                        .toList();
                take(grade, grade.pick(), left).forEach(unit -> picked.put(unit, grade));
            }
        }
        return ImmutableMap.copyOf(picked);
    }

    private ImmutableList<String> take(Grade grade, Grade.Pick pick, List<Candidate> left) {
        List<Figure> figures = figures(pick, left);
        Comparator<Figure> rising = Comparator.comparing(Figure::value);
        Comparator<Figure> order = pick.direction() == Direction.LOWER ? rising : rising.reversed();
        figures.sort(order);
        List<Place> first = Place.of(figures, order, TieMethod.MIN);
        List<Place> last = Place.of(figures, order, TieMethod.MAX);
        Ratio share = Objects.requireNonNull(grade.share());
        ImmutableList.Builder<String> taken = ImmutableList.builder();
        for (int i = 0; i < figures.size(); i++) {
            Candidate candidate = figures.get(i).candidate();
            Grading.Stand among = new Grading.Stand(
                    first.get(i).rank().intValueExact() - 1,
                    last.get(i).rank().intValueExact(),
                    candidate.stand().ranked(),
                    candidate.stand().score());
            if (grading.takes(pick, share, among)) {
                taken.add(candidate.unit().unit());
            }
        }
        return taken.build();
    }

    private List<Figure> figures(Grade.Pick pick, List<Candidate> left) {
        Indicator by = pick.by().within(cohort);
        List<Figure> figures = new ArrayList<>();
        for (Candidate one : left) {
            if (grading.isInPart(pick, one.stand()) && by.value(one.unit()) instanceof Known known) {
                figures.add(new Figure(one, known.value()));
            }
        }
        return figures;
    }
}
