package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.hengzhun.core.fact.Project;

/**
 * What one project owes (项目义务).
 *
 * @param owed the duties that rules say it owes, and how each stands
 * @param undecided the duties of which nobody can say yet whether it owes them
 */
public record ProjectDuties(Project project, ImmutableList<Owed> owed, ImmutableList<Undecided> undecided) {

    /**
     * A duty the project owes.
     *
     * @param rule id of the rule that says so
     */
    public record Owed(String rule, Assessment assessment) {}

    /**
     * A duty it may owe.
     *
     * @param rule id of the rule that cannot be decided
     * @param missing names of the fields that would settle it
     */
    public record Undecided(String rule, Duty duty, ImmutableSet<String> missing) {}
}
