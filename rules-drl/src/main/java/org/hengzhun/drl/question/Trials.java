package org.hengzhun.drl.question;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.cell.Axis;

/**
 * Looks one question ahead where there are too many situations to look further: every answer that matters is tried on the project
 * itself, and the field is taken that leaves the least share of its answers open, then the fewest fields missing.
 */
record Trials(Screener screener, ImmutableList<Axis> axes) {

    /** What answers come to that the next step does not tell apart. */
    private record Outlook(Verdict verdict, List<String> missing) {}

    /**
     * One question tried.
     *
     * @param classes the bands of the axis, together where the next step does not tell them apart
     * @param questions the least that are to be expected
     * @param missing fields that are to be expected to be missing after it
     */
    record Trial(Axis axis, ImmutableList<ImmutableList<Integer>> classes, Ratio questions, Ratio missing) {}

    /** The best of the fields to ask for; nothing where none of them has an answer. */
    Optional<Trial> best(Project project, LocalDate day, List<Field<?>> fields) {
        return axes.stream()
                .filter(axis -> fields.contains(axis.field()))
                .flatMap(axis -> trial(axis, project, day).stream())
                .min(Comparator.comparing(Trial::questions)
                        .thenComparing(Trial::missing)
                        .thenComparing(trial -> trial.axis.field().step())
                        .thenComparing(trial -> trial.axis.field().askingCost())
                        .thenComparing(trial -> trial.axis.field().position()));
    }

    private Optional<Trial> trial(Axis axis, Project project, LocalDate day) {
        List<Project> answered = new ArrayList<>();
        for (Axis.Band band : axis.bands().subList(0, axis.unknown())) {
            answered.add(Answered.with(project, axis.field(), band));
        }
        List<Screening> screened = screener.screenAll(answered, day);
        ImmutableListMultimap.Builder<Outlook, Integer> outlooks = ImmutableListMultimap.builder();
        for (int band = 0; band < screened.size(); band++) {
            Screening then = screened.get(band);
            if (!then.missing().contains(axis.field().name())) {
                outlooks.put(new Outlook(then.verdict(), then.missing()), band);
            }
        }
        Map<Outlook, Collection<Integer>> classes = outlooks.build().asMap();
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        Ratio all = Ratio.of(classes.size());
        long open =
                classes.keySet().stream().filter(one -> !one.missing.isEmpty()).count();
        long missing =
                classes.keySet().stream().mapToLong(one -> one.missing.size()).sum();
        return Optional.of(new Trial(
                axis,
                classes.values().stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList()),
                Ratio.ONE.plus(Ratio.of(open).dividedBy(all)),
                Ratio.of(missing).dividedBy(all)));
    }
}
