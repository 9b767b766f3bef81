package org.hengzhun.core.reading;

import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** What the header of a column says: a field, and perhaps the unit of its numbers, as in 总投资（万元） or 总投资/万元. */
public sealed interface HeaderText {

    /** What is wrong with a header that nothing is known of. */
    Bilingual NO_SUCH_FIELD = new Bilingual(
            "没有这个字段；意思、单位和口径都相同的，请改成已知的名称。",
            "There is no such field; where a known one means exactly the same, write its name.");

    /**
     * The header names a field.
     *
     * @param unit the unit the header gives, or null
     * @param lesser whether the column gives way to another one of the same field, as 行业名称 does to 行业代码
     */
    record Known(Field<?> field, @Nullable Unit unit, boolean lesser) implements HeaderText {

        public Known(Field<?> field, @Nullable Unit unit) {
            this(field, unit, false);
        }
    }

    /**
     * The header names no field that can be given.
     *
     * @param code short stable name of what is wrong
     */
    record Strange(String code, Bilingual problem) implements HeaderText {}

    /** What a header of a table or a name in a record says; width, case and spaces do not count. */
    static HeaderText of(String header, FieldDictionary fields) {
        return HeaderMatch.of(header, fields, true);
    }

    /** The same without a guess at the field an unknown header means, which takes a look at every field there is. */
    static HeaderText unguessed(String header, FieldDictionary fields) {
        return HeaderMatch.of(header, fields, false);
    }
}
