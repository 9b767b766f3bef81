package org.hengzhun.core.reading;

import java.util.HashMap;
import java.util.Map;
import org.hengzhun.core.field.FieldDictionary;

/**
 * The headers and names of one input, each understood once however often it comes. What an unknown one may mean is looked for
 * until {@value #MOST_GUESSES} different ones have been seen: an input with more is of another kind. Mutable, for one thread.
 */
public final class HeaderNames {

    private static final int MOST_GUESSES = 100;

    private static final int MOST_KEPT = 1_000;

    private final FieldDictionary fields;
    private final Map<String, HeaderText> kept = new HashMap<>();
    private int guesses;

    public HeaderNames(FieldDictionary fields) {
        this.fields = fields;
    }

    /** The fields there are. */
    public FieldDictionary fields() {
        return fields;
    }

    /** What the header says. */
    public HeaderText of(String header) {
        HeaderText known = kept.get(header);
        if (known != null) {
            return known;
        }
        HeaderText text = guesses < MOST_GUESSES ? HeaderText.of(header, fields) : HeaderText.unguessed(header, fields);
        guesses += text instanceof HeaderText.Strange ? 1 : 0;
        if (kept.size() < MOST_KEPT) {
            kept.put(header, text);
        }
        return text;
    }
}
