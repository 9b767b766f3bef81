package org.hengzhun.files.form;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.write.Destination;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.TextPage;

/**
 * The forms one kind of result is written in, a row of {@link Forms}. Immutable.
 *
 * @param <W> what writes the result
 */
public final class WrittenAs<W> {

    /**
     * Makes a writer of one form.
     *
     * @param <W> what writes the result
     */
    interface Maker<W> {
        W to(Writer out, Language language);
    }

    /**
     * Makes a writer of text for people.
     *
     * @param <W> what writes the result
     */
    interface TextMaker<W> {
        W to(TextPage page, Language language);
    }

    /**
     * Makes a writer of a form that is no text.
     *
     * @param <W> what writes the result
     */
    interface BinaryMaker<W> {
        W to(OutputStream out, Language language);
    }

    private interface Cell<W> {
        W to(Destination out, Language language);
    }

    private final ImmutableMap<OutputForm, Cell<W>> cells;

    private WrittenAs(ImmutableMap<OutputForm, Cell<W>> cells) {
        this.cells = cells;
    }

    /** In no form yet. */
    static <W> WrittenAs<W> nothing() {
        return new WrittenAs<>(ImmutableMap.of());
    }

    /** In this form too, which is a text. */
    WrittenAs<W> in(OutputForm form, Maker<W> cell) {
        return with(form, (out, language) -> cell.to(out.text(), language));
    }

    /** As text for people too. */
    WrittenAs<W> inText(TextMaker<W> cell) {
        return with(OutputForm.TEXT, (out, language) -> cell.to(out.page(), language));
    }

    /** In this form too, which is none. */
    WrittenAs<W> inBytes(OutputForm form, BinaryMaker<W> cell) {
        return with(form, (out, language) -> cell.to(out.bytes(), language));
    }

    /** The same forms, each writer turned into what writes another result. */
    public <V> WrittenAs<V> turned(Function<W, V> into) {
        ImmutableMap.Builder<OutputForm, Cell<V>> turned = ImmutableMap.builder();
        cells.forEach((form, cell) -> turned.put(form, (out, language) -> into.apply(cell.to(out, language))));
        return new WrittenAs<>(turned.buildOrThrow());
    }

    private WrittenAs<W> with(OutputForm form, Cell<W> cell) {
        return new WrittenAs<>(ImmutableMap.<OutputForm, Cell<W>>builder()
                .putAll(cells)
                .put(form, cell)
                .buildOrThrow());
    }

    /** The forms there are, in the order of the table. */
    public ImmutableSet<OutputForm> forms() {
        return cells.keySet();
    }

    /** What users call them, with this between. */
    public String words(String between) {
        return forms().stream().map(OutputForm::word).collect(Collectors.joining(between));
    }

    /** What files of them end with, with this between. */
    public String endings(String between) {
        return forms().stream().map(OutputForm::ending).collect(Collectors.joining(between));
    }

    /**
     * A writer of the result in this form.
     *
     * @param out stays open
     * @throws IllegalArgumentException when there is none in this form; ask {@link #forms} first
     */
    public W writer(OutputForm form, Destination out, Language language) {
        Cell<W> cell = cells.get(form);
        if (cell == null) {
            throw new IllegalArgumentException("The result is not written as %s, only as %s.".formatted(form, forms()));
        }
        return cell.to(out, language);
    }

    /** The same of a form that is a text. */
    public W writer(OutputForm form, Writer out, Language language) {
        return writer(form, Destination.of(out), language);
    }
}
