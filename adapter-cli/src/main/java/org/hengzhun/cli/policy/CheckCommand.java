package org.hengzhun.cli.policy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hengzhun.cli.shared.AsOf;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.BoundedWork;
import org.hengzhun.drl.CheckedFolder;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.logic.LogicCheck;
import org.hengzhun.drl.pack.PackCheck;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells every problem of a policy pack. A sound one is compiled, so that its first use does not wait. */
@Command(
        name = "check",
        description = {
            "检查政策包：一次报出所有问题，各带文件、行、列和改法；有错误时以 4 结束，什么都不编译。",
            "没有错误的，也检查沿用它的政策包：同一个文件夹里的，内置的和 --policies 的；它们的错误列在后面。",
            "写法没有错误的，再看各条合起来说的是什么：互相矛盾、永不成立、多余、分段有空档或重叠、表中没有项目对得上的行，各举一个项目。",
            "没有错误就顺便编译好，之后使用不必再等。输出 " + OutputOptions.FORMS + "。"
        },
        footer = {"", "例：hengzhun policy check 我的政策", "　　hengzhun policy check 我的政策 --watch"})
final class CheckCommand extends HengzhunCommand implements OutputOptions.Writes {

    /** How long the logic of a pack is looked into; a shipped one takes a second or two. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(250);

    @Parameters(paramLabel = "文件夹", description = "政策包，或装有多个政策包的文件夹，或 .zip。")
    private Path folder = Path.of("");

    @Option(names = "--as-of", paramLabel = "日期", description = "从哪一天起看各条合起来说的是什么；不写即今天。以后每次变更的日子也看。")
    private @Nullable String asOf;

    @Option(names = "--watch", description = "检查完不结束：文件一改就再检查一遍，直到按 Ctrl-C。")
    private boolean watch;

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    CheckCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.problems();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.problems());
        return watch ? Rechecking.of(watched(), this::check, CheckCommand::pause) : check();
    }

    /** The folder, and those that it may stand on. */
    private List<Path> watched() {
        PolicyOptions.requirePacks(folder);
        tell(new Bilingual("文件改动后会自动再检查，按 Ctrl-C 结束", "the folder is checked again after every edit; Ctrl-C ends"));
        return ImmutableList.<Path>builder()
                .add(folder)
                .addAll(policies.folders())
                .build();
    }

    /** A quarter of a second; whoever interrupts the thread ends the watch. */
    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int check() throws IOException {
        CheckedFolder packs = PolicyOptions.read(policies.library(around()), folder);
        List<PackCheck> checks = BoundedWork.of(packs::checks, BoundedWork.LONGEST);
        LocalDate from = AsOf.day(asOf, around());
        ExtendingPacks extending = checks.stream().allMatch(PackCheck::sound)
                ? new ExtendingPacks(BoundedWork.of(packs::extending, BoundedWork.LONGEST))
                : ExtendingPacks.NOT_LOOKED_AT;
        List<Problem> problems = extending.behind(checks.stream()
                .flatMap(check -> Stream.concat(check.problems().stream(), logic(check, from).stream())));
        write(problems, Forms.problems(), output);
        if (!extending.none()) {
            tell(extending.words());
        }
        if (problems.stream().anyMatch(Problem::isError)) {
            return ExitCode.PACK;
        }
        compile(packs);
        return ExitCode.DONE;
    }

    /** What the logic of a sound pack gives reason to look at; where it takes too long or too much, that alone is said. */
    private static List<Problem> logic(PackCheck check, LocalDate from) {
        return check.pack().map(pack -> logic(pack, from)).orElse(List.of());
    }

    private static List<Problem> logic(PolicyPack pack, LocalDate from) {
        try {
            return BoundedWork.of(() -> LogicCheck.of(pack, from, Patience.UNTIL_INTERRUPTED), LONGEST);
        } catch (BrokenPackException beyond) {
            return List.of(LogicCheck.undecided(pack));
        }
    }

    private void compile(CheckedFolder packs) {
        PolicyLibrary with =
                PolicyOptions.keeping(BoundedWork.of(packs::taken, BoundedWork.LONGEST), around(), common());
        for (String id : packs.ids()) {
            if (BoundedWork.of(() -> with.keepModels(id), BoundedWork.LONGEST)) {
                tell(new Bilingual(
                        "%s 已编译好，可用 --policies %s 使用".formatted(id, folder),
                        "%s is compiled; use it with --policies %s".formatted(id, folder)));
            }
        }
    }
}
