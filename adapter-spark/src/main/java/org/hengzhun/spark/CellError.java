package org.hengzhun.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Why a row was not judged (错误), in the words of the commands.
 *
 * @param column English name of the field; empty for the row as a whole
 * @param value what is written there, fit to print, at most {@value VisibleText#LONGEST_SHOWN} characters; may be empty
 * @param problem what is wrong, what it must be, what to do next
 */
record CellError(String column, String value, Bilingual problem) {

    static final StructType TYPE = new StructType()
            .add("column", DataTypes.StringType)
            .add("value", DataTypes.StringType)
            .add("problem", DataTypes.StringType);

    /** Something wrong with a value. */
    static CellError of(String field, @Nullable Object written, Bilingual problem) {
        return new CellError(field, VisibleText.cut(written == null ? "" : written.toString()), problem);
    }

    /** Something wrong with the row as a whole. */
    static CellError ofRow(Bilingual problem) {
        return new CellError("", "", problem);
    }

    Row row(Language language) {
        return RowFactory.create(column, value, problem.in(language));
    }
}
