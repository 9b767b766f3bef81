package org.hengzhun.files.read;

import java.nio.charset.Charset;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.FieldDictionary;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about an input instead of letting it be found out.
 *
 * @param encoding the charset of the bytes, or null to find it out
 * @param form how the bytes are laid out, or null to go by the ending of the name and the first character
 * @param mostRows how many rows are taken before {@link TooManyRowsException} ends the reading
 * @param table which sheet, and what its headers mean
 * @param names what the user calls all this
 * @param projects what projects may have
 * @param emptyFits whether a list of nothing is a list, rather than a sign that something was lost on the way
 * @param lists which list of an object in JSON is read where it holds several; null where it holds one
 */
public record InputOptions(
        @Nullable Charset encoding,
        @Nullable InputForm form,
        int mostRows,
        TableOptions table,
        OptionNames names,
        FieldDictionary projects,
        boolean emptyFits,
        @Nullable ListNames lists) {

    /** Find out everything, of what a command is given. */
    public static final InputOptions DEFAULT = new InputOptions(
            null,
            null,
            Integer.MAX_VALUE,
            TableOptions.DEFAULT,
            OptionNames.OF_COMMANDS,
            Project.DICTIONARY,
            false,
            null);

    public InputOptions encodedAs(Charset charset) {
        return new InputOptions(charset, form, mostRows, table, names, projects, emptyFits, lists);
    }

    public InputOptions laidOutAs(InputForm layout) {
        return new InputOptions(encoding, layout, mostRows, table, names, projects, emptyFits, lists);
    }

    public InputOptions ofAtMost(int rows) {
        return new InputOptions(encoding, form, rows, table, names, projects, emptyFits, lists);
    }

    public InputOptions asTable(TableOptions said) {
        return new InputOptions(encoding, form, mostRows, said, names, projects, emptyFits, lists);
    }

    /** The same for projects of a policy; see {@link Project#dictionary}. */
    public InputOptions ofProjects(FieldDictionary fields) {
        return new InputOptions(encoding, form, mostRows, table, names, fields, emptyFits, lists);
    }

    /** The same where a list of nothing is a list. */
    public InputOptions orEmpty() {
        return new InputOptions(encoding, form, mostRows, table, names, projects, true, lists);
    }

    public InputOptions called(OptionNames names) {
        return new InputOptions(encoding, form, mostRows, table, names, projects, emptyFits, lists);
    }

    /** The same of an object in JSON that holds other lists, too. */
    public InputOptions among(ListNames names) {
        return new InputOptions(encoding, form, mostRows, table, this.names, projects, emptyFits, names);
    }
}
