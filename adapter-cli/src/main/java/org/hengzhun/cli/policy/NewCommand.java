package org.hengzhun.cli.policy;

import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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
import org.hengzhun.drl.pack.PackFiles;
import org.hengzhun.drl.skeleton.NewFolder;
import org.hengzhun.drl.skeleton.NewPolicy;
import org.hengzhun.drl.skeleton.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a small policy that is sound at once, for somebody to make their own. */
@Command(
        name = "new",
        description = {"新建一个政策包：以编号为名的文件夹，每个文件都有中文说明，一写出来就能检查、试验和使用。", "里面的数都是示例，标为本地参数；换成文件的内容即可。"},
        footer = {"", "例：hengzhun policy new jiaozuo-2026-9 --title 关于…的意见 --for screening,duties"})
final class NewCommand extends HengzhunCommand {

    @Parameters(paramLabel = "编号", description = "政策编号，也是文件夹名；小写英文字母、数字和连字符。")
    private String id = "";

    @Option(names = "--in", paramLabel = "文件夹", description = "写在这个文件夹里；默认当前文件夹。")
    private Path beside = Path.of("");

    @Option(
            names = "--for",
            paramLabel = "部分",
            split = ",",
            description = "要哪些部分，逗号隔开：screening 准入、routing 归口、duties 义务、scoring 考核；默认 screening。")
    private List<String> parts = List.of(Part.SCREENING.word());

    @Option(names = "--title", paramLabel = "标题", description = "文件的标题；可以以后填。")
    private String title = "（标题待填）";

    @Option(names = "--document", paramLabel = "文号", description = "文件的文号；可以以后填。")
    private String document = "（文号待填）";

    @Mixin
    private final WidthOption width = new WidthOption();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    NewCommand(CliContext around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        EnumSet<Part> asked = asked();
        PolicyOptions.requireFolder(beside.toAbsolutePath());
        if (policies.library(around(), common()).ids().contains(id)) {
            throw new WrongUsage(
                    "已有政策 %s；请另取编号，或用 hengzhun policy export %s 文件夹 导出后修改".formatted(id, id),
                    "there is a policy %s already; choose another id, or copy it with hengzhun policy export %s FOLDER"
                            .formatted(id, id));
        }
        Path folder;
        PackFiles files;
        try {
            LocalDate newYear = around().today().get().withDayOfYear(1);
            files = new NewPolicy(id, title, document, newYear, Sets.immutableEnumSet(asked)).files();
            folder = beside.resolve(id);
            NewFolder.write(files, folder);
        } catch (RefusedException refused) {
            throw new WrongUsage(refused.words());
        }
        try (Output out = Output.toScreen(around().out(), width.layout(around(), /* toFile= */ false))) {
            out.destination().page().lines(words(files, folder, asked));
            out.finish();
        }
        return ExitCode.DONE;
    }

    private EnumSet<Part> asked() {
        EnumSet<Part> asked = EnumSet.noneOf(Part.class);
        for (String name : parts) {
            asked.add(Part.written(name.strip())
                    .orElseThrow(() -> new WrongUsage(
                            "--for（%s）应为 %s，可写几个，逗号隔开".formatted(name, all("、")),
                            "--for (%s) must be one or more of %s, with commas between".formatted(name, all(", ")))));
        }
        return asked;
    }

    private String all(String between) {
        return Arrays.stream(Part.values())
                .map(part -> part.words().in(language()))
                .collect(Collectors.joining(between));
    }

    private List<String> words(PackFiles files, Path folder, EnumSet<Part> asked) {
        List<String> lines = new ArrayList<>();
        lines.add(language().say("已写到 %s：".formatted(folder), "Written to %s:".formatted(folder)));
        files.contents().keySet().forEach(file -> lines.add("  " + file));
        lines.add("");
        lines.add(language().say("接下来：", "Next:"));
        lines.add(language()
                .say(
                        "  检查：hengzhun policy check %s".formatted(folder),
                        "  Check: hengzhun policy check %s".formatted(folder)));
        lines.add(language()
                .say(
                        "  试验案例：hengzhun policy test %s".formatted(folder),
                        "  Run the cases: hengzhun policy test %s".formatted(folder)));
        lines.add(language().say("  使用：", "  Use: ") + use(asked.iterator().next(), folder));
        return lines;
    }

    private String use(Part part, Path folder) {
        String projects = language().say("项目表.csv", "projects.csv");
        String policy = "--policy %s --policies %s".formatted(id, folder);
        int year = around().today().get().getYear();
        return switch (part) {
            case SCREENING -> "hengzhun screen %s %s".formatted(projects, policy);
            case ROUTING -> "hengzhun route %s %s".formatted(projects, policy);
            case DUTIES ->
                "hengzhun duties %s %s --from %d-01-01 --to %d-12-31".formatted(projects, policy, year, year);
            case SCORING ->
                "hengzhun rank %s %s --scheme ranking --period %dQ4"
                        .formatted(language().say("县区表.csv", "counties.csv"), policy, year);
        };
    }
}
