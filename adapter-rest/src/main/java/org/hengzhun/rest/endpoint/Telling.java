package org.hengzhun.rest.endpoint;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.hengzhun.core.fact.Project;
import org.hengzhun.files.read.Judging;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.rest.ops.Account;
import org.hengzhun.rest.ops.Decisions;
import org.hengzhun.rest.reply.Allowance;

/** Hands results on to the writer, and takes note of them. */
record Telling<R>(
        Judging<R> judging,
        ResultWriter<R> writer,
        BiConsumer<Judging<R>, R> noted,
        Decisions decisions,
        Account account,
        Allowance allowance)
        implements Judging.Results<R> {

    Telling {
        account.counting();
    }

    @Override
    public void read(Row<Project> row) {
        allowance.check();
        account.read();
    }

    @Override
    public void judged(R result, Source source) throws IOException {
        allowance.check();
        noted.accept(judging, result);
        account.judged();
        writer.write(result, source);
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        account.refused();
        writer.refused(refusal);
    }

    @Override
    public void refused(Row.Refused<Project> row) throws IOException {
        account.refused();
        writer.refused(row);
    }

    @Override
    public void failed(RuntimeException failure) {
        account.failed();
        decisions.failed(judging.policy().id(), failure);
    }
}
