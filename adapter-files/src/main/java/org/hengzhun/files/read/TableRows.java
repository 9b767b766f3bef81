package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.reading.Reading;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of one table that is read whole, and refuses a row with everything that is wrong with it. Mutable, for one thread. */
abstract class TableRows {

    private final String file;
    private final FieldDictionary columns;
    private final FieldReader reader;
    private int count;

    TableRows(String file, FieldDictionary columns) {
        this.file = file;
        this.columns = columns;
        this.reader = FieldReader.of(columns);
    }

    /** Keeps what the row says, or refuses it. */
    abstract void keep(Draft row);

    /** The rows of the text, laid out so. */
    final RowSource source(InputForm form, BufferedReader text) throws IOException {
        return form == InputForm.CSV ? new TableCsv(text, this) : new TableJson(text, this);
    }

    /** Reads all rows of the input and gives what was refused. Closes the input. */
    final Outcome readAll(Input input) {
        ImmutableList.Builder<Refusal> refusals = ImmutableList.builder();
        // The hash is taken of the open input: a closed one can no longer be read to its end.
        try (input;
                RowSource source = input.rows()) {
            try {
                for (Row row = source.next(); row instanceof Row.Refused refused; row = source.next()) {
                    refusals.addAll(refused.refusals());
                }
            } catch (IOException | UncheckedIOException broken) {
                refusals.add(brokenOff(input.name(), broken));
            }
            InputSummary summary = new InputSummary(input.name(), count, input.encoding(), input.sha256());
            return new Outcome(refusals.build(), summary);
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    /** What remains of an input beside the rows kept. */
    record Outcome(ImmutableList<Refusal> refusals, InputSummary summary) {}

    private static Refusal brokenOff(String file, Exception broken) {
        String reason = Input.reason(broken);
        return Refusal.ofInput(
                file,
                new Bilingual(
                        "读到中途中断（%s）；后面的都没有读，请检查文件和编码后重来。".formatted(reason),
                        "Reading broke off (%s); nothing after it was read: check the file and its encoding and run again."
                                .formatted(reason)));
    }

    final String file() {
        return file;
    }

    final FieldDictionary columns() {
        return columns;
    }

    /** Rows with data, accepted and refused. */
    final int count() {
        return count;
    }

    final Draft draft(int row) {
        count++;
        return new Draft(row);
    }

    final Row.Refused refuseAll(int row, Bilingual problem) {
        return new Row.Refused(row, true, ImmutableList.of(new Refusal(file, row, "", "", "", problem)));
    }

    /** One row while its cells are read. */
    final class Draft {

        private final int row;
        private final Map<String, Object> values = new HashMap<>();
        private final Map<String, Place> places = new HashMap<>();
        private final List<Refusal> refusals = new ArrayList<>();

        private record Place(String letter, String written) {}

        private Draft(int row) {
            this.row = row;
        }

        int row() {
            return row;
        }

        boolean isSound() {
            return refusals.isEmpty();
        }

        /** The value of a column, or null when it is unknown. */
        @Nullable
        Object value(String column) {
            return values.get(column);
        }

        /** The text of a column, or an empty text. */
        String text(String column) {
            return Optional.ofNullable(values.get(column)).map(Object::toString).orElse("");
        }

        void add(Field<?> field, String letter, String written, @Nullable Unit unit) {
            places.put(field.name(), new Place(letter, written));
            Reading reading = reader.text(field, written, unit);
            if (reading instanceof Reading.Bad bad) {
                refuse(field.name(), letter, written, bad.problem());
            } else if (reading instanceof Reading.Known known) {
                values.put(field.name(), known.value());
            }
        }

        void refuse(String column, String letter, String written, Bilingual problem) {
            refusals.add(new Refusal(file, row, column, letter, written, problem));
        }

        /** Refuses what a column says, at its place. */
        void refuse(String column, Bilingual problem) {
            Place place = places.getOrDefault(column, new Place("", ""));
            refuse(column, place.letter(), place.written(), problem);
        }

        /** Keeps the row, or gives its refusal. */
        Optional<Row.Refused> finish() {
            keep(this);
            return refusals.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Row.Refused(row, false, ImmutableList.copyOf(refusals)));
        }
    }
}
