package org.hengzhun.cli.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Inputs;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.field.FieldDictionary;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.Inspection;
import org.hengzhun.files.read.Inspector;
import org.hengzhun.files.read.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how a file is understood, without judging anything. */
@Command(
        name = InspectCommand.NAME,
        description = {"说明一张表是怎样读的：哪张工作表、哪几行是表头、每列读作什么字段和单位、哪些列和行没有读。", "输出 " + OutputOptions.FORMS + "。"},
        footer = {"", "例：hengzhun inspect examples/xuchang-published-projects.csv"})
public final class InspectCommand extends HengzhunCommand implements OutputOptions.Writes {

    /** The word that calls it. */
    public static final String NAME = "inspect";

    @Parameters(paramLabel = "文件", description = "要看的表：XLSX、CSV、JSON 或 NDJSON。")
    private Path file = Path.of("");

    @Option(
            names = "--as",
            paramLabel = "内容",
            description = "表里一行是什么：projects（项目）、counties（县区）、records（义务完成记录）；默认看列名像哪一种。")
    private @Nullable String as;

    @Option(names = "--policy", paramLabel = "编号", description = "表里还可有这个政策自己的项目字段和县区指标列。")
    private @Nullable String policy;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public InspectCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.inspections();
    }

    @Override
    protected int carryOut() throws IOException {
        Optional<Inspector.Of> of = Optional.ofNullable(as).map(InspectCommand::of);
        Inputs.require(file);
        FieldDictionary columns = CountyPeriod.dictionary();
        if (policy != null) {
            PolicyPack pack = policies.library(around(), common()).pack(policy);
            columns = pack.columns();
            inputs.ofProjects(pack.projects());
        }
        Inspection inspection = new Inspector(inputs.options(), columns).inspect(file, of);
        write(inspection, Sources.NONE, Forms.inspections(), output, List.of(file));
        return inspection.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private static Inspector.Of of(String word) {
        return Arrays.stream(Inspector.Of.values())
                .filter(one -> one.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new WrongUsage(
                        "--as 没有 %s；可写 %s".formatted(word, words("、")),
                        "--as takes %s, not %s".formatted(words(", "), word)));
    }

    private static String words(String between) {
        return Arrays.stream(Inspector.Of.values()).map(Inspector.Of::word).collect(Collectors.joining(between));
    }
}
