package org.hengzhun.core.routing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.plausibility.Doubts;
import org.hengzhun.core.policy.HumanJudgement;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.words.Bilingual;

/**
 * Where one project goes on one day, and what it counts as. Where it goes (归口) is settled apart from what it counts as and
 * whom to consult: what is open of these never leaves the place undecided.
 *
 * @param places whether the policy says at all who takes projects on
 * @param tags in the order the pack declares them
 * @param assignments by role, then in the order of the table
 * @param undecided rules that may still name more, by id
 * @param missing the given fields that would settle where it goes, in dictionary order
 * @param askFirst those of them to ask for now: the ones of the earliest step
 * @param missingBeside the given fields that would settle what else is undecided, in dictionary order
 * @param judgements what clauses leave to people to judge of it, by clause
 * @param warnings what the reader must know of the basis, and what can hardly be true of the project
 */
public record Routing(
        Project project,
        LocalDate asOf,
        boolean places,
        List<Tag> tags,
        List<Assignment> assignments,
        Lead lead,
        List<OpenRule> undecided,
        List<String> missing,
        List<String> askFirst,
        List<String> missingBeside,
        List<HumanJudgement> judgements,
        List<Bilingual> warnings) {

    public Routing {
        tags = ImmutableList.copyOf(tags);
        assignments = ImmutableList.copyOf(assignments);
        undecided = ImmutableList.copyOf(undecided);
        missing = ImmutableList.copyOf(missing);
        askFirst = ImmutableList.copyOf(askFirst);
        missingBeside = ImmutableList.copyOf(missingBeside);
        judgements = ImmutableList.copyOf(judgements);
        warnings = ImmutableList.copyOf(warnings);
    }

    private static final ImmutableSet<String> PLACING =
            Arrays.stream(Role.values()).filter(Role::places).map(Role::name).collect(ImmutableSet.toImmutableSet());

    /** The result of what the rules say and leave open, with who leads among the groups. */
    public static Routing of(
            Project project,
            LocalDate asOf,
            boolean places,
            List<Tag> tags,
            List<Assignment> assignments,
            Lead lead,
            List<OpenRule> undecided,
            List<HumanJudgement> judgements,
            List<Bilingual> warnings) {
        List<String> missing = missing(project, undecided, Routing::couldPlace);
        return new Routing(
                project,
                asOf,
                places,
                ImmutableList.copyOf(tags),
                ImmutableList.copyOf(assignments),
                lead,
                ImmutableList.copyOf(undecided),
                missing,
                project.dictionary().earliest(missing),
                missing(project, undecided, open -> !couldPlace(open)),
                ImmutableList.copyOf(judgements),
                doubted(project, asOf, warnings));
    }

    /** The warnings, and what can hardly be true of a project that goes on. */
    private static ImmutableList<Bilingual> doubted(Project project, LocalDate asOf, List<Bilingual> warnings) {
        return project.get(Project.STAGE) == Stage.TERMINATED
                ? ImmutableList.copyOf(warnings)
                : ImmutableList.<Bilingual>builder()
                        .addAll(warnings)
                        .addAll(Doubts.of(project, asOf))
                        .build();
    }

    /** Of a project that was terminated (已终止) nothing is said. */
    public static Routing ended(Project project, LocalDate asOf, boolean places, List<Bilingual> warnings) {
        return of(project, asOf, places, List.of(), List.of(), new Lead.Nobody(), List.of(), List.of(), warnings);
    }

    private static List<String> missing(Project project, List<OpenRule> undecided, Predicate<OpenRule> which) {
        return project.dictionary().inOrder(undecided.stream().filter(which).flatMap(rule -> rule.missing().stream()));
    }

    /** Whether the open rule could say who takes the project on. */
    public static boolean couldPlace(OpenRule open) {
        return PLACING.contains(open.code());
    }

    /** Whether the project was terminated. */
    public boolean ended() {
        return project.get(Project.STAGE) == Stage.TERMINATED;
    }

    /** Whether somebody takes the project on. */
    public boolean placed() {
        return assignments.stream().anyMatch(assignment -> assignment.role().places());
    }

    /** Whether no rule places it yet, and a missing field could change that. */
    public boolean placeUndecided() {
        return places && !placed() && !missing.isEmpty();
    }

    /** The destinations in a role, in order. */
    public List<Assignment> as(Role role) {
        return assignments.stream()
                .filter(assignment -> assignment.role() == role)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the rules placed the project nowhere and no missing field could change that. */
    public boolean placedNowhere() {
        return places && !ended() && !placed() && missing.isEmpty();
    }

    /**
     * Who leads among the groups.
     *
     * @param order the city's own order of groups by name, first of all first, if it has set one
     */
    public static Lead lead(List<Assignment> assignments, Optional<ParameterReading> order) {
        ImmutableSet<String> groups = assignments.stream()
                .filter(assignment -> assignment.role() == Role.GROUP)
                .map(Assignment::destination)
                .collect(ImmutableSet.toImmutableSet());
        if (groups.size() <= 1) {
            return groups.isEmpty()
                    ? new Lead.Nobody()
                    : new Lead.Only(groups.asList().get(0));
        }
        return order.flatMap(reading -> first(groups, reading)).orElseGet(Lead.NotSaid::new);
    }

    private static Optional<Lead> first(ImmutableSet<String> groups, ParameterReading order) {
        return order.value() instanceof Iterable<?> names
                ? Streams.stream(names)
                        .map(Object::toString)
                        .filter(groups::contains)
                        .findFirst()
                        .map(name -> new Lead.ByLocalOrder(name, order))
                : Optional.empty();
    }
}
