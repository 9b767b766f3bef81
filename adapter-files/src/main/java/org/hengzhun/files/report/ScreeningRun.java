package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.question.NextQuestion;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.write.screening.NextQuestions;

/**
 * All results of one run over projects, for papers that tell them together.
 *
 * @param projects in the order of the inputs
 * @param refused what of the inputs was not processed
 * @param office who signs, where the user says it
 */
public record ScreeningRun(
        PolicyStamp policy,
        LocalDate asOf,
        List<Judged> projects,
        List<Refusal> refused,
        List<InputSummary> inputs,
        Optional<String> office) {

    public ScreeningRun {
        projects = ImmutableList.copyOf(projects);
        refused = ImmutableList.copyOf(refused);
        inputs = ImmutableList.copyOf(inputs);
    }

    /** What was gathered, with what to ask next of each project where {@code next} shows it. */
    public static ScreeningRun of(Gathered<Screening> run, Optional<NextQuestions> next, Optional<String> office) {
        List<Judged> judged = run.results().stream()
                .map(result -> new Judged(result, next.flatMap(questions -> questions.of(result))))
                .toList();
        return new ScreeningRun(run.policy(), run.asOf(), judged, run.refused(), run.inputs(), office);
    }

    /** One of the projects; all have the same fields. */
    Optional<Project> any() {
        return projects.stream().map(one -> one.screening().project()).findFirst();
    }

    /** One project with what to ask next, where that is shown. */
    public record Judged(Screening screening, Optional<NextQuestion> next) {}
}
