package org.hengzhun.cli.policy;

import java.io.IOException;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.core.score.SchemeReference;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the words that authors of schemes may write. */
@Command(
        name = "methods",
        description = {"列出考核方案能用的全部词：指标类型、汇总方式、计分方法、否决、等次和设置，各带公式、参数和例子。", "输出 " + OutputOptions.FORMS + "。"},
        footer = {"", "例：hengzhun policy methods --lang zh"})
final class MethodsCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Mixin
    private final OutputOptions output = new OutputOptions();

    MethodsCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.reference();
    }

    @Override
    protected int carryOut() throws IOException {
        write(SchemeReference.sections(), Forms.reference(), output);
        return ExitCode.DONE;
    }
}
