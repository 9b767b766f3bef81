package org.hengzhun.files.read;

import java.io.InputStream;
import java.nio.file.Path;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.FieldDictionary;

/**
 * Reads the figures of counties (县区考核表) from one input, as {@link ProjectReader} reads projects: the same charsets, units,
 * marks of the unknown and refusals. The whole table is kept, since a ranking needs all of it.
 */
public final class CountyReader {

    private CountyReader() {}

    /** Reads a file by the columns of the dictionary. */
    public static CountyTable read(Path path, InputOptions options, FieldDictionary columns) {
        CountyAssembly assembly = new CountyAssembly(columns);
        return table(RowReader.whole(Input.of(path, options, assembly)), assembly);
    }

    /** The same from a stream, such as standard input. */
    public static CountyTable read(InputStream in, String name, InputOptions options, FieldDictionary columns) {
        CountyAssembly assembly = new CountyAssembly(columns);
        return table(RowReader.whole(Input.of(in, name, options, assembly)), assembly);
    }

    private static CountyTable table(RowReader.Whole<CountyPeriod> whole, CountyAssembly assembly) {
        return new CountyTable(whole.values(), assembly.refused(), assembly.notes(), whole.refusals(), whole.summary());
    }
}
