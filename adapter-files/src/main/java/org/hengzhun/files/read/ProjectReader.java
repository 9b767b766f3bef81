package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Reads projects from one input, row by row in constant memory but for the ids, which are kept against doubles. What is
 * wrong with the input is a refused row, never an exception: a file that is missing, empty or of a wrong kind gives one
 * refusal of the whole. For one thread.
 *
 * <p>Cells: an empty cell is unknown, and so are {@code - — / 未知 不详 待定 NA N/A} in every kind but text. Numbers may
 * carry a unit in the cell or in the header and are converted exactly. A row with any bad cell is refused with all of them.
 */
public final class ProjectReader implements Iterator<Row>, Closeable {

    static final FieldReader FIELDS = FieldReader.of(Project.DICTIONARY);

    private final String file;
    private final Input input;
    private final RowSource rows;
    private @Nullable Row ready;
    private boolean ended;
    private int count;

    private ProjectReader(String file, Input input, RowSource rows) {
        this.file = file;
        this.input = input;
        this.rows = rows;
    }

    /** Opens a file. The caller closes the reader. */
    public static ProjectReader open(Path path, InputOptions options) {
        return open(Input.of(path, options, ProjectReader::rows));
    }

    /**
     * Opens a stream, such as standard input. Unless its encoding is given, the stream is first copied to a temporary
     * file, because only the whole of it shows its charset.
     *
     * @param name what to call the input in messages; its ending tells the form
     */
    public static ProjectReader open(InputStream in, String name, InputOptions options) {
        return open(Input.of(in, name, options, ProjectReader::rows));
    }

    private static RowSource rows(InputForm form, String name, BufferedReader text) throws IOException {
        return switch (form) {
            case JSON -> new JsonRows(name, text);
            case NDJSON -> new NdjsonRows(name, text);
            default -> new CsvRows(name, text);
        };
    }

    private static ProjectReader open(Input input) {
        return new ProjectReader(input.name(), input, input.rows());
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
    public Row next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException("No row of (%s) is left.".formatted(file));
        }
        Row row = ready;
        ready = null;
        return row;
    }

    private @Nullable Row pull() {
        try {
            Row row = rows.next();
            boolean whole = row instanceof Row.Refused refused && refused.wholeInput();
            ended = whole;
            count += row == null || whole ? 0 : 1;
            return row;
        } catch (IOException | UncheckedIOException broken) {
            ended = true;
            return brokenOff(broken);
        }
    }

    private Row brokenOff(Exception broken) {
        return new Row.Refused(
                0,
                true,
                ImmutableList.of(Refusal.ofInput(
                        file,
                        new Bilingual(
                                "读到第 %d 条后中断（%s）；后面的都没有读，请检查文件和编码后重来。".formatted(count, Input.reason(broken)),
                                "Reading broke off after %d rows (%s); nothing after them was read: check the file and its encoding and run again."
                                        .formatted(count, Input.reason(broken))))));
    }

    /**
     * What was read. Complete once {@link #hasNext} has said no; reads what is left of the bytes for their hash.
     *
     * @throws IllegalStateException when rows are left
     */
    public InputSummary summary() {
        if (!ended || ready != null) {
            throw new IllegalStateException(
                    "Rows of (%s) are left; read them before asking for the summary.".formatted(file));
        }
        return new InputSummary(file, count, input.encoding(), input.sha256());
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } finally {
            input.close();
        }
    }
}
