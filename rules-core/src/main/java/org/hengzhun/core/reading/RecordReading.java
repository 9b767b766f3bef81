package org.hengzhun.core.reading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Flaw;
import org.hengzhun.core.words.Problem;
import org.hengzhun.core.words.VisibleText;
import org.jspecify.annotations.Nullable;

/** Reads one record of names and values, and gathers everything that is wrong with it. Mutable, for one thread. */
public final class RecordReading {

    private final FieldReader reader;
    private final RecordHeaders headers;
    private final BiConsumer<Field<?>, Object> known;
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * Starts a record.
     *
     * @param known takes each value that is known, as its field keeps it
     */
    public RecordReading(FieldReader reader, BiConsumer<Field<?>, Object> known) {
        this.reader = reader;
        this.headers = new RecordHeaders(reader.fields());
        this.known = known;
    }

    /** Reads all members in the order of their names, so that a map without an order tells the same twice. */
    public void addAll(Map<String, ?> members) {
        new TreeMap<>(members).forEach(this::add);
    }

    /**
     * Reads one member; see {@link FieldReader#any}.
     *
     * @param header an English name, a Chinese label or another header of a column, perhaps with a unit
     * @return what is wrong with it, and what the reader should look at; empty when nothing is
     */
    public List<Flaw> add(String header, @Nullable Object value) {
        HeaderText text = headers.next(header);
        ImmutableList<Flaw> found = text instanceof HeaderText.Known named
                ? read(header, named, value)
                : strange(header, (HeaderText.Strange) text);
        flaws.addAll(found);
        return found;
    }

    private static ImmutableList<Flaw> strange(String header, HeaderText.Strange strange) {
        return ImmutableList.of(flaw(header, strange.code(), Problem.Severity.ERROR, strange.problem()));
    }

    private ImmutableList<Flaw> read(String header, HeaderText.Known named, @Nullable Object value) {
        Reading reading = reader.any(named.field(), value, named.unit());
        if (reading instanceof Reading.Bad bad) {
            return ImmutableList.of(flaw(header, "field-value", Problem.Severity.ERROR, saying(value, bad.problem())));
        }
        if (reading instanceof Reading.Known read) {
            known.accept(named.field(), read.value());
        }
        Bilingual note = reading.told();
        return note == null
                ? ImmutableList.of()
                : ImmutableList.of(flaw(header, "read-as", Problem.Severity.WARNING, note));
    }

    private static Flaw flaw(String header, String code, Problem.Severity severity, Bilingual words) {
        return new Flaw(VisibleText.cut(header), "", code, severity, words);
    }

    private static Bilingual saying(@Nullable Object value, Bilingual problem) {
        boolean shown = value instanceof CharSequence || value instanceof Number || value instanceof Boolean;
        String written = shown ? VisibleText.cut(String.valueOf(value)) : "";
        return written.isEmpty()
                ? problem
                : new Bilingual(
                        "写的是「%s」；%s".formatted(written, problem.zh()),
                        "it says \"%s\". %s".formatted(written, problem.en()));
    }

    /** Everything found so far, in the order it was read. */
    public List<Flaw> flaws() {
        return ImmutableList.copyOf(flaws);
    }
}
