package org.hengzhun.files.read;

import com.google.common.collect.ImmutableList;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.VisibleText;

/**
 * Where in the inputs something stands (来源), so that results of several inputs can be told apart.
 *
 * @param file the input as it was named by its user; an empty text where nothing was read
 * @param row see {@link Row#row}
 * @param notes how the row was understood, where its owner should look at it
 */
public record Source(String file, int row, ImmutableList<Bilingual> notes) {

    /** Of what a program made itself. */
    public static final Source NONE = new Source("", 0, ImmutableList.of());

    static Source of(String file, Row.Accepted<?> row) {
        return new Source(
                file,
                row.row(),
                row.warnings().stream().map(Problem::message).collect(ImmutableList.toImmutableList()));
    }

    /** Whether it was read at all. */
    public boolean isRead() {
        return !file.isEmpty();
    }

    /** File and row. */
    public Bilingual words() {
        return words(file);
    }

    /** The same without the folders of the file. */
    public Bilingual shortWords() {
        return words(name(file));
    }

    /** A file without its folders. */
    static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private Bilingual words(String name) {
        String shown = VisibleText.of(name);
        return new Bilingual("%s 第%d行".formatted(shown, row), "%s row %d".formatted(shown, row));
    }
}
