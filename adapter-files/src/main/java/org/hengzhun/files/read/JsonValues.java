package org.hengzhun.files.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.field.Field;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.reading.FieldReader;
import org.hengzhun.core.reading.HeaderNames;
import org.hengzhun.core.reading.HeaderText;
import org.hengzhun.core.reading.Reading;
import org.hengzhun.core.reading.RecordHeaders;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/** Reads the members of one JSON object into a row. Names and texts are read as headers and cells are, so either may carry units. */
final class JsonValues {

    private final JsonParser parser;
    private final FieldReader reader;
    private final RowDraft draft;
    private final RecordHeaders headers;
    private final OptionNames called;

    JsonValues(JsonParser parser, FieldReader reader, HeaderNames names, RowDraft draft, OptionNames called) {
        this.parser = parser;
        this.reader = reader;
        this.draft = draft;
        this.called = called;
        this.headers = new RecordHeaders(names);
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
        HeaderText header = headers.next(key);
        String written = parser.currentToken().isScalarValue() ? parser.getText() : "";
        if (header instanceof HeaderText.Known known) {
            draft.add(known.field(), "", written, read(known.field(), known.unit()));
        } else {
            draft.refuse(key, "", written, told(((HeaderText.Strange) header).problem()));
            parser.skipChildren();
        }
    }

    /** Where nothing is known of a name, its writer is told where to look. */
    private Bilingual told(Bilingual problem) {
        return problem.equals(HeaderText.NO_SUCH_FIELD)
                ? new Bilingual(
                        problem.zh() + called.fields().zh(),
                        problem.en() + " " + called.fields().en())
                : problem;
    }

    private Reading read(Field<?> field, @Nullable Unit unit) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> Reading.UNKNOWN;
            case VALUE_STRING -> reader.text(field, parser.getText(), unit);
            case VALUE_TRUE, VALUE_FALSE -> reader.truth(field, parser.getBooleanValue());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> reader.number(field, parser.getText(), unit);
            case START_ARRAY -> reader.list(field, elements());
            default -> {
                parser.skipChildren();
                yield Reading.bad("不能是对象；请直接写值。", "This must not be an object; write the value itself.");
            }
        };
    }

    /** Texts, and whatever else stands among them as its token, which no list takes. */
    private List<Object> elements() throws IOException {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            elements.add(token == JsonToken.VALUE_STRING ? parser.getText() : token);
            parser.skipChildren();
        }
        return elements;
    }
}
