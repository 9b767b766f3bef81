package org.hengzhun.files.write.difference;

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
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON object a line: a project that flips with both policies and the day, {@code {"error":{…}}} for what was refused,
 * and at last {@code counts}. Every line stands alone.
 */
public final class NdjsonDifferenceWriter implements DifferenceWriter {

    private final Writer out;
    private final EnvelopeJson envelope;
    private final DifferenceJson members;
    private final FlipCounts counts = new FlipCounts();
    private @Nullable PolicyChange change;

    /** Writes to the output, which stays open. */
    public NdjsonDifferenceWriter(Writer out, Language language) {
        this.out = out;
        this.envelope = new EnvelopeJson(language);
        this.members = new DifferenceJson(language);
    }

    @Override
    public void between(PolicyChange between) {
        change = between;
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) {
        // Every line says it itself.
    }

    @Override
    public void write(ProjectDifference difference, Source source) throws IOException {
        counts.add(difference);
        if (difference.flips()) {
            PolicyChange between = between();
            line(json -> {
                members.sides(json, between);
                members.project(json, difference);
                envelope.source(json, source);
            });
        }
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        line(json -> {
            json.writeObjectFieldStart("error");
            envelope.refusal(json, refusal);
            json.writeEndObject();
        });
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        PolicyChange between = between();
        line(json -> {
            members.sides(json, between);
            members.counts(json, counts);
        });
        out.flush();
    }

    private PolicyChange between() {
        if (change == null) {
            throw new IllegalStateException("between() must come first.");
        }
        return change;
    }

    private void line(JsonOut.Part part) throws IOException {
        out.write(JsonOut.line(part));
        out.write('\n');
    }
}
