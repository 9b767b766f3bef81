package org.hengzhun.cli.policy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.CheckedFolder;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.cases.CaseRun;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.write.policy.CaseReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the cases of policy packs: expected against got, with the reasons, and what the cases reach. */
@Command(
        name = "test",
        description = {
            "运行政策包 cases/ 里的案例：报出与预期不符之处和原因，再列出规则覆盖和条款覆盖。",
            "全部通过以 0 结束；有案例不通过或政策包有错以 4 结束。输出 " + OutputOptions.FORMS + "。"
        },
        footer = {"", "例：hengzhun policy test 我的政策", "例：hengzhun policy test xuchang-2022-sw70"})
final class TestCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Parameters(paramLabel = "文件夹或编号", description = "政策包、装有多个政策包的文件夹，或现有政策的编号。")
    private String what = "";

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    TestCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.cases();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.cases());
        PolicyLibrary library = policies.library(around(), common());
        if (library.ids().contains(what)) {
            return run(library, List.of(what), List.of());
        }
        Path folder = Path.of(what);
        if (!Files.exists(folder)) {
            throw new WrongUsage(
                    "%s 既不是文件夹、.zip，也不是政策编号；现有政策：%s".formatted(what, String.join("、", library.ids())),
                    "%s is neither a folder, a .zip nor a policy; the policies are %s"
                            .formatted(what, String.join(", ", library.ids())));
        }
        CheckedFolder packs = PolicyOptions.read(library, folder);
        List<PackCheck> checks = BoundedWork.of(packs::checks, BoundedWork.LONGEST);
        List<Problem> problems = checks.stream()
                .flatMap(check -> check.problems().stream())
                .sorted()
                .toList();
        if (problems.stream().anyMatch(Problem::isError)) {
            return tell(List.of(), problems);
        }
        List<String> ids = checks.stream()
                .flatMap(check -> check.pack().stream())
                .map(pack -> pack.manifest().id())
                .toList();
        PolicyLibrary with =
                PolicyOptions.keeping(BoundedWork.of(packs::taken, BoundedWork.LONGEST), around(), common());
        return run(with, resting(with, ids), problems);
    }

    /** Those policies and all that extend one of them, whose cases must hold with them too. */
    private static List<String> resting(PolicyLibrary library, List<String> ids) {
        return library.ids().stream()
                .filter(id -> library.pack(id).lineage().stream()
                        .anyMatch(one -> ids.contains(one.manifest().id())))
                .toList();
    }

    private int run(PolicyLibrary library, List<String> ids, List<Problem> problems) throws IOException {
        List<CaseRun> runs = ids.stream()
                .map(id -> BoundedWork.of(() -> library.test(id), BoundedWork.LONGEST))
                .toList();
        return tell(runs, problems);
    }

    private int tell(List<CaseRun> runs, List<Problem> problems) throws IOException {
        CaseReport report = new CaseReport(ImmutableList.copyOf(runs), ImmutableList.copyOf(problems));
        write(report, Forms.cases(), output);
        return report.green() ? ExitCode.DONE : ExitCode.PACK;
    }
}
