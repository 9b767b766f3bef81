package org.hengzhun.files.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.core.reading.Reading;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.VisibleText;

/** Reads the members of one JSON object into a row. Texts are read as cells are, so figures may carry units. */
final class JsonValues {

    private final JsonParser parser;
    private final RowAssembly assembly;
    private final Map<Field<?>, String> keys = new HashMap<>();

    JsonValues(JsonParser parser, RowAssembly assembly) {
        this.parser = parser;
        this.assembly = assembly;
    }

    /** Reads up to the end of the object; the parser stands on its start. */
    void readObject() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            readMember(key);
        }
    }

    /** Reads the value the parser stands on. */
    void readMember(String key) throws IOException {
        Optional<Field<?>> field = HeaderText.of(key, Project.DICTIONARY) instanceof HeaderText.Known known
                ? Optional.of(known.field())
                : Optional.empty();
        if (field.isEmpty()) {
            assembly.refuse(key, "", shown(), unknownKey(key));
            parser.skipChildren();
            return;
        }
        String first = keys.putIfAbsent(field.get(), key);
        if (first != null) {
            assembly.refuse(key, "", shown(), doubled(field.get(), first));
            parser.skipChildren();
            return;
        }
        String written = shown();
        assembly.add(field.get(), "", written, read(field.get()));
    }

    private Reading read(Field<?> field) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> Reading.UNKNOWN;
            case VALUE_STRING -> ProjectReader.FIELDS.text(field, parser.getText(), null);
            case VALUE_TRUE, VALUE_FALSE -> ProjectReader.FIELDS.truth(field, parser.getBooleanValue());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ProjectReader.FIELDS.number(field, parser.getText(), null);
            case START_ARRAY -> ProjectReader.FIELDS.list(field, elements());
            default -> {
                parser.skipChildren();
                yield Reading.bad("不能是对象；请直接写值。", "This must not be an object; write the value itself.");
            }
        };
    }

    private List<Object> elements() throws IOException {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(token == JsonToken.VALUE_STRING ? parser.getText() : token);
            parser.skipChildren();
        }
        return elements;
    }

    private String shown() throws IOException {
        return parser.currentToken().isScalarValue() ? parser.getText() : "";
    }

    private static Bilingual unknownKey(String key) {
        return ((HeaderText.Strange) HeaderText.of(key, Project.DICTIONARY)).problem();
    }

    private static Bilingual doubled(Field<?> field, String first) {
        String shown = VisibleText.cut(first, Refusal.LONGEST_VALUE);
        return new Bilingual(
                "与前面的“%s”重复，都是“%s”；请只留一个。".formatted(shown, field.label()),
                "This says the same field (%s) as \"%s\" before; keep one of the two.".formatted(field.name(), shown));
    }
}
