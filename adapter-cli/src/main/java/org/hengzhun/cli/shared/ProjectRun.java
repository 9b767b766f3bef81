package org.hengzhun.cli.shared;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.read.IdsOfFiles;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Judging;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.ResultWriter;

/**
 * One run over projects: rows stream from the inputs through the library to a begun writer.
 *
 * @param <R> the result of one project
 */
public final class ProjectRun<R> implements Judging.Results<R> {

    private static final Bilingual FAILED = new Bilingual(
            "判定时程序出错，这一行没有结论，不等于可准入；请加上 --debug 重新运行，把显示的内容发给开发者。",
            "The program failed on this row and gave no verdict, which does not mean admitted: run again with --debug and send the developers what it shows.");

    private final Judging<R> judging;
    private final ResultWriter<R> writer;
    private final Predicate<R> fails;
    private final Messages messages;
    private final List<InputSummary> inputs = new ArrayList<>();
    private final IdsOfFiles ids = new IdsOfFiles();
    private boolean refused;
    private boolean severe;

    /**
     * One run.
     *
     * @param fails the results that end the run with {@link ExitCode#SEVERE}
     */
    public ProjectRun(Judging<R> judging, ResultWriter<R> writer, Predicate<R> fails, Messages messages) {
        this.judging = judging;
        this.writer = writer;
        this.fails = fails;
        this.messages = messages;
    }

    /**
     * Judges everything the inputs hold, completes the result and gives the exit code.
     *
     * @param open opens an input, which is closed here
     */
    public int over(List<Path> files, Function<Path, ProjectReader> open) throws IOException {
        for (Path file : files) {
            ids.begin(file.toString());
            try (ProjectReader reader = open.apply(file)) {
                judging.over(reader, file.toString(), FAILED, this);
                inputs.add(reader.summary());
            }
        }
        writer.end(inputs);
        messages.notes(new Sources(ImmutableList.copyOf(inputs), ImmutableList.of(), ImmutableList.of()));
        if (severe) {
            return ExitCode.SEVERE;
        }
        return refused ? ExitCode.REFUSED : ExitCode.DONE;
    }

    @Override
    public void read(Row<Project> row) {
        if (row instanceof Row.Accepted<Project> accepted) {
            accepted.warnings().forEach(messages::warning);
            ids.doubled(accepted).ifPresent(messages::warning);
        }
        messages.row();
    }

    @Override
    public void judged(R result, Source source) throws IOException {
        severe |= fails.test(result);
        writer.write(result, source);
    }

    @Override
    public void refused(Refusal refusal) throws IOException {
        refused = true;
        messages.refused(refusal);
        writer.refused(refusal);
    }

    @Override
    public void refused(Row.Refused<Project> row) throws IOException {
        refused = true;
        row.refusals().forEach(messages::refused);
        writer.refused(row);
    }

    @Override
    public void failed(RuntimeException failure) {
        messages.failed(failure);
    }
}
