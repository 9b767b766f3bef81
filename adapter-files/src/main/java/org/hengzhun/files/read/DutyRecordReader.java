package org.hengzhun.files.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import org.hengzhun.core.duty.Duty;

/** Reads what was done for the duties of a policy (完成记录) from one input, as {@link CountyReader} reads counties. */
public final class DutyRecordReader {

    private DutyRecordReader() {}

    /** Reads a file; a row that names none of the duties is refused. */
    public static DutyRecordTable read(Path path, InputOptions options, Collection<Duty> duties) {
        DutyRecordRows rows = new DutyRecordRows(path.toString(), duties);
        return read(Input.of(path, options, (form, name, text) -> rows.source(form, text)), rows);
    }

    /** The same from a stream, such as standard input. */
    public static DutyRecordTable read(InputStream in, String name, InputOptions options, Collection<Duty> duties) {
        DutyRecordRows rows = new DutyRecordRows(name, duties);
        return read(Input.of(in, name, options, (form, any, text) -> rows.source(form, text)), rows);
    }

    private static DutyRecordTable read(Input input, DutyRecordRows rows) {
        TableRows.Outcome outcome = rows.readAll(input);
        return new DutyRecordTable(rows.records(), outcome.refusals(), outcome.summary());
    }
}
