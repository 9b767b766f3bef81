package org.hengzhun.cli.policy;

import java.io.IOException;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.write.policy.WholePolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows everything a policy says. */
@Command(name = "show", description = "显示一个政策的全部内容：每条规则一句话，参数、考核方案、目录表和条款。输出 " + OutputOptions.FORMS + "。")
final class ShowCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Parameters(paramLabel = "编号", description = "政策编号；用 policy list 查看有哪些。")
    private String id = "";

    @Option(names = "--entries", description = "把目录表的每一条也列出来。")
    private boolean entries;

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ShowCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.policy();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.policy());
        PolicyPack pack = policies.library(around(), common()).pack(id);
        write(new WholePolicy(pack, entries), Forms.policy(), output);
        return ExitCode.DONE;
    }
}
