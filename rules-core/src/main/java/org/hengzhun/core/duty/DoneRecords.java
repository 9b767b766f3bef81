package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.hengzhun.core.words.Bilingual;

/**
 * Everything that is said to be done (完成记录).
 *
 * @param records what counts
 * @param unread what was refused and may be of anything it does not rule out
 * @param notes what the reader must know of them, such as a line that was there twice
 */
public record DoneRecords(List<DutyRecord> records, List<UnreadRecord> unread, List<Bilingual> notes) {

    public DoneRecords {
        records = ImmutableList.copyOf(records);
        unread = ImmutableList.copyOf(unread);
        notes = ImmutableList.copyOf(notes);
    }

    /** Records of which none was refused. */
    public static DoneRecords of(Collection<DutyRecord> records) {
        return new DoneRecords(ImmutableList.copyOf(records), List.of(), List.of());
    }
}
