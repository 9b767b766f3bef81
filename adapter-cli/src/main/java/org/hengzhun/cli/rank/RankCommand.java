package org.hengzhun.cli.rank;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengzhun.cli.run.ExitCode;
import org.hengzhun.cli.run.Output;
import org.hengzhun.cli.run.OutputOptions;
import org.hengzhun.cli.run.PolicyOptions;
import org.hengzhun.cli.run.Surroundings;
import org.hengzhun.cli.run.Task;
import org.hengzhun.cli.run.WrongUsage;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.flow.RankingRun;
import org.hengzhun.files.read.CountyTable;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.RankingReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks the counties of a table. */
@Command(
        name = RankCommand.NAME,
        description = {"按考核方案给各县区打分排名：得分明细、名次变化、与上一位的差距，以及没有参与排名的原因。", "输出 text、json、csv。"},
        footer = {
            "",
            "例：hengzhun rank examples/luan-2022-q3.csv --policies examples/policies --policy start-rate"
                    + " --scheme by-start-rate --period 2022Q3"
        })
public final class RankCommand extends Task {

    /** The word that calls it. */
    public static final String NAME = "rank";

    @Parameters(paramLabel = "文件", description = "县区数据表：CSV、JSON 或 NDJSON；- 表示从标准输入读。")
    private Path file = Path.of("");

    @Option(names = "--period", required = true, paramLabel = "期次", description = "考核期，例如 2022Q3；表里没有期次列时，各行都算这一期。")
    private String period = "";

    @Option(names = "--previous", paramLabel = "文件", description = "上期的县区数据表，用来算名次变化。")
    private @Nullable Path previous;

    @Mixin
    private final SchemeOptions schemes = new SchemeOptions();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public RankCommand(Surroundings around) {
        super(around);
    }

    @Override
    protected int carryOut() throws IOException {
        OutputForm form = output.form(OutputForm.TEXT, OutputForm.JSON, OutputForm.CSV);
        LocalDate day = schemes.asOf(around());
        PolicyLibrary library = policies.library(around(), common());
        PolicyPack pack = library.pack(schemes.policy());
        Scheme scheme = schemes.scheme(pack, day);
        List<Refusal> refused = new ArrayList<>();
        List<InputSummary> inputs = new ArrayList<>();
        ImmutableList<CountyPeriod> units = now(keep(schemes.read(file, pack, around()), refused, inputs), refused);
        if (units.isEmpty()) {
            refused.forEach(refusal -> around().err().println(refusal.in(language())));
            return ExitCode.REFUSED;
        }
        try {
            RankingReport report = new RankingRun(library.assessor(schemes.policy()), day, scheme.id())
                    .report(units, before(pack, refused, inputs), refused, inputs);
            return write(report, form);
        } catch (FlawedInputException flawed) {
            flawed.flaws()
                    .forEach(flaw -> around().err()
                            .println(file + say("：", ": ") + RankingReport.told(flaw, scheme, language())));
            return ExitCode.REFUSED;
        }
    }

    private static CountyTable keep(CountyTable table, List<Refusal> refused, List<InputSummary> inputs) {
        refused.addAll(table.refusals());
        inputs.add(table.summary());
        return table;
    }

    private ImmutableList<CountyPeriod> now(CountyTable table, List<Refusal> refused) {
        ImmutableList<CountyPeriod> units = table.in(period);
        if (units.isEmpty() && refused.isEmpty()) {
            throw new WrongUsage(
                    "表里没有 %s 这一期；有：%s".formatted(period, String.join("、", table.periods())),
                    "the table has no period %s; it has %s".formatted(period, String.join(", ", table.periods())));
        }
        return units;
    }

    private ImmutableList<CountyPeriod> before(PolicyPack pack, List<Refusal> refused, List<InputSummary> inputs) {
        if (previous == null) {
            return ImmutableList.of();
        }
        CountyTable before = keep(schemes.read(previous, pack, around()), refused, inputs);
        if (before.periods().size() != 1 || before.periods().contains(period)) {
            throw new WrongUsage(
                    "--previous 的表应只有一期，且不是 %s；现有：%s".formatted(period, String.join("、", before.periods())),
                    "the table of --previous must hold one period other than %s; it has %s"
                            .formatted(period, String.join(", ", before.periods())));
        }
        return before.in(before.periods().iterator().next());
    }

    private int write(RankingReport report, OutputForm form) throws IOException {
        try (Output out = output.open(around(), List.of(file))) {
            form.rankings(out.writer(), language()).write(report);
            out.finish();
        }
        if (form != OutputForm.TEXT || !output.toScreen()) {
            report.warnings(language()).forEach(around().err()::println);
            report.refused().forEach(refusal -> around().err().println(refusal.in(language())));
        }
        return report.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
