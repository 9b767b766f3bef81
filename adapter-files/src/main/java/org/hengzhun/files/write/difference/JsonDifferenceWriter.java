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
import org.hengzhun.files.write.JsonRun;
import org.jspecify.annotations.Nullable;

/** Writes one JSON document: what is otherwise, the projects that flip as they come, what was refused, counts, inputs. */
public final class JsonDifferenceWriter implements DifferenceWriter {

    private final JsonRun run;
    private final DifferenceJson members;
    private final FlipCounts counts = new FlipCounts();
    private @Nullable PolicyChange change;

    /** Writes to the output, which stays open. */
    public JsonDifferenceWriter(Writer out, Language language) {
        this.run = new JsonRun(out, language);
        this.members = new DifferenceJson(language);
    }

    @Override
    public void between(PolicyChange between) {
        change = between;
    }

    @Override
    public void begin(PolicyStamp policy, LocalDate asOf, int inputs) throws IOException {
        PolicyChange between = change;
        if (between == null) {
            throw new IllegalStateException("between() must come first.");
        }
        run.begin(json -> {
            members.sides(json, between);
            json.writeFieldName("edits");
            members.edits(json, between.edits());
        });
    }

    @Override
    public void write(ProjectDifference difference, Source source) throws IOException {
        counts.add(difference);
        if (difference.flips()) {
            run.project(json -> members.project(json, difference), source);
        }
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        run.refused(refusal);
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        run.end(json -> members.counts(json, counts), inputs);
    }

    @Override
    public void close() throws IOException {
        run.close();
    }
}
