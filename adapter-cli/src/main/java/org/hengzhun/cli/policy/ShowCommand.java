package org.hengzhun.cli.policy;

import java.io.IOException;
import java.util.List;
import org.hengzhun.cli.run.ExitCode;
import org.hengzhun.cli.run.Output;
import org.hengzhun.cli.run.OutputOptions;
import org.hengzhun.cli.run.PolicyOptions;
import org.hengzhun.cli.run.Surroundings;
import org.hengzhun.cli.run.Task;
import org.hengzhun.drl.pack.PackMembers;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.PlainJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows everything a policy says. */
@Command(name = "show", description = "显示一个政策的全部内容：每条规则一句话，参数、考核方案、目录表和条款。输出 text、json。")
final class ShowCommand extends Task {

    @Parameters(paramLabel = "编号", description = "政策编号；用 policy list 查看有哪些。")
    private String id = "";

    @Option(names = "--entries", description = "把目录表的每一条也列出来。")
    private boolean entries;

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ShowCommand(Surroundings around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        OutputForm form = output.form(OutputForm.TEXT, OutputForm.JSON);
        PolicyPack pack = policies.library(around(), common()).pack(id);
        try (Output out = output.open(around(), List.of())) {
            if (form == OutputForm.JSON) {
                PlainJson.write(out.writer(), PackMembers.of(pack, entries));
            } else {
                for (String line : new PackText(pack, language()).lines(entries)) {
                    out.writer().write(line.stripTrailing() + "\n");
                }
            }
            out.finish();
        }
        return ExitCode.DONE;
    }
}
