package org.hengzhun.cli.policy;

import java.io.IOException;
import org.hengzhun.cli.shared.AsOf;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PaperOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.report.handbook.PolicyOnPaper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the handbook of a policy, for a legal office to sign. */
@Command(
        name = "handbook",
        description = {
            "印出一个政策的规则手册，供法制机构审核签字：逐条写明文件要求、规则（写成句子）、数值、目录、义务、考核项目和例子，没有编成规则的写明原因。",
            "有数值由本市确定、有规则还不起作用的，标“草稿”并列出原因。输出 " + OutputOptions.FORMS + "。"
        },
        footer = {"", "例：hengzhun policy handbook xuchang-2022-sw70 --out 手册.docx"})
final class HandbookCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Parameters(paramLabel = "编号", description = "政策编号；用 policy list 查看有哪些。")
    private String id = "";

    @Option(names = "--as-of", paramLabel = "日期", description = "数值写哪一天有效的；不写即今天。历次数值都在附录里。")
    private @Nullable String asOf;

    @Mixin
    private final PaperOptions paper = new PaperOptions();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    HandbookCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.handbook();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.handbook());
        PolicyLibrary library = policies.library(around(), common());
        write(
                new PolicyOnPaper(library.pack(id), library.cases(id), AsOf.day(asOf, around()), paper.office()),
                Forms.handbook(),
                output);
        return ExitCode.DONE;
    }
}
