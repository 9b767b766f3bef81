package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Objects;
import org.hengzhun.core.field.Decimals;
import org.jspecify.annotations.Nullable;

/** Generators of JSON as results are written in it: numbers in full, an element of the outermost arrays a line. */
public final class JsonOut {

    /** The root, its one object, and the array in that. */
    private static final int OUTER_ARRAY = 2;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private JsonOut() {}

    /** Writes part of a document. */
    public interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * Writes the members of one result's object.
     *
     * @param <R> the result
     */
    public interface Members<R> {
        void write(JsonGenerator json, R result) throws IOException;
    }

    /** A generator of one document, which keeps elements of its arrays apart by line breaks. */
    public static JsonGenerator document(Writer out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.setPrettyPrinter(new LineAnElement());
        return json;
    }

    /** A generator of objects one after the other, with nothing between them. */
    static JsonGenerator objects(Writer out) throws IOException {
        return FACTORY.createGenerator(out).setRootValueSeparator(new SerializedString(""));
    }

    /** One object in one line, without a line break. */
    public static String line(Part members) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    /** Writes a value as rules compare it; null for the unknown. */
    public static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(Decimals.plain(number));
        } else if (value instanceof Number number) {
            json.writeNumber(Decimals.plain(new BigDecimal(number.toString())));
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Iterable<?> many) {
            json.writeStartArray();
            for (Object one : many) {
                value(json, one);
            }
            json.writeEndArray();
        } else {
            json.writeString(Objects.toString(value));
        }
    }

    /** A member that is a number, in full. */
    public static void number(JsonGenerator json, String name, BigDecimal number) throws IOException {
        json.writeFieldName(name);
        value(json, number);
    }

    public static void texts(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
        json.writeFieldName(name);
        value(json, texts);
    }

    private static final class LineAnElement extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1;

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            breakLine(json);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(',');
            breakLine(json);
        }

        @Override
        public void writeEndArray(JsonGenerator json, int values) throws IOException {
            if (values > 0) {
                breakLine(json);
            }
            json.writeRaw(']');
        }

        private static void breakLine(JsonGenerator json) throws IOException {
            if (json.getOutputContext().getNestingDepth() == OUTER_ARRAY) {
                json.writeRaw('\n');
            }
        }
    }
}
