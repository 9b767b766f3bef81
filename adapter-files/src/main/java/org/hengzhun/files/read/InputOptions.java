package org.hengzhun.files.read;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about an input instead of letting it be found out.
 *
 * @param encoding the charset of the bytes, or null to find it out
 * @param form how the bytes are laid out, or null to go by the ending of the name and the first character
 * @param mostRows how many rows are taken before {@link TooManyRowsException} ends the reading
 * @param table which sheet, and what its headers mean
 */
public record InputOptions(
        @Nullable Charset encoding, @Nullable InputForm form, int mostRows, TableOptions table) {

    /** Find out everything. */
    public static final InputOptions DEFAULT = new InputOptions(null, null, Integer.MAX_VALUE, TableOptions.DEFAULT);

    public InputOptions encodedAs(Charset charset) {
        return new InputOptions(charset, form, mostRows, table);
    }

    public InputOptions laidOutAs(InputForm layout) {
        return new InputOptions(encoding, layout, mostRows, table);
    }

    public InputOptions ofAtMost(int rows) {
        return new InputOptions(encoding, form, rows, table);
    }

    public InputOptions asTable(TableOptions said) {
        return new InputOptions(encoding, form, mostRows, said);
    }
}
