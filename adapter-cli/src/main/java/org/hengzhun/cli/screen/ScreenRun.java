package org.hengzhun.cli.screen;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.cli.run.ExitCode;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.flow.Chunk;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.write.ScreeningWriter;

/** One run of {@code screen}: rows stream from the inputs through the screener to the writer. */
final class ScreenRun implements Chunk.Results {

    private static final Bilingual FAILED = new Bilingual(
            "判定时程序出错，这一行没有结论，不等于可准入；请加上 --debug 重新运行，把显示的内容发给开发者。",
            "The program failed on this row; it has no verdict, which is no admission: run again with --debug and send the developers what it shows.");

    private final Screener screener;
    private final LocalDate asOf;
    private final ScreeningWriter writer;
    private final FailOn failOn;
    private final Messages messages;
    private final List<InputSummary> inputs = new ArrayList<>();
    private boolean refused;
    private boolean severe;

    ScreenRun(Screener screener, LocalDate asOf, ScreeningWriter writer, FailOn failOn, Messages messages) {
        this.screener = screener;
        this.asOf = asOf;
        this.writer = writer;
        this.failOn = failOn;
        this.messages = messages;
    }

    void begin() throws IOException {
        writer.begin(screener.policy(), asOf);
    }

    /** Judges everything one input holds. */
    void read(ProjectReader reader, String file) throws IOException {
        Chunk chunk = new Chunk(file, FAILED);
        while (reader.hasNext()) {
            Row row = reader.next();
            if (row instanceof Row.Accepted accepted) {
                accepted.warnings().forEach(messages::warning);
            }
            chunk.add(row);
            messages.row();
            if (chunk.isFull()) {
                chunk.judge(screener, asOf, this);
            }
        }
        chunk.judge(screener, asOf, this);
        inputs.add(reader.summary());
    }

    @Override
    public void judged(Screening screening) throws IOException {
        severe |= failOn.metBy(screening);
        writer.write(screening);
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        refused = true;
        messages.refused(refusal);
        writer.refused(refusal);
    }

    @Override
    public void failed(RuntimeException failure) {
        messages.failed(failure);
    }

    /** Completes the result and gives the exit code. */
    int end() throws IOException {
        writer.end(inputs);
        if (severe) {
            return ExitCode.SEVERE;
        }
        return refused ? ExitCode.REFUSED : ExitCode.DONE;
    }
}
