package org.hengzhun.files.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.read.Source;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON object for each row, in a line of its own: the number of the row and the id of the project, then its result with
 * policy, hash and day, or {@code "error":{…}} for which it was refused, and further ones where more is wrong. Every line stands alone, so the
 * inputs have no line here.
 */
public final class NdjsonResultWriter<R> implements ResultWriter<R> {

    private final Writer out;
    private final JsonLines lines;
    private final EnvelopeJson envelope;
    private final JsonOut.Members<R> members;
    private @Nullable PolicyStamp policy;
    private LocalDate asOf = LocalDate.MIN;

    /** Writes to the output, which stays open. */
    public NdjsonResultWriter(Writer out, Language language, JsonOut.Members<R> members) {
        this.out = out;
        this.lines = new JsonLines(out);
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
        lines.add(json -> {
            if (source.isRead()) {
                json.writeNumberField("row", source.row());
            }
            envelope.stamp(json, stamp, asOf);
            members.write(json, result);
            envelope.source(json, source);
        });
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        refused(new Row.Refused<>(refusal.row(), false, ImmutableList.of(refusal)));
    }

    @Override
    public void refused(Row.Refused<?> row) throws IOException {
        lines.add(json -> {
            json.writeNumberField("row", row.row());
            json.writeStringField("id", row.id());
            json.writeFieldName("error");
            object(json, row.refusals().get(0));
            if (row.refusals().size() > 1) {
                json.writeArrayFieldStart("furtherErrors");
                for (Refusal refusal : row.refusals().subList(1, row.refusals().size())) {
                    object(json, refusal);
                }
                json.writeEndArray();
            }
        });
    }

    private void object(JsonGenerator json, Refusal refusal) throws IOException {
        json.writeStartObject();
        envelope.refusal(json, refusal);
        json.writeEndObject();
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        out.flush();
    }
}
