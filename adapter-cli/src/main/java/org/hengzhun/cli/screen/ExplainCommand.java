package org.hengzhun.cli.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengzhun.cli.run.ExitCode;
import org.hengzhun.cli.run.Inputs;
import org.hengzhun.cli.run.Output;
import org.hengzhun.cli.run.OutputOptions;
import org.hengzhun.cli.run.PolicyOptions;
import org.hengzhun.cli.run.Surroundings;
import org.hengzhun.cli.run.Task;
import org.hengzhun.core.explanation.Explainer;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.files.read.ProjectSearch;
import org.hengzhun.files.write.ExplanationWriter;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.RuleOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays open how every rule judges one project. */
@Command(
        name = ExplainCommand.NAME,
        description = {"逐条说明一个政策怎样看一个项目：结论、归口、分类、义务，每条规则读到的值、标准、相差多少，以及部门的哪项认定会改变结论。", "输出 text、json。"},
        footer = {
            "",
            "例：hengzhun explain examples/candidates.csv --id SL-001 --policy xuchang-2022-sw70 --as-of 2022-09-30"
        })
public final class ExplainCommand extends Task {

    /** The word that calls it. */
    public static final String NAME = "explain";

    @Parameters(paramLabel = "文件", description = "项目表；- 表示从标准输入读。")
    private Path file = Path.of("");

    @Option(names = "--id", required = true, paramLabel = "项目编号", description = "要说明的项目。")
    private String id = "";

    @Mixin
    private final JudgingOptions judging = new JudgingOptions();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public ExplainCommand(Surroundings around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        OutputForm form = output.form(OutputForm.TEXT, OutputForm.JSON);
        LocalDate asOf = judging.asOf(around());
        judging.inputOptions();
        Inputs.require(file);
        Explainer explainer = policies.library(around(), common()).explainer(judging.policy());
        ProjectSearch search = new ProjectSearch(id);
        Optional<ProjectSearch.Found> found = search.in(judging.open(file, around()));
        if (found.isEmpty()) {
            search.refusals().forEach(refusal -> around().err().println(refusal.in(language())));
            Bilingual words = search.notFound(file.toString());
            tell(new Bilingual("错误：" + words.zh(), "error: " + words.en()));
            return search.refusals().isEmpty() ? ExitCode.USAGE : ExitCode.REFUSED;
        }
        Explanation explanation = explainer.explain(found.get().project(), asOf);
        try (Output out = output.open(around(), List.of(file))) {
            ExplanationWriter writer = form.explanations(out.writer(), language(), RuleOrder.RELEVANT_FIRST)
                    .orElseThrow();
            writer.write(explainer.policy(), explanation, found.get().input());
            out.finish();
        }
        return ExitCode.DONE;
    }
}
