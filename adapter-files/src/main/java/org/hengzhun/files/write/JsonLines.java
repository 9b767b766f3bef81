package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes objects of JSON, each in a line of its own. A line comes out whole or not at all; one that cannot be finished leaves nothing
 * behind, and others may follow it. Generator and line are used again and again. For one thread.
 */
final class JsonLines {

    private final Writer out;
    private final CharArrayWriter line = new CharArrayWriter();
    private @Nullable JsonGenerator idle;

    /** Writes to the output, which is neither flushed nor closed. */
    JsonLines(Writer out) {
        this.out = out;
    }

    void add(JsonOut.Part members) throws IOException {
        JsonGenerator json = idle == null ? JsonOut.objects(line) : idle;
        // Should a member fail, this generator stays amid its object, and the next line gets another.
        idle = null;
        line.reset();
        json.writeStartObject();
        members.write(json);
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
        line.writeTo(out);
        idle = json;
    }
}
