package org.hengzhun.cli.shared;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.hengzhun.core.duty.Duty;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.core.words.RefusedException;
import org.hengzhun.files.read.CountyReader;
import org.hengzhun.files.read.CountyTable;
import org.hengzhun.files.read.DutyRecordReader;
import org.hengzhun.files.read.DutyRecordTable;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectList;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.TableOptions;
import org.hengzhun.files.table.ColumnMapping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From which bytes the inputs of a command are read. */
public final class Inputs {

    /** The file name that stands for standard input. */
    private static final String STANDARD_INPUT = "-";

    @Option(names = "--encoding", paramLabel = "编码", description = "输入文件的编码，例如 UTF-8、GB18030；默认自动辨认。")
    private @Nullable String encoding;

    @Option(names = "--sheet", paramLabel = "工作表", description = "读工作簿的哪张工作表：名称，或从 1 数起的序号；默认是唯一能读的那张。")
    private String sheet = "";

    @Option(names = "--visible", description = "不读表格里隐藏（筛选掉）的行；默认照读并说明有几行。")
    private boolean visible;

    @Option(names = "--columns", paramLabel = "对照表", description = "本单位的列名对照表（CSV：表头,字段,单位）；字段留空表示这一列不读。")
    private @Nullable Path columns;

    private @Nullable InputOptions options;

    /** What the user says about the inputs. */
    public InputOptions options() {
        InputOptions known =
                options == null ? encoded().asTable(new TableOptions(sheet.strip(), visible, mapping())) : options;
        options = known;
        return known;
    }

    /** Says by which policy projects are read; once that is known. */
    public void ofProjects(FieldDictionary fields) {
        options = options().ofProjects(fields);
    }

    private ColumnMapping mapping() {
        if (columns == null) {
            return ColumnMapping.NONE;
        }
        require(columns);
        try (Reader text = Files.newBufferedReader(columns)) {
            return ColumnMapping.read(text);
        } catch (RefusedException wrong) {
            throw new WrongUsage(
                    "%s：%s".formatted(columns, wrong.words().zh()),
                    "%s: %s".formatted(columns, wrong.words().en()));
        } catch (IOException unreadable) {
            throw new WrongUsage(
                    "%s 读不了；对照表应为 UTF-8 的 CSV".formatted(columns),
                    "%s cannot be read; the list of columns must be CSV in UTF-8".formatted(columns));
        }
    }

    private InputOptions encoded() {
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
