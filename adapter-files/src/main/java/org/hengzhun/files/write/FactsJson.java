package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;

/** What is known of a project by the names of its fields, in base units, as programs write it: it can be read again. */
public final class FactsJson {

    private FactsJson() {}

    /** The members; what is unknown has none. */
    public static void project(JsonGenerator json, Project project) throws IOException {
        for (Field<?> field : project.dictionary().fields()) {
            Object value = field.valueIn(project);
            if (value != null) {
                json.writeFieldName(field.name());
                JsonOut.value(json, value);
            }
        }
    }
}
