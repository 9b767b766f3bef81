package org.hengzhun.cli.policy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Output;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WidthOption;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.revision.RevisedFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays out the rule files and tables of a policy pack. */
@Command(
        name = "fmt",
        description = {"整理政策包的规则文件和表：缩进、空行、引号、编码统一成一种写法，内容不变；有错误的政策包先改好再整理。", "列出改动的文件；--check 只看不改，有要整理的以 4 结束。"},
        footer = {"", "例：hengzhun policy fmt 我的政策"})
final class FmtCommand extends HengzhunCommand {

    @Parameters(paramLabel = "文件夹", description = "政策包，或装有多个政策包的文件夹。")
    private Path folder = Path.of("");

    @Option(names = "--check", description = "只列出要整理的文件，什么都不写；有就以 4 结束。")
    private boolean check;

    @Mixin
    private final WidthOption width = new WidthOption();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    FmtCommand(CliContext around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        PolicyOptions.requireFolder(folder);
        PolicyLibrary library = policies.library(around(), common());
        List<String> lines = new ArrayList<>();
        for (Map.Entry<PackFiles, PackFiles> pack : laidOut(library).entrySet()) {
            Path place = Files.isRegularFile(folder.resolve("policy.yaml"))
                    ? folder
                    : folder.resolve(pack.getKey().name());
            RevisedFolder.changed(pack.getKey(), pack.getValue())
                    .forEach(file -> lines.add(place.resolve(file).toString()));
            if (!check) {
                RevisedFolder.write(pack.getKey(), pack.getValue(), place);
            }
        }
        int files = lines.size();
        lines.add(words(files));
        try (Output out = Output.toScreen(around().out(), width.layout(around(), /* toFile= */ false))) {
            out.destination().page().lines(lines);
            out.finish();
        }
        return check && files > 0 ? ExitCode.PACK : ExitCode.DONE;
    }

    private ImmutableMap<PackFiles, PackFiles> laidOut(PolicyLibrary library) {
        try {
            return BoundedWork.of(() -> library.laidOut(folder), BoundedWork.LONGEST);
        } catch (RefusedException refused) {
            throw new WrongUsage(refused.words());
        }
    }

    private String words(int files) {
        if (files == 0) {
            return language().say("都已是统一的写法。", "Every file is laid out already.");
        }
        return check
                ? language()
                        .say("%d 个文件要整理；去掉 --check 就整理。", "%d files are to be laid out; leave out --check to do it.")
                        .formatted(files)
                : language()
                        .say("整理了 %d 个文件，内容没有变。", "%d files were laid out; what they say is the same.")
                        .formatted(files);
    }
}
