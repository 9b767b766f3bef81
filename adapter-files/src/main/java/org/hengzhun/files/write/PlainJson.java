package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes plain values as one JSON document: maps as objects in their order, iterables as arrays, numbers in full. */
public final class PlainJson {

    private PlainJson() {}

    /** A writer of a result as the document made of it. */
    public static <R> ReportWriter<R> of(Writer out, Function<R, Object> document) {
        return (report, sources) -> write(out, document.apply(report));
    }

    /** Writes the document and a line break; the output stays open and is flushed. */
    public static void write(Writer out, Object document) throws IOException {
        try (JsonGenerator json = JsonOut.document(out)) {
            part(json, document);
            json.writeRaw('\n');
        }
        out.flush();
    }

    /** Writes the document in one line, whatever stands in it, and a line break. */
    public static void writeLine(Writer out, Map<String, ?> members) throws IOException {
        out.write(JsonOut.line(json -> {
            for (Map.Entry<String, ?> member : members.entrySet()) {
                json.writeFieldName(member.getKey());
                part(json, member.getValue());
            }
        }));
        out.write('\n');
    }

    private static void part(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                json.writeFieldName(member.getKey().toString());
                part(json, member.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                part(json, element);
            }
            json.writeEndArray();
        } else {
            JsonOut.value(json, value);
        }
    }
}
