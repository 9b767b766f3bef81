package org.hengzhun.cli.screen;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Inputs;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.Suppositions;
import org.hengzhun.core.explanation.Explainer;
import org.hengzhun.core.explanation.Explanation;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.ProjectSearch;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.read.Unjudged;
import org.hengzhun.files.write.explanation.ExplanationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays open how every rule judges one project. */
@Command(
        name = ExplainCommand.NAME,
        description = {"逐条说明一个政策怎样看一个项目：结论、归口、分类、义务，每条规则读到的值、标准、相差多少，以及部门的哪项认定会改变结论。", "输出 " + OutputOptions.FORMS + "。"
        },
        footer = {
            "",
            "例：hengzhun explain examples/candidates.csv --id SL-001 --policy xuchang-2022-sw70 --as-of 2022-09-30"
        })
public final class ExplainCommand extends HengzhunCommand implements OutputOptions.Writes {

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
    private final Suppositions suppositions = new Suppositions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public ExplainCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.explanations();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.explanations());
        LocalDate asOf = judging.asOf(around());
        judging.inputOptions();
        Inputs.require(file);
        PolicyAnswers answers = suppositions.answers(policies.library(around(), common()), judging.policy(), asOf);
        judging.ofProjects(answers.pack().projects());
        Explainer explainer = answers.explainer();
        ProjectSearch search = new ProjectSearch(id);
        Optional<ProjectSearch.Found> found = search.in(judging.open(file, around()));
        if (found.isEmpty()) {
            search.refusals().forEach(refusal -> around().err().println(refusal.in(language())));
            Bilingual words = search.notFound(Bilingual.same(file.toString()));
            tell(new Bilingual("错误：" + words.zh(), "error: " + words.en()));
            return search.refusals().isEmpty() ? ExitCode.USAGE : ExitCode.REFUSED;
        }
        Explanation explanation;
        try {
            explanation = explainer.explain(found.get().project(), asOf);
        } catch (RuntimeException failure) {
            return unjudged(Unjudged.words(failure).orElseThrow(() -> failure));
        }
        write(
                new ExplanationReport(explainer.policy(), explanation),
                Sources.of(found.get().input(), ImmutableList.of()),
                Forms.explanations(),
                output,
                List.of(file));
        return ExitCode.DONE;
    }

    private int unjudged(Bilingual words) {
        tell(new Bilingual("没有处理 %s：%s".formatted(id, words.zh()), "not processed: %s: %s".formatted(id, words.en())));
        return ExitCode.REFUSED;
    }
}
