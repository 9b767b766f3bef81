package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.plausibility.Doubts;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.result.Reason;
import org.hengzhun.core.words.Bilingual;

/**
 * What one project owes on one day (项目义务).
 *
 * @param owed the duties that rules say it owes, by name
 * @param undecided the duties of which nobody can say yet whether it owes them, by rule
 * @param warnings what the reader must know of the basis, and what can hardly be true of the project
 */
public record ProjectDuties(
        Project project, LocalDate asOf, List<Owed> owed, List<OpenDuty> undecided, List<Bilingual> warnings) {

    public ProjectDuties {
        owed = ImmutableList.copyOf(owed);
        undecided = ImmutableList.copyOf(undecided);
        warnings = ImmutableList.copyOf(warnings);
    }

    /** What it owes, with a warning of everything that can hardly be true of a project that goes on. */
    public static ProjectDuties of(
            Project project, LocalDate asOf, List<Owed> owed, List<OpenDuty> undecided, List<Bilingual> warnings) {
        boolean ended = project.get(Project.STAGE) == Stage.TERMINATED;
        return new ProjectDuties(
                project,
                asOf,
                owed,
                undecided,
                ImmutableList.<Bilingual>builder()
                        .addAll(warnings)
                        .addAll(ended ? ImmutableList.of() : Doubts.of(project, asOf))
                        .build());
    }

    /** Whether the project was terminated, after which it owes only what outlives it. */
    public boolean ended() {
        return project.get(Project.STAGE) == Stage.TERMINATED;
    }

    /** What of it falls due from one day to another, or has no day. */
    public ProjectDuties within(LocalDate from, LocalDate to) {
        return new ProjectDuties(
                project,
                asOf,
                owed.stream()
                        .filter(one -> one.status().occurrence().isWithin(from, to))
                        .collect(ImmutableList.toImmutableList()),
                undecided,
                warnings);
    }

    /** What of it this unit owes or may owe. */
    public ProjectDuties owedBy(String unit) {
        return new ProjectDuties(
                project,
                asOf,
                owed.stream()
                        .filter(one -> one.status().occurrence().unit().equals(unit))
                        .collect(ImmutableList.toImmutableList()),
                undecided.stream()
                        .filter(one -> one.duty().owner().equals(unit))
                        .collect(ImmutableList.toImmutableList()),
                warnings);
    }

    /** How many duties that fell due before the day are overdue. */
    public long overdueBefore(LocalDate day) {
        return owed.stream()
                .map(Owed::status)
                .filter(one -> one.state() instanceof DutyState.Overdue)
                .map(one -> one.occurrence().due())
                .filter(due -> due != null && due.isBefore(day))
                .count();
    }

    /**
     * A duty the project owes.
     *
     * @param reasons the rules that say so, by id; never empty
     */
    public record Owed(DutyStatus status, List<Reason> reasons) {

        public Owed {
            reasons = ImmutableList.copyOf(reasons);
        }

        /** Whether anything it rests on is in no document. */
        public boolean restsOnLocal() {
            return status.occurrence().duty().restsOnLocal() || reasons.stream().anyMatch(Reason::restsOnLocal);
        }
    }

    /** A duty it may owe. */
    public record OpenDuty(OpenRule rule, Duty duty) {}
}
