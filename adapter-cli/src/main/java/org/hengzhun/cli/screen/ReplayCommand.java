package org.hengzhun.cli.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.screening.ReplayedLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Judges what {@code screen --receipt} kept again, and tells which line comes out otherwise. */
@Command(
        name = ReplayCommand.NAME,
        description = {
            "把 screen --receipt 留下的存证逐行再判一遍：同样的政策、同样的日期，应当逐字节一致。",
            "不一致的写明哪一行、哪一项；缺政策包的写明编号和校验码；有不一致的以 3 结束。输出 " + OutputOptions.FORMS + "。"
        },
        footer = {"", "例：hengzhun replay 存证.ndjson"})
public final class ReplayCommand extends HengzhunCommand implements OutputOptions.Writes {

    /** The word that calls it. */
    public static final String NAME = "replay";

    @Parameters(paramLabel = "文件", description = "screen --receipt 写的文件。")
    private Path file = Path.of("");

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public ReplayCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.replay();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.replay());
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage(
                    "没有文件 %s；请核对路径".formatted(file), "there is no file %s; check the path".formatted(file));
        }
        List<ReplayedLine> lines = replayed(new Replay(policies.library(around(), common())));
        write(lines, Sources.NONE, Forms.replay(), output, List.of(file));
        return lines.stream().allMatch(ReplayedLine::isSame) ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private List<ReplayedLine> replayed(Replay replay) throws IOException {
        List<ReplayedLine> lines = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(replay.of(lines.size() + 1, line));
            }
        } catch (MalformedInputException strange) {
            throw new WrongUsage(
                    "%s 不是 UTF-8 文字，不是 screen --receipt 写的".formatted(file),
                    "%s is not UTF-8; screen --receipt did not write it".formatted(file));
        }
        return lines;
    }
}
