package org.hengzhun.files.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Kind;
import org.hengzhun.core.words.Bilingual;

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
        Optional<Field<?>> field = Project.DICTIONARY.headed(key);
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
            case VALUE_STRING -> Cells.read(field, parser.getText(), null);
            case VALUE_TRUE, VALUE_FALSE -> truth(field);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(field);
            case START_ARRAY -> array(field);
            default -> {
                parser.skipChildren();
                yield Reading.bad("不能是对象；请直接写值。", "This must not be an object; write the value itself.");
            }
        };
    }

    private Reading truth(Field<?> field) throws IOException {
        return field.kind() == Kind.TRUTH
                ? new Reading.Known(parser.getBooleanValue())
                : Reading.bad(
                        "不是是/否字段，应为%s。".formatted(field.kind().words().zh()),
                        "This is no yes/no field; it must be a %s."
                                .formatted(field.kind().words().en()));
    }

    private Reading number(Field<?> field) throws IOException {
        String digits = parser.getText();
        return switch (field.kind()) {
            case NUMBER, TRUTH -> Cells.read(field, digits, null);
            case INDUSTRY ->
                Reading.bad(
                        "行业代码要加引号写成文字，例如 \"3011\"，否则前面的 0 会丢。",
                        "Put the industry code in quotes, such as \"3011\", or leading zeros get lost.");
            case TEXT ->
                digits.matches("[0-9]{1,18}") && !field.many()
                        ? Cells.read(field, digits, null)
                        : Reading.bad("请加引号写成文字。", "Put the value in quotes.");
            default ->
                Reading.bad(
                        "应为%s，请加引号写成文字。".formatted(field.kind().words().zh()),
                        "It must be a %s in quotes."
                                .formatted(field.kind().words().en()));
        };
    }

    /** An empty array says that there is none, where a null says that nobody knows. */
    private Reading array(Field<?> field) throws IOException {
        ImmutableSet.Builder<Object> values = ImmutableSet.builder();
        boolean empty = true;
        Reading bad = field.many()
                ? Reading.UNKNOWN
                : Reading.bad("只能有一个值，不能是数组。", "This holds one value and must not be an array.");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            empty = false;
            Reading one = element(field);
            if (one instanceof Reading.Known known && known.plain() instanceof Iterable<?> plain) {
                values.addAll(plain);
            } else if (one instanceof Reading.Bad && !(bad instanceof Reading.Bad)) {
                bad = one;
            }
        }
        ImmutableSet<Object> all = values.build();
        return bad instanceof Reading.Bad || all.isEmpty() && !empty ? bad : new Reading.Known(all);
    }

    private Reading element(Field<?> field) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            parser.skipChildren();
            return Reading.bad("数组里每一项都要是加引号的文字。", "Every element of the array must be a text in quotes.");
        }
        String text = CellText.trim(parser.getText());
        boolean whole = field.kind() == Kind.TEXT && field != Project.INVESTOR_ORIGINS;
        // An element of an array is already apart: a comma inside it belongs to its text.
        return whole && !text.isEmpty() && text.length() <= Cells.LONGEST_CELL
                ? new Reading.Known(ImmutableSet.of(text))
                : Cells.read(field, text, null);
    }

    private String shown() throws IOException {
        return parser.currentToken().isScalarValue() ? parser.getText() : "";
    }

    private static Bilingual unknownKey(String key) {
        return HeaderText.unknown(key, Project.DICTIONARY).problem();
    }

    private static Bilingual doubled(Field<?> field, String first) {
        String shown = VisibleText.cut(first, Refusal.LONGEST_VALUE);
        return new Bilingual(
                "与前面的“%s”重复，都是“%s”；请只留一个。".formatted(shown, field.label()),
                "This says the same field (%s) as \"%s\" before; keep one of the two.".formatted(field.name(), shown));
    }
}
