package org.hengzhun.files.write.screening;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.OutputFile;
import org.hengzhun.files.write.ResultWriter;
import org.jspecify.annotations.Nullable;

/** Writes results as another writer does, and a receipt of each beside them. The file appears once the run is done. */
public final class ReceiptWriter implements ResultWriter<Screening> {

    private final ResultWriter<Screening> results;
    private final OutputFile file;
    private final Writer lines;
    private @Nullable PolicyStamp policy;
    private LocalDate asOf = LocalDate.MIN;

    /** Takes both, and closes both. */
    public ReceiptWriter(ResultWriter<Screening> results, OutputFile file) {
        this.results = results;
        this.file = file;
        this.lines = file.destination().text();
    }

    @Override
    public void begin(PolicyStamp stamp, LocalDate day, int inputs) throws IOException {
        policy = stamp;
        asOf = day;
        results.begin(stamp, day, inputs);
    }

    @Override
    public void write(Screening result, Source source) throws IOException {
        lines.write(ReceiptLine.of(Objects.requireNonNull(policy, "begin() must come first"), asOf, result));
        lines.write('\n');
        results.write(result, source);
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        results.refused(refusal);
    }

    @Override
    public void refused(Row.Refused<?> row) throws IOException {
        results.refused(row);
    }

    @Override
    public void end(List<InputSummary> inputs) throws IOException {
        results.end(inputs);
        lines.flush();
        file.commit();
    }

    @Override
    public void close() throws IOException {
        try (file) {
            results.close();
        }
    }
}
