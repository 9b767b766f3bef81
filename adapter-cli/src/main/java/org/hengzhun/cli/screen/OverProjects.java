package org.hengzhun.cli.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Inputs;
import org.hengzhun.cli.shared.Output;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Judging;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ResultWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * A command that gives one result for each project of its inputs.
 *
 * @param <R> the result of one project
 */
abstract class OverProjects<R> extends HengzhunCommand implements OutputOptions.Writes {

    @Parameters(arity = "1..*", paramLabel = "文件", description = "项目表：CSV、JSON 或 NDJSON；- 表示从标准输入读。")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private final JudgingOptions judging = new JudgingOptions();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    OverProjects(CliContext around) {
        super(around);
    }

    /** The results that end the run as severe; looked at before anything is read, so that a wrong word is told first. */
    abstract Predicate<R> severe();

    abstract Judging<R> by(PolicyLibrary library, String policy, LocalDate asOf);

    @Override
    public abstract WrittenAs<ResultWriter<R>> forms();

    @Override
    protected final int carryOut() throws IOException {
        OutputForm form = output.form(forms());
        LocalDate asOf = judging.asOf(around());
        Predicate<R> severe = severe();
        judging.inputOptions();
        files.forEach(Inputs::require);
        Judging<R> by = by(policies.library(around(), common()), judging.policy(), asOf);
        boolean seen = form == OutputForm.TEXT && output.toScreen();
        Messages messages = new Messages(around().err(), language(), !seen, common().debug());
        try (Output out = output.open(around(), files);
                ResultWriter<R> writer = forms().writer(form, out.writer(), language())) {
            writer.begin(by.policy(), by.asOf(), files.size());
            int code = new ProjectRun<>(by, writer, severe, messages).over(files, judging, around());
            out.finish();
            messages.end();
            return code;
        }
    }
}
