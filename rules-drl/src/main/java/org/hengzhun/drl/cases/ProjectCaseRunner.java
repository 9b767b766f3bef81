package org.hengzhun.drl.cases;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.core.duty.DutyFinder;
import org.hengzhun.core.duty.ProjectDuties;
import org.hengzhun.core.explanation.RuleTrace;
import org.hengzhun.core.fact.Project;
import org.hengzhun.drl.answer.PolicyDuties;
import org.hengzhun.drl.engine.Engine;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.pack.Rulebook;
import org.hengzhun.drl.pack.Task;
import org.hengzhun.drl.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Judges projects by every rule of a pack about projects, whatever task it answers. */
final class ProjectCaseRunner {

    private final ImmutableList<RulebookProbe> benches;

    private final @Nullable DutyFinder duties;

    ProjectCaseRunner(PolicyPack pack, Function<Rulebook, Engine> engines) {
        this.benches = books(pack).stream()
                .map(book -> new RulebookProbe(book, engines.apply(book)))
                .collect(ImmutableList.toImmutableList());
        Rulebook owing = pack.rulebook(Task.DUTIES);
        this.duties = owing.answers() ? new PolicyDuties(owing, engines.apply(owing)) : null;
    }

    /** The rules a case may name: those about projects. */
    static Stream<Rule> rules(PolicyPack pack) {
        return pack.rules().stream().filter(rule -> rule.stage().fact().equals(Project.DICTIONARY.fact()));
    }

    /** The rulebooks that answer; the one for screening also where only it holds some definition. */
    private static List<Rulebook> books(PolicyPack pack) {
        List<Rulebook> books = Stream.of(Task.ROUTING, Task.DUTIES)
                .map(pack::rulebook)
                .filter(Rulebook::answers)
                .collect(Collectors.toCollection(ArrayList::new));
        Rulebook screening = pack.rulebook(Task.SCREENING);
        boolean alone = screening.rules().stream()
                .anyMatch(rule -> books.stream().noneMatch(book -> book.rules().contains(rule)));
        if (screening.answers() || alone) {
            books.add(screening);
        }
        return books;
    }

    /** What the policy says of each project on the day, in their order. */
    List<CaseObservation> judge(List<Project> projects, LocalDate day) {
        List<List<CaseObservation>> parts =
                benches.stream().map(bench -> bench.judge(projects, day)).toList();
        List<ProjectDuties> owed = duties == null ? List.of() : duties.dutiesOf(projects, day);
        return IntStream.range(0, projects.size())
                .mapToObj(place -> {
                    CaseObservation tried = CaseObservation.together(
                            parts.stream().map(part -> part.get(place)).toList());
                    return owed.isEmpty() ? tried : tried.with(owed.get(place));
                })
                .toList();
    }

    /** The rule laid open against the project, when it is in force on the day. */
    Optional<RuleTrace> trace(String rule, Project project, LocalDate day) {
        return benches.stream()
                .flatMap(bench -> bench.trace(rule, project, day).stream())
                .findFirst();
    }
}
