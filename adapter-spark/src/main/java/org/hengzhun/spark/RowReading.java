package org.hengzhun.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.reading.Reading;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/** Reads rows of one dataset where they are, each with everything that is wrong with it. Immutable. */
final class RowReading {

    private final FieldReader reader;
    private final List<Cell> cells;

    /** A column as it is read. */
    private record Cell(
            ReadColumn column, Field<?> field, @Nullable Unit unit) {}

    /**
     * What a row says.
     *
     * @param values by field, what is known
     * @param errors what is wrong with it; when there are any, the row is not judged
     * @param notes what its owner should look at
     */
    record Said(Map<Field<?>, Object> values, List<CellError> errors, List<Bilingual> notes) {

        /** The project of a row without errors. */
        Project project(FieldDictionary fields) {
            Project.Builder project = Project.builder(fields);
            values.forEach((field, value) -> set(project, field, value));
            return project.build();
        }

        private static <T> void set(Project.Builder project, Field<T> field, Object value) {
            project.set(field, field.cast(value));
        }

        Optional<Object> value(String field) {
            return values.entrySet().stream()
                    .filter(one -> one.getKey().name().equals(field))
                    .<Object>map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    RowReading(List<ReadColumn> columns, FieldDictionary fields) {
        this.reader = FieldReader.of(fields);
        this.cells = columns.stream().map(column -> cell(column, fields)).toList();
    }

    private static Cell cell(ReadColumn column, FieldDictionary fields) {
        Field<?> field = fields.field(column.field()).orElseThrow();
        return new Cell(column, field, column.unit() == null ? null : Unit.valueOf(column.unit()));
    }

    FieldDictionary fields() {
        return reader.fields();
    }

    Said read(Row row) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        List<CellError> errors = new ArrayList<>();
        List<Bilingual> notes = new ArrayList<>();
        for (Cell cell : cells) {
            Object written = CellType.value(row, cell.column.index());
            Reading reading = reader.any(cell.field, written, cell.unit);
            if (reading instanceof Reading.Bad bad) {
                errors.add(CellError.of(cell.field.name(), written, bad.problem()));
            } else if (reading instanceof Reading.Known known) {
                values.put(cell.field, known.value());
            }
            Stream.ofNullable(reading.told()).map(note -> about(cell, note)).forEach(notes::add);
        }
        return new Said(values, errors, notes);
    }

    private static Bilingual about(Cell cell, Bilingual note) {
        String shown = VisibleText.cut(cell.column.header());
        return new Bilingual("列“%s”：%s".formatted(shown, note.zh()), "Column %s: %s".formatted(shown, note.en()));
    }
}
