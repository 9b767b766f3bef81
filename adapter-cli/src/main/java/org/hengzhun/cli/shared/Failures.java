package org.hengzhun.cli.shared;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.core.words.HengzhunException;
import org.hengzhun.core.words.Problem;
import org.hengzhun.drl.pack.NeighbourPacks;
import org.hengzhun.drl.refusal.BrokenPackException;
import org.hengzhun.drl.refusal.UnknownPolicyException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what went wrong in a sentence and picks the exit code. Nobody is shown a stack trace without asking for it. */
public final class Failures implements IExecutionExceptionHandler {

    private final PrintWriter err;

    public Failures(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        CommonOptions common = line.getCommand() instanceof HengzhunCommand task ? task.common() : new CommonOptions();
        int code = tell(failure, common);
        if (common.debug()) {
            failure.printStackTrace(err);
        }
        return code;
    }

    private int tell(Exception failure, CommonOptions common) {
        if (failure instanceof ClosedPipe || failure.getCause() instanceof ClosedPipe) {
            return ExitCode.DONE;
        }
        if (failure instanceof BrokenPackException broken) {
            return brokenPack(broken, common);
        }
        if (failure instanceof UnknownPolicyException unknown && isPack(unknown.id())) {
            return error(beside(unknown), common, ExitCode.USAGE);
        }
        if (failure instanceof UnknownPolicyException unknown) {
            return error(inFront(unknown).orElseGet(unknown::words), common, ExitCode.USAGE);
        }
        if (failure instanceof HengzhunException wrong) {
            return error(wrong.words(), common, ExitCode.USAGE);
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return error(unwritable(failure), common, ExitCode.INTERNAL);
        }
        return error(unexpected(common), common, ExitCode.INTERNAL);
    }

    /** Who writes policies has the pack in front of them, and takes its folder for its id. */
    private static boolean isPack(String folder) {
        return new File(folder, "policy.yaml").isFile();
    }

    private static Bilingual beside(UnknownPolicyException unknown) {
        String folder = unknown.id();
        return new Bilingual(
                "没有政策 %s；文件夹 %s 是一个政策包，请加上 --policies %s，政策的编号写它 policy.yaml 里的 id".formatted(folder, folder, folder),
                "there is no policy %s; the folder %s is a pack: add --policies %s and name the policy by the id in its policy.yaml"
                        .formatted(folder, folder, folder));
    }

    /** Or has the pack in the folder they are in. */
    private static Optional<Bilingual> inFront(UnknownPolicyException unknown) {
        Path here = Path.of("").toAbsolutePath().normalize();
        return NeighbourPacks.called(unknown.id(), here)
                .map(pack -> pack.equals(here) ? Path.of(".") : here.relativize(pack))
                .map(folder -> new Bilingual(
                        "没有政策 %s；文件夹 %s 里有这个政策包，请加上 --policies %s".formatted(unknown.id(), folder, folder),
                        "there is no policy %s; the folder %s holds it: add --policies %s"
                                .formatted(unknown.id(), folder, folder)));
    }

    private int error(Bilingual words, CommonOptions common, int code) {
        err.println(common.language().say("错误：", "error: ") + words.in(common.language()));
        return code;
    }

    private int brokenPack(BrokenPackException broken, CommonOptions common) {
        for (Problem problem : broken.problems()) {
            err.println(problem.in(common.language()));
        }
        Bilingual words = new Bilingual(
                "政策包有误，没有使用；请按上面的位置改正，改好后可用 hengzhun policy check 检查",
                "the policy pack is wrong and was not used; fix the problems above and try hengzhun policy check");
        return error(words, common, ExitCode.PACK);
    }

    private static Bilingual unwritable(Exception failure) {
        String reason = reason(failure);
        return new Bilingual(
                "读写文件失败（%s）；请检查磁盘空间、权限，以及文件是否被别的程序占用".formatted(reason),
                "a file could not be read or written (%s); check free space, permissions and other programs"
                        .formatted(reason));
    }

    /** What the system says of a failure to read or write. */
    static String reason(Exception failure) {
        Throwable cause =
                failure instanceof UncheckedIOException && failure.getCause() != null ? failure.getCause() : failure;
        return String.valueOf(cause.getMessage());
    }

    private static Bilingual unexpected(CommonOptions common) {
        return common.debug()
                ? new Bilingual(
                        "程序内部出错，没有完成；内部经过如下", "an internal failure, the work was not completed; the trace follows")
                : new Bilingual(
                        "程序内部出错，没有完成；请加上 --debug 重新运行，把显示的内容发给开发者",
                        "an internal failure, the work was not completed; run again with --debug and send the developers what it shows");
    }
}
