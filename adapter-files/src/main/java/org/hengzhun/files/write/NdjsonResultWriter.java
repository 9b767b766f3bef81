package org.hengzhun.files.write;

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

/**
 * Writes one JSON object a line: a project with policy, hash and day, or {@code {"error":{…}}} for what was refused.
 * Every line stands alone, so the inputs have no line here.
 */
public final class NdjsonResultWriter<R> implements ResultWriter<R> {

    private final Writer out;
    private final EnvelopeJson envelope;
    private final JsonOut.Members<R> members;
    private @Nullable PolicyStamp policy;
    private LocalDate asOf = LocalDate.MIN;

    /** Writes to the output, which stays open. */
    public NdjsonResultWriter(Writer out, Language language, JsonOut.Members<R> members) {
        this.out = out;
        this.envelope = new EnvelopeJson(language);
        this.members = members;
    }

    @Override
    public void begin(PolicyStamp stamp, LocalDate day, int inputs) {
        policy = stamp;
        asOf = day;
    }

    @Override
    public void write(R result, Source source) throws IOException {
        PolicyStamp stamp = policy;
        if (stamp == null) {
            throw new IllegalStateException("begin() must come first.");
        }
        line(json -> {
            envelope.stamp(json, stamp, asOf);
            members.write(json, result);
            envelope.source(json, source);
        });
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        line(json -> {
            json.writeObjectFieldStart("error");
            envelope.refusal(json, refusal);
            json.writeEndObject();
        });
    }

    private void line(JsonOut.Part part) throws IOException {
        out.write(JsonOut.line(part));
        out.write('\n');
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        out.flush();
    }
}
