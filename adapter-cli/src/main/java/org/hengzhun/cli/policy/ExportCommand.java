package org.hengzhun.cli.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Output;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WidthOption;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PolicyPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the files of a policy for somebody to change. */
@Command(
        name = "export",
        description = "把一个政策的文件写到一个新文件夹，供本市修改后使用。",
        footer = {"", "例：hengzhun policy export xuchang-2022-sw70 我的政策"})
final class ExportCommand extends HengzhunCommand {

    private static final String PARAMETERS = "parameters.csv";

    @Parameters(index = "0", paramLabel = "编号", description = "政策编号；用 policy list 查看有哪些。")
    private String id = "";

    @Parameters(index = "1", paramLabel = "文件夹", description = "新的或空的文件夹。")
    private Path folder = Path.of("");

    @Mixin
    private final WidthOption width = new WidthOption();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    ExportCommand(CliContext around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        PolicyLibrary library = policies.library(around(), common());
        PolicyPack pack = library.pack(id);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongUsage(
                    "%s 是文件，不是文件夹；请另选一个".formatted(folder),
                    "%s is a file, not a folder; choose another".formatted(folder));
        }
        try {
            library.export(id, folder);
        } catch (RefusedException refused) {
            throw new WrongUsage(refused.words());
        }
        try (Output out = Output.toScreen(around().out(), width.layout(around(), /* toFile= */ false))) {
            out.destination().page().lines(words(pack));
            out.finish();
        }
        return ExitCode.DONE;
    }

    private List<String> words(PolicyPack pack) {
        List<String> lines = new ArrayList<>();
        lines.add(language().say("已写到 %s：".formatted(folder), "Written to %s:".formatted(folder)));
        pack.files().contents().keySet().forEach(file -> lines.add("  " + file));
        lines.add("");
        lines.addAll(advice(pack));
        return lines;
    }

    private List<String> advice(PolicyPack pack) {
        List<String> lines = new ArrayList<>();
        Path parameters = folder.resolve(PARAMETERS);
        if (pack.files().has(PARAMETERS)) {
            lines.add(language()
                    .say(
                            "改门槛：编辑 %s 的 value 一列（带日期的新标准另加一行，写上 from）。".formatted(parameters),
                            "To change a threshold: edit the column value of %s (a new dated value is a new row with from)."
                                    .formatted(parameters)));
        }
        pack.base()
                .ifPresent(base -> lines.add(language()
                        .say(
                                "沿用 %s 的参数 %s：在 %s 里加一行同名的即可替换。"
                                        .formatted(base.manifest().id(), inherited(base), parameters),
                                "The parameters %s come from %s: a row with the same key in %s replaces one."
                                        .formatted(
                                                inherited(base), base.manifest().id(), parameters))));
        lines.add(language()
                .say(
                        "检查：hengzhun policy check %s".formatted(folder),
                        "Check: hengzhun policy check %s".formatted(folder)));
        lines.add(language()
                .say(
                        "使用：hengzhun screen 项目表.csv --policy %s --policies %s".formatted(id, folder),
                        "Use: hengzhun screen projects.csv --policy %s --policies %s".formatted(id, folder)));
        return lines;
    }

    private String inherited(PolicyPack base) {
        return base.parameters().keySet().stream()
                .collect(Collectors.joining(language().say("、", ", ")));
    }
}
