package org.hengzhun.cli.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.PolicyRenaming;
import org.hengzhun.drl.revision.NameKind;
import org.hengzhun.drl.revision.Renaming;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.write.policy.RenamedPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a name of a policy another, wherever it stands. */
@Command(
        name = "rename",
        description = {
            "给政策包里的名称改名：规则、表、policy.yaml 和案例里凡是用到的地方一起改，同一个文件夹里沿用它的政策包也改；标题、注释、备注不动，其余一个字节也不变。",
            "先列出要改的每一处，加 --write 才写；改后有错误的不写，以 4 结束。输出 " + OutputOptions.FORMS + "。"
        },
        footer = {"", "例：hengzhun policy rename 参数 firstClass.lower first.least 我的政策"})
final class RenameCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Parameters(
            index = "0",
            paramLabel = "种类",
            description =
                    "概念 notion、标签 tag、参数 parameter、表 table、义务 duty、结果运用 outcome、处理意见 finding、字段 field、集合 set；字段和集合也可写中文名。")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "旧名", description = "现在的名称。")
    private String before = "";

    @Parameters(index = "2", paramLabel = "新名", description = "要改成的名称，还没有用过的。")
    private String after = "";

    @Parameters(index = "3", paramLabel = "文件夹", description = "政策包的文件夹。")
    private Path folder = Path.of("");

    @Option(names = "--write", description = "写进文件夹；不加只列出要改的地方。")
    private boolean write;

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    RenameCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.renaming();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.renaming());
        NameKind named = named();
        PolicyOptions.requireFolder(folder);
        boolean written;
        Renaming renaming;
        try {
            PolicyRenaming policy = policies.library(around(), common()).renaming(folder);
            renaming = BoundedWork.of(() -> policy.tried(named, before, after), BoundedWork.LONGEST);
            written = write && renaming.isSound();
            if (written) {
                policy.write(renaming);
            }
        } catch (RefusedException refused) {
            throw new WrongUsage(refused.words());
        }
        write(new RenamedPolicy(renaming, written), Forms.renaming(), output);
        return renaming.isSound() ? ExitCode.DONE : ExitCode.PACK;
    }

    private NameKind named() {
        return NameKind.written(kind)
                .orElseThrow(() -> new WrongUsage(
                        "种类（%s）应为 %s".formatted(kind, all("、", " ")),
                        "the kind (%s) must be one of %s".formatted(kind, all(", ", " "))));
    }

    private static String all(String between, String inside) {
        return Arrays.stream(NameKind.values())
                .map(one -> one.words().zh() + inside + one.words().en())
                .collect(Collectors.joining(between));
    }
}
