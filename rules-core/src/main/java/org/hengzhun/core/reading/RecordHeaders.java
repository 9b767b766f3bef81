package org.hengzhun.core.reading;

import java.util.HashMap;
import java.util.Map;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;

/** The names of one record, one after the other; a field that was named before is told. Mutable, for one thread. */
public final class RecordHeaders {

    /** A record with so many unknown names is refused whatever the others are, which are not looked at. */
    private static final int MOST_STRANGE = 200;

    private static final HeaderText.Strange ANOTHER = new HeaderText.Strange(
            "unknown-field",
            new Bilingual(
                    "前面已有 %d 个不认识的字段，这一个没有再看；请先改正前面的。".formatted(MOST_STRANGE),
                    "%d names before this one are not known, and it was not looked at; fix those first."
                            .formatted(MOST_STRANGE)));

    private final HeaderNames names;
    private int strange;
    private final Map<Field<?>, String> named = new HashMap<>();

    public RecordHeaders(FieldDictionary fields) {
        this(new HeaderNames(fields));
    }

    /** The names of one of many records, which share what is understood of names. */
    public RecordHeaders(HeaderNames names) {
        this.names = names;
    }

    /** What the next name says. */
    public HeaderText next(String header) {
        if (strange == MOST_STRANGE) {
            return ANOTHER;
        }
        HeaderText text = names.of(header);
        strange += text instanceof HeaderText.Strange ? 1 : 0;
        if (text instanceof HeaderText.Known known) {
            String first = named.putIfAbsent(known.field(), header);
            return first == null ? text : new HeaderText.Strange("doubled-field", doubled(known.field(), first));
        }
        return text;
    }

    private static Bilingual doubled(Field<?> field, String first) {
        String shown = VisibleText.cut(first);
        return new Bilingual(
                "与前面的“%s”重复，都是“%s”；请只留一个。".formatted(shown, field.label()),
                "This says the same field (%s) as \"%s\" before; keep one of the two."
                        .formatted(field.words().en(), shown));
    }
}
