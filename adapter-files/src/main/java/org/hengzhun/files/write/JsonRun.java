package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.jspecify.annotations.Nullable;

/** What stands round the results of one run in a JSON document: the projects as they come, then what was refused, then the inputs. */
public final class JsonRun implements Closeable {

    private final Writer out;
    private final EnvelopeJson envelope;
    private final LineSpool refused = new LineSpool();
    private @Nullable JsonGenerator json;

    /** Writes to the output, which stays open. */
    public JsonRun(Writer out, Language language) {
        this.out = out;
        this.envelope = new EnvelopeJson(language);
    }

    /** Begins the document; the projects stand behind these members. */
    public void begin(JsonOut.Part head) throws IOException {
        JsonGenerator document = JsonOut.document(out);
        json = document;
        document.writeStartObject();
        head.write(document);
        document.writeArrayFieldStart("projects");
    }

    /** Adds a project and where it stands. */
    public void project(JsonOut.Part members, Source source) throws IOException {
        JsonGenerator document = begun();
        document.writeStartObject();
        members.write(document);
        envelope.source(document, source);
        document.writeEndObject();
    }

    /** Keeps what was not processed for the end. */
    public void refused(Refusal refusal) throws IOException {
        refused.add(JsonOut.line(line -> envelope.refusal(line, refusal)));
    }

    /** Ends the document; these members stand before the inputs. */
    public void end(JsonOut.Part tail, List<InputSummary> inputs) throws IOException {
        JsonGenerator document = begun();
        document.writeEndArray();
        document.writeArrayFieldStart("refused");
        try (refused) {
            refused.forEach(document::writeRawValue);
        }
        document.writeEndArray();
        tail.write(document);
        envelope.inputs(document, inputs);
        document.writeEndObject();
        document.writeRaw('\n');
        document.close();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        refused.close();
    }

    private JsonGenerator begun() {
        if (json == null) {
            throw new IllegalStateException("begin() must come first.");
        }
        return json;
    }
}
