package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.reading.Reading;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/** One row while it is gathered cell by cell, with every problem of it. Mutable, for one thread. */
final class RowDraft {

    /** More wrong places of one row are only counted: more than fields there are, few enough for any memory. */
    static final int MOST_REFUSALS = 100;

    private final String file;
    private final String sheet;
    private final int row;
    private final FieldDictionary fields;
    private final @Nullable Given[] given;
    private final List<Refusal> refusals = new ArrayList<>();
    private int untold;
    private final List<Problem> warnings = new ArrayList<>();

    /** What one cell says and where it stands. */
    private record Given(
            String letter, String written, @Nullable Object value) {}

    RowDraft(String file, int row, FieldDictionary fields) {
        this(file, "", row, fields);
    }

    /** A row of a sheet of a workbook. */
    RowDraft(String file, String sheet, int row, FieldDictionary fields) {
        this.file = file;
        this.sheet = sheet;
        this.row = row;
        this.fields = fields;
        this.given = new Given[fields.fields().size()];
    }

    int row() {
        return row;
    }

    /** Adds what a cell says; {@code written} is shown when that is refused. */
    void add(Field<?> field, String letter, String written, Reading reading) {
        Object value = reading instanceof Reading.Known known ? known.value() : null;
        given[field.position()] = new Given(letter, written, value);
        if (reading instanceof Reading.Bad bad) {
            refuse(field, letter, written, bad.problem());
            return;
        }
        Bilingual note = reading.told();
        if (note != null) {
            warn("read-as", letter, note);
        }
    }

    void refuse(String column, String letter, String written, Bilingual problem) {
        if (refusals.size() < MOST_REFUSALS) {
            refusals.add(new Refusal(file, row, column, letter, written, problem, sheet));
        } else {
            untold++;
        }
    }

    /** Refuses what the row says of the field, at its place. */
    void refuse(Field<?> field, Bilingual problem) {
        Given one = given[field.position()];
        refuse(field, one == null ? "" : one.letter, one == null ? "" : one.written, problem);
    }

    private void refuse(Field<?> field, String letter, String written, Bilingual problem) {
        boolean own = field.position() >= Project.DICTIONARY.fields().size()
                && fields.fact().equals(Project.DICTIONARY.fact());
        if (refusals.size() < MOST_REFUSALS) {
            refusals.add(
                    new Refusal(file, row, field.name(), letter, written, problem, sheet, own ? field.label() : ""));
        } else {
            untold++;
        }
    }

    /** Adds what the owner of the row should look at; {@code letter} is the column it is about, or an empty text. */
    void warn(String code, String letter, Bilingual words) {
        String zh = sheet.isEmpty() ? letter.isEmpty() ? "" : letter + "列 " : cell(letter) + " ";
        String en = sheet.isEmpty() ? letter.isEmpty() ? "" : "Column " + letter + ": " : cell(letter) + ": ";
        warnings.add(Problem.warning(file, row, 0, code, new Bilingual(zh + words.zh(), en + words.en())));
    }

    /** As a spreadsheet names it: 三季度!E7. */
    private String cell(String letter) {
        return "%s!%s%d".formatted(VisibleText.of(sheet), letter, row);
    }

    /** Whether nothing is wrong so far. */
    boolean isSound() {
        return refusals.isEmpty();
    }

    /** Whether the row says nothing of the field, not even anything wrong. */
    boolean lacks(Field<?> field) {
        return value(field) == null
                && refusals.stream().noneMatch(refusal -> refusal.column().equals(field.name()));
    }

    /** What is known of the row, by field. */
    Map<Field<?>, Object> values() {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        forEachValue(values::put);
        return values;
    }

    /** Hands over what is known of the row, in the order of the fields. */
    void forEachValue(BiConsumer<Field<?>, Object> taker) {
        for (Field<?> field : fields.fields()) {
            Object value = value(field);
            if (value != null) {
                taker.accept(field, value);
            }
        }
    }

    /** Whether the table has a column of the field and its cell in this row is empty. */
    boolean isBlankCell(Field<?> field) {
        Given one = given[field.position()];
        return one != null && !one.letter.isEmpty() && one.written.isBlank();
    }

    /** The value of the field, or null when it is unknown or refused. */
    <T> @Nullable T value(Field<T> field) {
        Given one = given[field.position()];
        Object value = one == null ? null : one.value;
        return value == null ? null : field.cast(value);
    }

    /** The value of the field as text, or an empty text. */
    String text(Field<?> field) {
        Object value = value(field);
        return value == null ? "" : value.toString();
    }

    <T> Row<T> accepted(T made) {
        return new Row.Accepted<>(row, made, ImmutableList.copyOf(warnings));
    }

    <T> Row<T> refused() {
        return refused("");
    }

    /** The row with everything wrong with it, under the id it gives itself. */
    <T> Row<T> refused(String id) {
        if (untold > 0) {
            refusals.add(new Refusal(file, row, "", "", "", Refusals.more(untold), sheet));
        }
        return new Row.Refused<>(row, id, false, ImmutableList.copyOf(refusals));
    }
}
