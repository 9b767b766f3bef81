package org.hengzhun.core.duty;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One line of a calendar of duties.
 *
 * @param whom who owes it, as people know it: a project with its name
 * @param local whether anything it rests on is in no document
 * @param project the project that owes it, or null for a duty of the policy itself
 */
public record DutyLine(
        DutyStatus status,
        String whom,
        boolean local,
        @Nullable ProjectDuties project) {

    /** The order of a calendar. */
    public static final Comparator<DutyLine> BY_DAY = Comparator.comparing(DutyLine::occurrence, Occurrence.BY_DAY);

    /** The line of a duty of a project by itself, outside a calendar. */
    public static DutyLine of(ProjectDuties.Owed owed) {
        return new DutyLine(owed.status(), owed.status().occurrence().whom(), owed.restsOnLocal(), null);
    }

    /** The same of this project. */
    DutyLine of(ProjectDuties owing) {
        return new DutyLine(status, DutyReport.named(owing.project()), local, owing);
    }

    public Occurrence occurrence() {
        return status.occurrence();
    }

    /** Whether how it stands rests on a standard that is in no document. */
    public boolean standsLocally() {
        return local && !(status.state() instanceof DutyState.Unknown);
    }
}
