package org.hengzhun.cli.shared;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.files.read.CountyReader;
import org.hengzhun.files.read.CountyTable;
import org.hengzhun.files.read.DutyRecordReader;
import org.hengzhun.files.read.DutyRecordTable;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectList;
import org.hengzhun.files.read.ProjectReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which bytes the inputs of a command are read. */
public final class Inputs {

    /** The file name that stands for standard input. */
    private static final String STANDARD_INPUT = "-";

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

    /** Opens a table of projects. The caller closes it. */
    public ProjectReader projects(Path file, CliContext around) {
        return read(file, around, ProjectReader::open, ProjectReader::open);
    }

    /** Every project of these tables, in their order. */
    public ProjectList allProjects(List<Path> files, CliContext around) throws IOException {
        ProjectList all = ProjectList.NONE;
        for (Path file : files) {
            all = all.and(ProjectList.read(projects(file, around)));
        }
        return all;
    }

    /** Reads a table of counties by the columns. */
    public CountyTable counties(Path file, CliContext around, FieldDictionary columns) {
        return read(
                file,
                around,
                (path, options) -> CountyReader.read(path, options, columns),
                (in, name, options) -> CountyReader.read(in, name, options, columns));
    }

    /** Reads a table of what was done of the duties. */
    public DutyRecordTable done(Path file, CliContext around, ImmutableList<Duty> duties) {
        return read(
                file,
                around,
                (path, options) -> DutyRecordReader.read(path, options, duties),
                (in, name, options) -> DutyRecordReader.read(in, name, options, duties));
    }

    private <T> T read(Path file, CliContext around, BiFunction<Path, InputOptions, T> named, FromStream<T> standard) {
        require(file);
        return isStandard(file) ? standard.read(around.in(), STANDARD_INPUT, options()) : named.apply(file, options());
    }

    /**
     * Reads a stream.
     *
     * @param <T> what is read
     */
    private interface FromStream<T> {
        T read(InputStream in, String name, InputOptions options);
    }

    private static boolean isStandard(Path file) {
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
