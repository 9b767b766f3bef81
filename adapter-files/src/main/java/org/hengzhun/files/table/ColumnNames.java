package org.hengzhun.files.table;

import java.util.HashMap;
import java.util.Map;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.reading.HeaderNames;
import org.hengzhun.core.reading.HeaderText;

/** What headers mean in one table: first as the bureau's own list says, then as everybody writes them. Mutable, for one thread. */
final class ColumnNames {

    private static final int MOST_KEPT = 10_000;

    private final FieldDictionary fields;
    private final ColumnMapping own;
    private final HeaderNames names;
    private final Map<String, HeaderText> seen = new HashMap<>();

    ColumnNames(FieldDictionary fields, ColumnMapping own) {
        this.fields = fields;
        this.own = own;
        this.names = new HeaderNames(fields);
    }

    /** What the header says, without a guess at what an unknown one may mean. */
    HeaderText plainly(String header) {
        HeaderText known = seen.get(header);
        if (known == null) {
            known = own.of(header, fields).orElseGet(() -> HeaderText.unguessed(header, fields));
            if (seen.size() < MOST_KEPT) {
                seen.put(header, known);
            }
        }
        return known;
    }

    /** Whether the text is a header as it stands, without a unit. */
    boolean heads(String text) {
        return fields.byHeader(text).isPresent();
    }

    /** What is wrong with a header that is not known, with a guess at what was meant. */
    HeaderText.Strange strange(String header) {
        return names.of(header) instanceof HeaderText.Strange strange
                ? strange
                : (HeaderText.Strange) HeaderText.unguessed("", fields);
    }
}
