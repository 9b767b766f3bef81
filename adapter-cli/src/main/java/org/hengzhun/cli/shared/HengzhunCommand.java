package org.hengzhun.cli.shared;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Language;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What one command has: its surroundings, the options every command takes, and a voice. */
@Command(synopsisHeading = "用法：", optionListHeading = "%n选项：%n", parameterListHeading = "%n输入：%n")
public abstract class HengzhunCommand implements Callable<Integer> {

    private final CliContext around;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    protected HengzhunCommand(CliContext around) {
        this.around = around;
    }

    @Override
    public final Integer call() throws Exception {
        common.check();
        return carryOut();
    }

    /** Does the work and gives the exit code. */
    protected abstract int carryOut() throws Exception;

    /** Writes one result that rests on no input to where the user wants it. */
    protected final <R> void write(R report, WrittenAs<ReportWriter<R>> as, OutputOptions output) throws IOException {
        write(report, Sources.NONE, as, output, List.of());
    }

    /**
     * Writes one result as a whole to where the user wants it.
     *
     * @param sources where its facts were read
     * @param inputs files it must not take the place of
     */
    protected final <R> void write(
            R report, Sources sources, WrittenAs<ReportWriter<R>> as, OutputOptions output, Collection<Path> inputs)
            throws IOException {
        try (Output out = output.open(around, inputs)) {
            as.writer(output.form(as), out.destination(), language()).write(report, sources);
            out.finish();
        }
    }

    protected final CliContext around() {
        return around;
    }

    /** The options every command takes. */
    public final CommonOptions common() {
        return common;
    }

    protected final Language language() {
        return common.language();
    }

    /** Tells the user what was not read, beside a result that does not show it. */
    protected final void tell(Sources sources) {
        sources.refused().forEach(refusal -> around().err().println(refusal.in(language())));
        sources.notes().forEach(this::tell);
    }

    /** Tells the user something beside the result. */
    protected final void tell(Bilingual words) {
        around.err().println(words.in(language()));
    }
}
