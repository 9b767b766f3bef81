package org.hengzhun.files.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One table of tests, written in every form there is. */
record WrittenTable(List<String> headers, List<List<Value>> rows) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /**
     * A value as people write it into a cell, and as a program has it: a text, a number, a truth or a list of texts.
     */
    record Value(String cell, Object typed) {

        static Value text(String text) {
            return new Value(text, text);
        }
    }

    String csv() {
        String table = rows.stream()
                .map(row -> line(row.stream().map(Value::cell).toList()))
                .collect(Collectors.joining());
        return line(headers) + table;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n"));
    }

    String json() {
        return maps().stream().map(WrittenTable::json).collect(Collectors.joining(",\n", "[", "]"));
    }

    String ndjson() {
        return maps().stream().map(WrittenTable::json).collect(Collectors.joining("\n"));
    }

    List<Map<String, Object>> maps() {
        return rows.stream().map(this::map).toList();
    }

    private Map<String, Object> map(List<Value> row) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            members.put(headers.get(i), row.get(i).typed());
        }
        return members;
    }

    private static String json(Map<String, Object> members) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> member : members.entrySet()) {
                json.writeFieldName(member.getKey());
                write(json, member.getValue());
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** A value as JSON has it. */
    static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Iterable<?> many) {
            json.writeStartArray();
            for (Object one : many) {
                write(json, one);
            }
            json.writeEndArray();
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
