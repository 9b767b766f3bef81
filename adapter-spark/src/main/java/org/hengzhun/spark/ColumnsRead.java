package org.hengzhun.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.core.words.VisibleText;

/**
 * Finds the columns of a dataset that say something of a fact, once for all rows, by the names that headers of tables may have: field
 * names, Chinese labels and their other spellings, perhaps with a unit. Other columns are carried along unread. Mutable, for one thread.
 */
final class ColumnsRead {

    private final FieldDictionary fields;
    private final Map<Field<?>, ReadColumn> read = new HashMap<>();
    private final List<UnreadColumn> unread = new ArrayList<>();
    private final List<Bilingual> faults = new ArrayList<>();

    /**
     * Finds the columns.
     *
     * @param fields what they may say
     * @throws RefusedException when none says anything, two say the same, a unit does not fit, or values of a type cannot be read
     */
    ColumnsRead(StructType schema, FieldDictionary fields) {
        this.fields = fields;
        List<HeaderText> said = Stream.of(schema.fields())
                .map(column -> HeaderText.of(column.name(), fields))
                .toList();
        Set<Field<?>> full = said.stream()
                .filter(text -> text instanceof HeaderText.Known known && !known.lesser())
                .map(text -> ((HeaderText.Known) text).field())
                .collect(Collectors.toSet());
        for (int index = 0; index < said.size(); index++) {
            StructField column = schema.fields()[index];
            if (said.get(index) instanceof HeaderText.Known known) {
                add(index, column, known, full);
            } else {
                add(column, (HeaderText.Strange) said.get(index));
            }
        }
        refuse();
    }

    private void add(StructField column, HeaderText.Strange said) {
        if (said.code().equals("wrong-unit")) {
            fault(column, said.problem());
        } else {
            unread.add(new UnreadColumn(column.name(), said.problem()));
        }
    }

    private void add(int index, StructField column, HeaderText.Known said, Set<Field<?>> full) {
        Field<?> field = said.field();
        if (said.lesser() && full.contains(field)) {
            unread.add(new UnreadColumn(
                    column.name(),
                    new Bilingual(
                            "另有一列是“%s”，以那一列为准，这一列不读。".formatted(field.label()),
                            "Another column is %s and counts; this one is not read."
                                    .formatted(field.words().en()))));
            return;
        }
        CellType.complaint(column.dataType()).ifPresent(why -> fault(column, why));
        String unit = said.unit() == null ? null : said.unit().name();
        ReadColumn first = read.putIfAbsent(field, new ReadColumn(index, column.name(), field.name(), unit));
        if (first != null) {
            String shown = VisibleText.cut(first.header());
            fault(
                    column,
                    new Bilingual(
                            "与列“%s”重复，都是“%s”；请只留一列。".formatted(shown, field.label()),
                            "This says the same field (%s) as the column %s; keep one of the two."
                                    .formatted(field.words().en(), shown)));
        }
    }

    private void fault(StructField column, Bilingual why) {
        String shown = VisibleText.cut(column.name());
        faults.add(new Bilingual("列“%s”：%s".formatted(shown, why.zh()), "Column %s: %s".formatted(shown, why.en())));
    }

    private void refuse() {
        if (faults.isEmpty() && read.isEmpty()) {
            String names =
                    unread.stream().map(one -> VisibleText.cut(one.header())).collect(Collectors.joining(", "));
            faults.add(new Bilingual(
                    "没有一列是认识的字段（有的列：%s）；请把列名改成字段名或中文名，见 policy fields。".formatted(names),
                    "No column is a known field (the columns are: %s); name them by field or label, see policy fields."
                            .formatted(names)));
        }
        if (!faults.isEmpty()) {
            throw new RefusedException(
                    faults.stream().map(Bilingual::zh).collect(Collectors.joining("\n")),
                    faults.stream().map(Bilingual::en).collect(Collectors.joining("\n")));
        }
    }

    /** Those that are read, in the order of the fields. */
    List<ReadColumn> columns() {
        return fields.fields().stream()
                .flatMap(field -> Stream.ofNullable(read.get(field)))
                .toList();
    }

    /** Those that are not, in the order of the dataset. */
    List<UnreadColumn> unread() {
        return List.copyOf(unread);
    }
}
