package org.hengzhun.core.duty;

import java.util.List;

/**
 * An occurrence and how it stands.
 *
 * @param done how many are done as of the day
 * @param owed how many are owed
 */
public record DutyStatus(Occurrence occurrence, DutyState state, int done, int owed) {

    /** The same, but unclear where it counts as not done and one of the refused records may have been of it. */
    DutyStatus unlessDoneBy(List<UnreadRecord> unread) {
        boolean accuses = state instanceof DutyState.Overdue || state instanceof DutyState.Due;
        return accuses && unread.stream().anyMatch(occurrence::mayTake)
                ? new DutyStatus(occurrence, new DutyState.Unclear(), done, owed)
                : this;
    }
}
