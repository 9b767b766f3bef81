package org.hengzhun.cli.screen;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PaperOptions;
import org.hengzhun.core.routing.Routing;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Judging;
import org.hengzhun.files.write.ResultWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells where every project of the inputs goes. */
@Command(
        name = RouteCommand.NAME,
        description = {"说明每个项目归谁：分类标签、承接小组、协助和责任单位、重点区域，以及依据。", "输出 " + OutputOptions.FORMS + "。"},
        footer = {
            "",
            "例：hengzhun route examples/xuchang-published-projects.csv --policy xuchang-2022-kf1 --as-of 2022-09-30"
        })
public final class RouteCommand extends OverProjects<Routing> {

    /** The word that calls it. */
    public static final String NAME = "route";

    @Option(names = "--paper", paramLabel = "文书", description = "写成文书：交办单；可写 --out 文件.docx 或 .html，不写时显示在屏幕上。")
    private @Nullable String paper;

    @Mixin
    private final PaperOptions papers = new PaperOptions();

    public RouteCommand(CliContext around) {
        super(around);
    }

    @Override
    Predicate<Routing> severe(PolicyPack policy) {
        return routing -> false;
    }

    @Override
    Judging<Routing> by(PolicyAnswers answers, LocalDate asOf) {
        return Judging.by(answers.router(), asOf);
    }

    @Override
    public WrittenAs<ResultWriter<Routing>> forms() {
        return PaperOptions.named(paper, Forms.routingPapers(papers.office()))
                .orElseGet(() -> Forms.routings(papers.office(), Optional.of(own())));
    }
}
