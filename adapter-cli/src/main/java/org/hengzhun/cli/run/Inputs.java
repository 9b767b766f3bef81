package org.hengzhun.cli.run;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hengzhun.files.read.InputOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which bytes the inputs of a command are read. */
public final class Inputs {

    /** The file name that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    @Option(names = "--encoding", paramLabel = "编码", description = "输入文件的编码，例如 UTF-8、GB18030；默认自动辨认。")
    private @Nullable String encoding;

    /** What the user says about the inputs. */
    public InputOptions options() {
        if (encoding == null) {
            return InputOptions.DEFAULT;
        }
        try {
            return InputOptions.DEFAULT.encodedAs(Charset.forName(encoding));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new WrongUsage(
                    "没有编码 %s；常用的是 UTF-8 和 GB18030（含 GBK、GB2312）".formatted(encoding),
                    "there is no encoding %s; UTF-8 and GB18030 (with GBK, GB2312) are the usual ones"
                            .formatted(encoding));
        }
    }

    /** Whether the name stands for standard input. */
    public static boolean isStandard(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }

    /** Refuses an input that is not there, before anything is written. */
    public static void require(Path file) {
        if (isStandard(file) || Files.exists(file) && !Files.isDirectory(file)) {
            return;
        }
        throw Files.isDirectory(file)
                ? new WrongUsage(
                        "%s 是文件夹；请写出其中的文件".formatted(file), "%s is a folder; name a file in it".formatted(file))
                : new WrongUsage(
                        "没有文件 %s；请核对路径和文件名".formatted(file),
                        "there is no file %s; check its path and name".formatted(file));
    }
}
