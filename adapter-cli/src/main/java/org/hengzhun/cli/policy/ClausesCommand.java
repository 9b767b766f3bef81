package org.hengzhun.cli.policy;

import java.io.IOException;
import java.util.List;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.write.policy.PolicyClauses;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells of every clause where it is encoded and which cases reach it. */
@Command(
        name = "clauses",
        description = "逐条列出文件条款：由哪些规则、参数、目录表、义务、方案编码，有多少案例命中、未命中、踩边界、缺信息；不作规则的写明原因。输出 " + OutputOptions.FORMS + "。",
        footer = {"", "例：hengzhun policy clauses xuchang-2022-sw70"})
final class ClausesCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Parameters(arity = "0..1", paramLabel = "编号", description = "政策编号；不写就列出全部政策。")
    private @Nullable String id;

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ClausesCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.clauses();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.clauses());
        PolicyLibrary library = policies.library(around(), common());
        List<PolicyClauses> clauses = (id == null ? library.ids() : List.of(id))
                .stream()
                        .map(one -> PolicyClauses.of(library.pack(one), library.cases(one)))
                        .toList();
        write(clauses, Forms.clauses(), output);
        return ExitCode.DONE;
    }
}
