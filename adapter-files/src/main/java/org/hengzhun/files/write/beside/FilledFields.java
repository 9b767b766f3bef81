package org.hengzhun.files.write.beside;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.book.BookColumn;
import org.hengzhun.files.write.ValueText;

/** The fields that any project fills in, as columns of a table that can be read again. Mutable, for one thread. */
final class FilledFields {

    private List<? extends Field<?>> fields = Project.DICTIONARY.fields();
    private final BitSet filled = new BitSet();
    private final ValueText text;
    private final Language language;

    FilledFields(Language language) {
        this.language = language;
        this.text = new ValueText(language);
    }

    /** What the project says, a text a field, empty where it says nothing. */
    List<String> of(Project project) {
        fields = project.dictionary().fields();
        text.about(project);
        List<String> values = new ArrayList<>();
        for (int field = 0; field < fields.size(); field++) {
            Object value = fields.get(field).valueIn(project);
            values.add(value == null ? "" : text.of(fields.get(field).name(), value, null));
            if (value != null) {
                filled.set(field);
            }
        }
        return values;
    }

    /** Of these texts those of fields that some project fills in; of no texts as many empty ones. */
    List<String> cells(List<String> values) {
        return filled.stream()
                .mapToObj(field -> values.isEmpty() ? "" : values.get(field))
                .toList();
    }

    List<BookColumn> columns() {
        return filled.stream().mapToObj(field -> column(fields.get(field))).toList();
    }

    private BookColumn column(Field<?> field) {
        Unit unit = field.unit();
        String name = language.say(field.label(), field.name());
        String header = unit == null || unit == Unit.RATIO
                ? name
                : name + language.say("（" + unit.symbol() + "）", "(" + unit.code() + ")");
        return field.kind() == Kind.NUMBER && !field.many() ? BookColumn.figures(header) : BookColumn.words(header);
    }
}
