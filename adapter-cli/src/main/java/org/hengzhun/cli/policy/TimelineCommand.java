package org.hengzhun.cli.policy;

import java.io.IOException;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.write.policy.PolicyTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what of a policy changes on which day. */
@Command(
        name = "timeline",
        description = "列出一个政策哪一天变什么：文件、提醒、参数、目录表的行、规则、义务，各带条款。输出 " + OutputOptions.FORMS + "。",
        footer = {"", "例：hengzhun policy timeline energy-review"})
final class TimelineCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Parameters(paramLabel = "编号", description = "政策编号；用 policy list 查看有哪些。")
    private String id = "";

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    TimelineCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.timeline();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.timeline());
        write(PolicyTimeline.of(policies.library(around(), common()).pack(id)), Forms.timeline(), output);
        return ExitCode.DONE;
    }
}
