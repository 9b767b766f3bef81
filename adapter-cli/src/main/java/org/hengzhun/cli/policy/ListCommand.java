package org.hengzhun.cli.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.write.policy.ListedPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the policies at hand. */
@Command(name = "list", description = "列出现有的政策：编号、标题、文号、施行日期、沿用哪个政策、来自哪里。输出 " + OutputOptions.FORMS + "。")
final class ListCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ListCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.policyList();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.policyList());
        PolicyLibrary library = policies.library(around());
        Map<String, Path> origins = library.added();
        List<ListedPolicy> listed = library.ids().stream()
                .map(library::pack)
                .map(pack -> new ListedPolicy(
                        pack,
                        Optional.ofNullable(origins.get(pack.manifest().id())).map(Path::toString)))
                .toList();
        write(listed, Forms.policyList(), output);
        return ExitCode.DONE;
    }
}
