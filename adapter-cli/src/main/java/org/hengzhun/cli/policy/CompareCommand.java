package org.hengzhun.cli.policy;

import java.io.IOException;
import java.time.LocalDate;
import org.hengzhun.cli.shared.AsOf;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.logic.PolicyComparison;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.write.policy.PoliciesCompared;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds what one policy says against what another says, over every situation their rules tell apart. */
@Command(
        name = "compare",
        description = {
            "比较两项政策说的是否相同：逐项指出第二项更严、更宽、有宽有严还是相同，各举一个项目。",
            "不是抽样：规则能区分的每一种情形都比过。编号后写 @文件夹 用那个文件夹里的政策，便于比较改动前后。输出 " + OutputOptions.FORMS + "。"
        },
        footer = {
            "",
            "例：hengzhun policy compare henan-two-high-2021 xuchang-2022-sw70",
            "　　hengzhun policy compare henan-two-high-2021 henan-two-high-2021@我的政策"
        })
final class CompareCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Parameters(index = "0", paramLabel = "甲", description = "作为标准的政策，编号或 编号@文件夹。")
    private String first = "";

    @Parameters(index = "1", paramLabel = "乙", description = "与之比较的政策，编号或 编号@文件夹。")
    private String second = "";

    @Option(names = "--as-of", paramLabel = "日期", description = "比较哪一天的；不写即今天。")
    private @Nullable String asOf;

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    CompareCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.comparison();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.comparison());
        LocalDate day = AsOf.day(asOf, around());
        NamedPolicies named = new NamedPolicies(policies.library(around(), common()));
        PolicyPack one = named.pack(first);
        PolicyPack other = named.pack(second);
        write(new PoliciesCompared(compared(one, other, day)), Forms.comparison(), output);
        return ExitCode.DONE;
    }

    private static PolicyComparison compared(PolicyPack one, PolicyPack other, LocalDate day) {
        try {
            return BoundedWork.of(
                    () -> PolicyComparison.of(one, other, day, Patience.UNTIL_INTERRUPTED), BoundedWork.LONGEST);
        } catch (RefusedException tooMany) {
            throw new WrongUsage(tooMany.words());
        }
    }
}
