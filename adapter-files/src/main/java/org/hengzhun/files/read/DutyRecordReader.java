package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.hengzhun.core.duty.DoneRecords;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyRecord;

/** Reads what was done for the duties of a policy (完成记录) from one input, as {@link CountyReader} reads counties. */
public final class DutyRecordReader {

    private DutyRecordReader() {}

    /** Reads a file; a row that names none of the duties is refused. */
    public static DutyRecordTable read(Path path, InputOptions options, Collection<Duty> duties) {
        DutyRecordAssembly assembly = new DutyRecordAssembly(duties);
        return table(RowReader.whole(Input.of(path, options, assembly)), assembly);
    }

    /** The same from a stream, such as standard input. */
    public static DutyRecordTable read(InputStream in, String name, InputOptions options, Collection<Duty> duties) {
        DutyRecordAssembly assembly = new DutyRecordAssembly(duties);
        return table(RowReader.whole(Input.of(in, name, options, assembly)), assembly);
    }

    private static DutyRecordTable table(RowReader.Whole<Optional<DutyRecord>> whole, DutyRecordAssembly assembly) {
        ImmutableList<DutyRecord> records =
                whole.values().stream().flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
        DoneRecords done = new DoneRecords(records, assembly.unread(whole.refusals()), assembly.notes());
        return new DutyRecordTable(done, whole.refusals(), whole.summary());
    }
}
