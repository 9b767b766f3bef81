package org.hengzhun.files.read;

import java.io.InputStream;
import java.nio.file.Path;
import org.hengzhun.core.field.FieldDictionary;

/**
 * Reads the figures of counties (县区考核表) from one input, as {@link ProjectReader} reads projects: the same charsets, units,
 * marks of the unknown and refusals. The whole table is kept, since a ranking needs all of it.
 */
public final class CountyReader {

    private CountyReader() {}

    /** Reads a file by the columns of the dictionary. */
    public static CountyTable read(Path path, InputOptions options, FieldDictionary columns) {
        CountyRows rows = new CountyRows(path.toString(), columns);
        return read(Input.of(path, options, (form, name, text) -> rows.source(form, text)), rows);
    }

    /** The same from a stream, such as standard input. */
    public static CountyTable read(InputStream in, String name, InputOptions options, FieldDictionary columns) {
        CountyRows rows = new CountyRows(name, columns);
        return read(Input.of(in, name, options, (form, any, text) -> rows.source(form, text)), rows);
    }

    private static CountyTable read(Input input, CountyRows rows) {
        TableRows.Outcome outcome = rows.readAll(input);
        return new CountyTable(rows.units(), outcome.refusals(), outcome.summary());
    }
}
