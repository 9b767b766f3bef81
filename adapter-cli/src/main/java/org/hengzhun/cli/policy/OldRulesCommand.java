package org.hengzhun.cli.policy;

import java.io.IOException;
import java.nio.file.Path;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.write.policy.RefusedRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what of a plain file of DRL a policy cannot say, and how it is said here. */
@Command(
        name = "import-drl",
        description = {
            "看一个普通的 DRL 文件里有哪些写不进政策包的东西，按原因归类，各写明在哪几行、在这里怎样写。什么都不写入。",
            "有写不进的以 3 结束。输出 " + OutputOptions.FORMS + "。"
        },
        footer = {"", "例：hengzhun policy import-drl 旧规则.drl"})
final class OldRulesCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Parameters(paramLabel = "文件", description = "普通的 DRL 文件。")
    private Path file = Path.of("");

    @Mixin
    private final OutputOptions output = new OutputOptions();

    OldRulesCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.oldRules();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.oldRules());
        RefusedRules refused = OldRulesFile.read(file);
        write(refused, Forms.oldRules(), output);
        return refused.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
