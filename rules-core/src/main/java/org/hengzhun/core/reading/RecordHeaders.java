package org.hengzhun.core.reading;

import java.util.HashMap;
import java.util.Map;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;

/** The names of one record, one after the other; a field that was named before is told. Mutable, for one thread. */
public final class RecordHeaders {

    private final FieldDictionary fields;
    private final Map<Field<?>, String> named = new HashMap<>();

    public RecordHeaders(FieldDictionary fields) {
        this.fields = fields;
    }

    /** What the next name says. */
    public HeaderText next(String header) {
        HeaderText text = HeaderText.of(header, fields);
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
                "This says the same field (%s) as \"%s\" before; keep one of the two.".formatted(field.name(), shown));
    }
}
