package org.hengzhun.files.read;

import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.table.Header;

/** Makes what a table is of (项目、考核单位、完成记录) from its rows, in whatever form they come. For one table and one thread. */
interface Assembly<T> {

    /** Reads the values of the columns. */
    FieldReader reader();

    /** What one row is called. */
    Bilingual noun();

    /** The member of a JSON object that may hold the array of them. */
    String plural();

    /** Names of the fields that say what a row is of: an id, a name. */
    Set<String> keys();

    /** Why a table with these columns, and no others that are known, cannot be of this, in the names of its user; or nothing. */
    default Optional<Bilingual> unfit(Header header, OptionNames names) {
        return Optional.empty();
    }

    /** What the row calls itself, as far as it has been read; an empty text where rows have no id. */
    default String id(RowDraft row) {
        return "";
    }

    /** What the row makes, or all that is wrong with it. Asked once for each row, in their order. */
    Row<T> finish(RowDraft row);
}
