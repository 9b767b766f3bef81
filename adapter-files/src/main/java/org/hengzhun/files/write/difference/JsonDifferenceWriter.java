package org.hengzhun.files.write.difference;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.difference.FlipCounts;
import org.hengzhun.core.difference.PolicyChange;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.EnvelopeJson;
import org.hengzhun.files.write.JsonOut;
import org.hengzhun.files.write.LineSpool;
import org.jspecify.annotations.Nullable;

/** Writes one JSON document: what is otherwise, the projects that flip as they come, what was refused, counts, inputs. */
public final class JsonDifferenceWriter implements DifferenceWriter {

    private final Writer out;
    private final EnvelopeJson envelope;
    private final DifferenceJson members;
    private final FlipCounts counts = new FlipCounts();
    private final LineSpool refused = new LineSpool();
    private @Nullable JsonGenerator json;

    /** Writes to the output, which stays open. */
    public JsonDifferenceWriter(Writer out, Language language) {
        this.out = out;
        this.envelope = new EnvelopeJson(language);
        this.members = new DifferenceJson(language);
    }

    @Override
    public void between(PolicyChange change) throws IOException {
        JsonGenerator document = JsonOut.document(out);
        json = document;
        document.writeStartObject();
        members.sides(document, change);
        document.writeFieldName("edits");
        members.edits(document, change.edits());
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) throws IOException {
        begun().writeArrayFieldStart("projects");
    }

    @Override
    public void write(ProjectDifference difference, Source source) throws IOException {
        counts.add(difference);
        if (difference.flips()) {
            JsonGenerator document = begun();
            document.writeStartObject();
            members.project(document, difference);
            envelope.source(document, source);
            document.writeEndObject();
        }
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
        members.counts(document, counts);
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
            throw new IllegalStateException("between() must come first.");
        }
        return json;
    }
}
