package org.hengzhun.drl.question;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.screening.Verdict;
import org.hengzhun.drl.cell.Axis;
import org.hengzhun.drl.cell.Cells;
import org.hengzhun.drl.explain.Interpreter;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.result.Screenings;

/**
 * The best ways to a final verdict, by plain recursion: every missing field is asked for, every answer is tried, and every project
 * that comes of it is judged by the interpreter. Knows nothing of the strategy and of diagrams; only the bands are shared.
 */
final class BestWays {

    /** What is left of a project to ask: two with the same future are one. */
    private record Future(Verdict verdict, List<String> missing, Map<String, List<Integer>> answers) {}

    /**
     * Where a project stands.
     *
     * @param answers of each missing field the projects that answers lead to, one of each future
     */
    record Standing(int future, Screening screening, Map<Field<?>, List<Project>> answers, Ratio questions) {}

    private final Interpreter interpreter;
    private final Screenings screenings;
    private final Map<String, Axis> axes = new HashMap<>();
    private final Map<Project, Standing> known = new HashMap<>();
    private final Map<Future, Integer> futures = new HashMap<>();

    BestWays(Rulebook book, LocalDate day) {
        this.interpreter = new Interpreter(book, day);
        this.screenings = new Screenings(book, day);
        Cells.of(book, day, 1, Patience.ENDLESS)
                .axes()
                .forEach(axis -> axes.put(axis.field().name(), axis));
    }

    Screening screen(Project project) {
        return screenings.of(interpreter.judge(project));
    }

    /** How many projects were judged. */
    int judged() {
        return known.size();
    }

    Standing of(Project project) {
        Standing found = known.get(project);
        if (found == null) {
            found = find(project);
            known.put(project, found);
        }
        return found;
    }

    private Standing find(Project project) {
        Screening screening = screen(project);
        Map<Field<?>, List<Project>> answers = new LinkedHashMap<>();
        Map<String, List<Integer>> after = new LinkedHashMap<>();
        Ratio best = null;
        for (String name : screening.missing()) {
            Map<Integer, Project> ahead = ahead(project, name);
            if (!ahead.isEmpty()) {
                List<Project> projects = List.copyOf(ahead.values());
                answers.put(Project.DICTIONARY.field(name).orElseThrow(), projects);
                after.put(name, ahead.keySet().stream().sorted().toList());
                Ratio questions = mean(projects, one -> of(one).questions);
                best = best == null || questions.compareTo(best) < 0 ? questions : best;
            }
        }
        int future = futures.computeIfAbsent(
                new Future(screening.verdict(), screening.missing(), after), any -> futures.size());
        return new Standing(future, screening, answers, best == null ? Ratio.ZERO : best.plus(Ratio.ONE));
    }

    private Map<Integer, Project> ahead(Project project, String name) {
        Map<Integer, Project> ahead = new LinkedHashMap<>();
        Field<?> field = Project.DICTIONARY.field(name).orElseThrow();
        if (project.knows(field)) {
            return ahead;
        }
        Axis axis = Objects.requireNonNull(axes.get(name));
        for (Axis.Band band : axis.bands().subList(0, axis.unknown())) {
            Standing then = of(Answered.with(project, field, band));
            if (!then.screening.missing().contains(name)) {
                ahead.putIfAbsent(then.future, then.screening.project());
            }
        }
        return ahead;
    }

    private static Ratio mean(List<Project> projects, Function<Project, Ratio> questions) {
        Ratio sum = Ratio.ZERO;
        for (Project project : projects) {
            sum = sum.plus(questions.apply(project));
        }
        return sum.dividedBy(Ratio.of(projects.size()));
    }

    /** How many questions a strategy is to be expected to ask. */
    Ratio questions(Project project, Function<Screening, Optional<Field<?>>> strategy) {
        return questions(project, strategy, new HashMap<>());
    }

    private Ratio questions(
            Project project, Function<Screening, Optional<Field<?>>> strategy, Map<Integer, Ratio> done) {
        Standing standing = of(project);
        Ratio found = done.get(standing.future);
        if (found == null) {
            found = strategy.apply(standing.screening)
                    .map(field -> mean(
                                    Objects.requireNonNull(standing.answers.get(field)),
                                    one -> questions(one, strategy, done))
                            .plus(Ratio.ONE))
                    .orElse(Ratio.ZERO);
            done.put(standing.future, found);
        }
        return found;
    }
}
