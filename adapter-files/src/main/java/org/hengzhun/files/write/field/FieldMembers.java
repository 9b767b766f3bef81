package org.hengzhun.files.write.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Computed;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.field.Property;
import org.hengzhun.core.field.Unit;
import org.jspecify.annotations.Nullable;

/** The field dictionary as plain values for programs, in both languages, by the names JSON gives them. */
public final class FieldMembers {

    private FieldMembers() {}

    /** All properties, in the order of the dictionary. */
    public static Map<String, Object> of(FieldDictionary dictionary) {
        return Map.of(
                "fields",
                dictionary.properties().stream().map(FieldMembers::members).toList());
    }

    private static Map<String, @Nullable Object> members(Property property) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Unit unit = property.unit();
        members.put("name", property.name());
        members.put("label", property.label());
        members.put("aliases", property instanceof Field<?> field ? field.aliases() : List.of());
        members.put("kind", property.kind().name());
        members.put("many", property.many());
        members.put("unit", unit == null ? null : unit.code());
        members.put("choices", property.choices().stream().map(Choice::name).toList());
        members.put(
                "choiceLabels", property.choices().stream().map(Choice::label).toList());
        members.put("meaning_zh", property.meaning().zh());
        members.put("meaning_en", property.meaning().en());
        members.put("computed", property instanceof Computed);
        if (property instanceof Field<?> field) {
            members.put("respondent", field.respondent().name());
        }
        return members;
    }
}
