package org.hengzhun.files.read;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about an input instead of letting it be found out.
 *
 * @param encoding the charset of the bytes, or null to find it out
 * @param form how the bytes are laid out, or null to go by the ending of the name and the first character
 * @param mostRows how many rows are taken before {@link TooManyRowsException} ends the reading
 */
public record InputOptions(
        @Nullable Charset encoding, @Nullable InputForm form, int mostRows) {

    /** Find out everything. */
    public static final InputOptions DEFAULT = new InputOptions(null, null, Integer.MAX_VALUE);

    public InputOptions encodedAs(Charset charset) {
        return new InputOptions(charset, form, mostRows);
    }

    public InputOptions laidOutAs(InputForm layout) {
        return new InputOptions(encoding, layout, mostRows);
    }

    public InputOptions ofAtMost(int rows) {
        return new InputOptions(encoding, form, rows);
    }
}
