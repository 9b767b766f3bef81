package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** The rows of one input, whatever it is of and however it is laid out. For one thread. */
class RowReader<T> implements Iterator<Row<T>>, Closeable {

    private final Input<T> input;
    private @Nullable Row<T> ready;
    private boolean ended;
    private int count;

    RowReader(Input<T> input) {
        this.input = input;
    }

    /** All that one input holds. */
    record Whole<T>(ImmutableList<T> values, ImmutableList<Refusal> refusals, InputSummary summary) {}

    /** Reads and closes the input. */
    static <T> Whole<T> whole(Input<T> input) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        Refusals refusals = new Refusals(input.name());
        try (RowReader<T> rows = new RowReader<>(input)) {
            while (rows.hasNext()) {
                Row<T> row = rows.next();
                if (row instanceof Row.Accepted<T> accepted) {
                    values.add(accepted.value());
                } else if (row instanceof Row.Refused<T> refused) {
                    refusals.add(refused.refusals());
                }
            }
            // The hash is taken of the open input: a closed one can no longer be read to its end.
            return new Whole<>(values.build(), refusals.all(), rows.summary());
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    @Override
    public boolean hasNext() {
        if (ready == null && !ended) {
            ready = pull();
            ended |= ready == null;
        }
        return ready != null;
    }

    @Override
    public Row<T> next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException("No row of (%s) is left.".formatted(input.name()));
        }
        Row<T> row = ready;
        ready = null;
        return row;
    }

    private @Nullable Row<T> pull() {
        try {
            Row<T> row = input.rows().next();
            boolean whole = row instanceof Row.Refused<T> refused && refused.wholeInput();
            ended = whole;
            count += row == null || whole ? 0 : 1;
            if (count > input.mostRows()) {
                throw new TooManyRowsException(input.mostRows());
            }
            return row;
        } catch (IOException | UncheckedIOException broken) {
            ended = true;
            return brokenOff(Input.reason(broken));
        }
    }

    private Row<T> brokenOff(String reason) {
        return Row.Refused.input(
                input.name(),
                new Bilingual(
                        "读到第 %d 条后中断（%s）；后面的都没有读，请检查文件和编码后重来。".formatted(count, reason),
                        "Reading broke off after %d rows (%s); nothing after them was read: check the file and its encoding and run again."
                                .formatted(count, reason)));
    }

    /** The input as it was named by its user. */
    String name() {
        return input.name();
    }

    /** How the table has been understood up to here. */
    Understanding understoodSoFar() {
        return input.rows().understood();
    }

    /**
     * What was read. Complete once {@link #hasNext} has said no; reads what is left of the bytes for their hash.
     *
     * @throws IllegalStateException when rows are left
     */
    public InputSummary summary() {
        if (!ended || ready != null) {
            throw new IllegalStateException(
                    "Rows of (%s) are left; read them before asking for the summary.".formatted(input.name()));
        }
        return new InputSummary(
                input.name(),
                count,
                input.encoding(),
                input.sha256(),
                input.rows().understood());
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
