package org.hengzhun.files.write;

import java.util.Comparator;
import org.hengzhun.core.duty.DutyState;
import org.hengzhun.core.duty.DutyStatus;
import org.hengzhun.core.duty.Occurrence;

/**
 * One line of a calendar of duties.
 *
 * @param whom who owes it, as people know it: a project with its name
 * @param local whether anything it rests on is in no document
 */
record DutyLine(DutyStatus status, String whom, boolean local) {

    static final Comparator<DutyLine> BY_DAY = Comparator.comparing(DutyLine::occurrence, Occurrence.BY_DAY);

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
