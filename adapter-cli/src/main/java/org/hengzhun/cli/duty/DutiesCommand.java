package org.hengzhun.cli.duty;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengzhun.cli.shared.AsOf;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Inputs;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PaperOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.duty.DutyCalendar;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.DutyRecordTable;
import org.hengzhun.files.read.ProjectList;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ReportWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what falls due under a policy and how it stands. */
@Command(
        name = DutiesCommand.NAME,
        description = {
            "列出一段时间里到期的督办和报送义务及其状态：已完成、迟完成、应办、超期、未到期、存疑、不明。",
            "输出 " + OutputOptions.FORMS + "（日历，可导入手机和办公软件）。"
        },
        footer = {
            "",
            "例：hengzhun duties --policy jiaozuo-2020-9 --from 2020-04-01 --to 2020-12-31"
                    + " --done examples/jiaozuo-2020-done.csv --as-of 2020-09-30"
        })
public final class DutiesCommand extends HengzhunCommand implements OutputOptions.Writes {

    /** The word that calls it. */
    public static final String NAME = "duties";

    @Parameters(arity = "0..*", paramLabel = "文件", description = "项目表：CSV、JSON 或 NDJSON，把各项目在这段时间到期和没有到期日的义务一并列出；可以不写。")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--policy", required = true, paramLabel = "编号", description = "哪个政策的义务；用 policy list 查看有哪些。")
    private String policy = "";

    @Option(names = "--from", required = true, paramLabel = "日期", description = "从哪天起到期的，例如 2020-04-01。")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "日期", description = "到哪天为止到期的（含当天）。")
    private String to = "";

    @Option(names = "--as-of", paramLabel = "日期", description = "状态截至哪天，例如 2020-09-30；默认今天（北京时间）。")
    private @Nullable String asOf;

    @Option(
            names = "--done",
            paramLabel = "文件",
            description = "完成记录：CSV、JSON 或 NDJSON，列为 义务、对象、期次、完成日期、数量；不给时，过期的都算不明。")
    private @Nullable Path done;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Option(names = "--paper", paramLabel = "文书", description = "写成文书：督办单；可写 --out 文件.docx 或 .html，不写时显示在屏幕上。")
    private @Nullable String paper;

    @Mixin
    private final PaperOptions papers = new PaperOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public DutiesCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<ReportWriter<DutyReport>> forms() {
        return PaperOptions.named(paper, Forms.dutyPapers(papers.office()))
                .orElseGet(() -> Forms.duties(papers.office()));
    }

    @Override
    protected int carryOut() throws IOException {
        OutputForm form = output.form(forms());
        LocalDate day = AsOf.day(asOf, around());
        LocalDate first = AsOf.written("--from", from);
        LocalDate last = AsOf.written("--to", to);
        checkSpan(first, last);
        PolicyLibrary library = policies.library(around(), common());
        PolicyPack pack = library.pack(policy);
        ImmutableList<Duty> duties = pack.allDuties();
        if (duties.isEmpty()) {
            throw new WrongUsage(
                    "政策 %s 没有义务（duties.csv）".formatted(policy),
                    "the policy %s has no duties (duties.csv)".formatted(policy));
        }
        Optional<DutyRecordTable> records = Optional.ofNullable(done).map(file -> inputs.done(file, around(), duties));
        inputs.ofProjects(pack.projects());
        ProjectList projects = inputs.allProjects(files, around());
        DutyReport report = pack.dutyReport(
                first,
                last,
                day,
                records.map(DutyRecordTable::done),
                files.isEmpty()
                        ? ImmutableList.of()
                        : library.dutyFinder(policy).dutiesOf(projects.projects(), day));
        Sources read =
                projects.sources().and(records.map(DutyRecordTable::sources).orElse(Sources.NONE));
        return write(report, read, form);
    }

    private static void checkSpan(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new WrongUsage(
                    "--to（%s）早于 --from（%s）；请改正".formatted(last, first),
                    "--to (%s) comes before --from (%s); change one of them".formatted(last, first));
        }
        if (last.isAfter(first.plusYears(DutyCalendar.MOST_YEARS))) {
            throw new WrongUsage(
                    "一次最多列 %d 年；请把 --from 和 --to 写近些".formatted(DutyCalendar.MOST_YEARS),
                    "at most %d years are listed at once; bring --from and --to closer"
                            .formatted(DutyCalendar.MOST_YEARS));
        }
    }

    private int write(DutyReport report, Sources read, OutputForm form) throws IOException {
        List<Path> inputs = new ArrayList<>(files);
        if (done != null) {
            inputs.add(done);
        }
        write(report, read, forms(), output, inputs);
        if (form != OutputForm.TEXT || !output.toScreen()) {
            tell(read);
        }
        return read.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
