package org.hengzhun.cli.policy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.drl.skeleton.OldRules;
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

    private static final long LARGEST = 4L * 1024 * 1024;

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
        ImmutableList<OldRules.Refused> refused = OldRules.in(bytes())
                .orElseThrow(() -> new WrongUsage(
                        "%s 既不是 UTF-8 也不是 GB18030 文字，请另存为 UTF-8".formatted(file),
                        "%s is neither UTF-8 nor GB18030; save it as UTF-8".formatted(file)));
        write(new RefusedRules(refused), Forms.oldRules(), output);
        return refused.isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private byte[] bytes() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw new WrongUsage(
                    "%s 不是文件，或超过 %d 字节；请写一个 .drl 文件".formatted(file, LARGEST),
                    "%s is no file, or has more than %d bytes; name a .drl file".formatted(file, LARGEST));
        }
        return Files.readAllBytes(file);
    }
}
