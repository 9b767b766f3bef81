package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.jspecify.annotations.Nullable;

/** Writes one JSON document: the projects as they come, one a line, then what was refused, then the inputs. */
public final class JsonResultWriter<R> implements ResultWriter<R> {

    private final Writer out;
    private final EnvelopeJson envelope;
    private final JsonOut.Members<R> members;
    private final LineSpool refused = new LineSpool();
    private @Nullable JsonGenerator json;

    /** Writes to the output, which stays open. */
    public JsonResultWriter(Writer out, Language language, JsonOut.Members<R> members) {
        this.out = out;
        this.envelope = new EnvelopeJson(language);
        this.members = members;
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) throws IOException {
        JsonGenerator document = JsonOut.document(out);
        json = document;
        document.writeStartObject();
        envelope.stamp(document, policy, asOf);
        document.writeArrayFieldStart("projects");
    }

    @Override
    public void write(R result, Source source) throws IOException {
        JsonGenerator document = begun();
        document.writeStartObject();
        members.write(document, result);
        envelope.source(document, source);
        document.writeEndObject();
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        refused.add(JsonOut.line(line -> envelope.refusal(line, refusal)));
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        JsonGenerator document = begun();
        document.writeEndArray();
        document.writeArrayFieldStart("refused");
        try (refused) {
            refused.forEach(document::writeRawValue);
        }
        document.writeEndArray();
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
