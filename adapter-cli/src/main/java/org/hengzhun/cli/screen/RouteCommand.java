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
import org.hengzhun.core.routing.Router;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ResultWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells where every project of the inputs goes. */
@Command(
        name = RouteCommand.NAME,
        description = {"说明每个项目归谁：分类标签、承接小组、协助和责任单位、重点区域，以及依据。", "输出 text、json、ndjson、csv。"},
        footer = {
            "",
            "例：hengzhun route examples/xuchang-published-projects.csv --policy xuchang-2022-kf1 --as-of 2022-09-30"
        })
public final class RouteCommand extends Task {

    /** The word that calls it. */
    public static final String NAME = "route";

    @Parameters(arity = "1..*", paramLabel = "文件", description = "项目表：CSV、JSON 或 NDJSON；- 表示从标准输入读。")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private final JudgingOptions judging = new JudgingOptions();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public RouteCommand(Surroundings around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        OutputForm form = output.form(OutputForm.TEXT, OutputForm.JSON, OutputForm.NDJSON, OutputForm.CSV);
        LocalDate asOf = judging.asOf(around());
        judging.inputOptions();
        files.forEach(Inputs::require);
        Router router = policies.library(around(), common()).router(judging.policy());
        boolean seen = form == OutputForm.TEXT && output.toScreen();
        Messages messages = new Messages(around().err(), language(), !seen, common().debug());
        try (Output out = output.open(around(), files)) {
            ResultWriter<Routing> writer = form.routings(out.writer(), language());
            writer.begin(router.policy(), asOf);
            int code = new ProjectRun<>(projects -> router.routeAll(projects, asOf), writer, routing -> false, messages)
                    .over(files, judging, around());
            out.finish();
            messages.end();
            return code;
        }
    }
}
