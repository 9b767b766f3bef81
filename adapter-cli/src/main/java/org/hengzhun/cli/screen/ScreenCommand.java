package org.hengzhun.cli.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PaperOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.difference.ProjectDifference;
import org.hengzhun.core.question.Questioner;
import org.hengzhun.core.screening.Screening;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Judging;
import org.hengzhun.files.write.OutputFile;
import org.hengzhun.files.write.ResultWriter;
import org.hengzhun.files.write.screening.NextQuestions;
import org.hengzhun.files.write.screening.ReceiptWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Screens every project of the inputs. */
@Command(
        name = ScreenCommand.NAME,
        description = {"判定每个项目能否准入：结论、依据的条款、还缺哪些信息。写 --set 时改为列出哪些项目会因此改变结论。", "输出 " + OutputOptions.FORMS + "。"},
        footer = {
            "",
            "例：hengzhun screen examples/xuchang-published-projects.csv --policy xuchang-2022-sw70 --as-of 2022-09-30",
            "　　hengzhun screen examples/candidates.csv --policy xuchang-2022-sw70 --as-of 2022-09-30 --set"
                    + " firstClass.lower=30000"
        })
public final class ScreenCommand extends OverProjects<Screening> {

    /** The word that calls it. */
    public static final String NAME = "screen";

    @Option(
            names = "--fail-on",
            paramLabel = "结论",
            description = "有项目达到或重于这个结论或处理意见（如 JOINT_REVIEW、会审；政策自定的处理意见按它 as 的轻重）时，以 10 结束。还缺信息的算 NEEDS_INFORMATION。")
    private @Nullable String failOn;

    @Option(names = "--next", description = "同时给出下一问：结论未定的项目先问哪一项、由谁答复；第一次要多算几秒。")
    private boolean next;

    @Option(
            names = "--paper",
            paramLabel = "文书",
            description = "写成哪种文书：报告、审查意见表、会审单、补充材料函；可写 --out 文件.docx 或 .html，不写时显示在屏幕上。")
    private @Nullable String paper;

    @Option(
            names = "--receipt",
            paramLabel = "文件",
            description = "另存一份存证：每个项目一行 JSON，写明所知的信息、政策编号和校验码、日期、结果；用 replay 可逐行复核。")
    private @Nullable Path receipt;

    @Mixin
    private final PaperOptions papers = new PaperOptions();

    private @Nullable Questioner questioner;

    public ScreenCommand(CliContext around) {
        super(around);
    }

    @Override
    Predicate<Screening> severe(PolicyPack policy) {
        if (receipt != null && supposes()) {
            throw new WrongUsage(
                    "--receipt 不能与 --set 同用：假设的结果不留存证；请去掉一个",
                    "--receipt does not go with --set: no receipt is kept of a supposition; leave one out");
        }
        return (failOn == null
                        ? FailOn.NOTHING
                        : FailOn.of(failOn, policy.findings().values()))::metBy;
    }

    @Override
    Optional<Predicate<ProjectDifference>> severeFlips(PolicyPack policy) {
        Predicate<Screening> severe = severe(policy);
        return Optional.of(difference -> severe.test(difference.after()));
    }

    @Override
    ResultWriter<Screening> kept(ResultWriter<Screening> writer) throws IOException {
        Path file = receipt;
        if (file == null) {
            return writer;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new WrongUsage(
                    "--receipt %s 写不了：它所在的文件夹不存在，或它本身是文件夹".formatted(file),
                    "--receipt %s cannot be written: its folder does not exist, or it is a folder itself"
                            .formatted(file));
        }
        return new ReceiptWriter(writer, OutputFile.open(file));
    }

    @Override
    Judging<Screening> by(PolicyAnswers answers, LocalDate asOf) {
        questioner = next ? answers.questioner() : null;
        return Judging.by(answers.screener(), asOf);
    }

    @Override
    public WrittenAs<ResultWriter<Screening>> forms() {
        Optional<NextQuestions> asked = Optional.ofNullable(questioner).map(one -> one::next);
        return PaperOptions.named(paper, Forms.screeningPapers(asked, papers.office()))
                .orElseGet(() -> Forms.screenings(asked, papers.office(), Optional.of(own())));
    }
}
