package org.hengzhun.core.routing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.screening.OpenRule;
import org.hengzhun.core.words.Bilingual;

/**
 * Where one project goes on one day, and what it counts as.
 *
 * @param tags in the order the pack declares them
 * @param assignments by role, then in the order of the table
 * @param undecided rules that may still name more, by id
 * @param missing the given fields that would settle those, in dictionary order
 * @param warnings what the reader must know of the basis
 */
public record Routing(
        Project project,
        LocalDate asOf,
        ImmutableList<Tag> tags,
        ImmutableList<Assignment> assignments,
        Lead lead,
        ImmutableList<OpenRule> undecided,
        ImmutableList<String> missing,
        ImmutableList<Bilingual> warnings) {

    /** The destinations in a role, in order. */
    public ImmutableList<Assignment> as(Role role) {
        return assignments.stream()
                .filter(assignment -> assignment.role() == role)
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether the rules placed the project nowhere and no missing field could change that. */
    public boolean placedNowhere() {
        return assignments.isEmpty() && undecided.isEmpty();
    }

    /**
     * Who leads among the groups.
     *
     * @param order the city's own order of groups by name, first of all first, if it has set one
     */
    public static Lead lead(ImmutableList<Assignment> assignments, Optional<ParameterReading> order) {
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
