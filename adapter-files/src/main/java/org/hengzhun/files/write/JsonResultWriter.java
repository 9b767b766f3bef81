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

/** Writes one JSON document: the projects as they come, one a line, then what was refused, then the inputs. */
public final class JsonResultWriter<R> implements ResultWriter<R> {

    private final JsonRun run;
    private final EnvelopeJson envelope;
    private final JsonOut.Members<R> members;

    /** Writes to the output, which stays open. */
    public JsonResultWriter(Writer out, Language language, JsonOut.Members<R> members) {
        this.run = new JsonRun(out, language);
        this.envelope = new EnvelopeJson(language);
        this.members = members;
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) throws IOException {
        run.begin(json -> envelope.stamp(json, policy, asOf));
    }

    @Override
    public void write(R result, Source source) throws IOException {
        run.project(json -> members.write(json, result), source);
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        run.refused(refusal);
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        run.end(json -> {}, inputs);
    }

    @Override
    public void close() throws IOException {
        run.close();
    }
}
