package org.hengzhun.cli.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.cli.run.Inputs;
import org.hengzhun.cli.run.Output;
import org.hengzhun.cli.run.OutputOptions;
import org.hengzhun.cli.run.PolicyOptions;
import org.hengzhun.cli.run.Surroundings;
import org.hengzhun.cli.run.Task;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ResultWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens every project of the inputs. */
@Command(
        name = ScreenCommand.NAME,
        description = {"判定每个项目能否准入：结论、依据的条款、还缺哪些信息。", "输出 text、json、ndjson、csv。"},
        footer = {
            "",
            "例：hengzhun screen examples/xuchang-published-projects.csv --policy xuchang-2022-sw70 --as-of 2022-09-30"
        })
public final class ScreenCommand extends Task {

    /** The word that calls it. */
    public static final String NAME = "screen";

    @Parameters(arity = "1..*", paramLabel = "文件", description = "项目表：CSV、JSON 或 NDJSON；- 表示从标准输入读。")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private final JudgingOptions judging = new JudgingOptions();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "结论",
            description = "有项目达到或重于这个结论或处理意见（如 JOINT_REVIEW、会审）时，以 10 结束。还缺信息的算 NEEDS_INFORMATION。")
    private @Nullable String failOn;

    public ScreenCommand(Surroundings around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        OutputForm form = output.form(OutputForm.TEXT, OutputForm.JSON, OutputForm.NDJSON, OutputForm.CSV);
        LocalDate asOf = judging.asOf(around());
        FailOn severity = failOn == null ? FailOn.NOTHING : FailOn.of(failOn);
        judging.inputOptions();
        files.forEach(Inputs::require);
        Screener screener = policies.library(around(), common()).screener(judging.policy());
        boolean seen = form == OutputForm.TEXT && output.toScreen();
        Messages messages = new Messages(around().err(), language(), !seen, common().debug());
        try (Output out = output.open(around(), files)) {
            ResultWriter<Screening> writer = form.screenings(out.writer(), language());
            writer.begin(screener.policy(), asOf);
            int code = new ProjectRun<>(
                            projects -> screener.screenAll(projects, asOf), writer, severity::metBy, messages)
                    .over(files, judging, around());
            out.finish();
            messages.end();
            return code;
        }
    }
}
