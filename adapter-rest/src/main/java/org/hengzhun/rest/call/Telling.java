package org.hengzhun.rest.call;

import java.io.IOException;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.files.flow.Chunk;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.rest.operate.Decisions;

/** Hands results on to the writer, and takes note of the verdicts. */
record Telling(String policy, ResultWriter<Screening> writer, Decisions decisions) implements Chunk.Results<Screening> {

    @Override
    public void judged(Screening screening) throws IOException {
        decisions.decided(policy, screening);
        writer.write(screening);
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        writer.refused(refusal);
    }

    @Override
    public void failed(RuntimeException failure) {
        decisions.failed(policy, failure);
    }
}
