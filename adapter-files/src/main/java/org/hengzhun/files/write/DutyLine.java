package org.hengzhun.files.write;

import java.util.Comparator;
import org.hengzhun.core.duty.DutyState;
import org.hengzhun.core.duty.DutyStatus;
import org.hengzhun.core.duty.Occurrence;
import org.hengzhun.core.duty.ProjectDuties;

/**
 * One line of a calendar of duties.
 *
 * @param whom who owes it, as people know it: a project with its name
 * @param local whether anything it rests on is in no document
 */
record DutyLine(DutyStatus status, String whom, boolean local) {

    static final Comparator<DutyLine> BY_DAY = Comparator.comparing(DutyLine::occurrence, Occurrence.BY_DAY);

    /** The line of a duty of a project by itself, outside a calendar. */
    static DutyLine of(ProjectDuties.Owed owed) {
        return new DutyLine(owed.status(), owed.status().occurrence().whom(), owed.restsOnLocal());
    }

    /** The same, with another name of who owes it. */
    DutyLine of(String name) {
        return new DutyLine(status, name, local);
    }

    Occurrence occurrence() {
        return status.occurrence();
    }

    /** Whether how it stands rests on a standard that is in no document. */
    boolean standsLocally() {
        return local && !(status.state() instanceof DutyState.Unknown);
    }
}
