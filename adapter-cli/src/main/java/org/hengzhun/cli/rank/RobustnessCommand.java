package org.hengzhun.cli.rank;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.indicator.Arguments;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.ranking.Assessor;
import org.hengzhun.core.ranking.RobustnessPlan;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.CountyTable;
import org.hengzhun.files.write.ranking.RobustnessReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how firm a ranking is. */
@Command(
        name = RobustnessCommand.NAME,
        description = {"权重变动、去掉一项或一个单位时，各单位名次会变多少。同样的种子结果一样。", "输出 " + OutputOptions.FORMS + "。"},
        footer = {"", "例：hengzhun robustness examples/xinxiang-2020q4.csv --policy xinxiang-2020-42 --scheme quarterly"
        })
public final class RobustnessCommand extends HengzhunCommand implements OutputOptions.Writes {

    /** The word that calls it. */
    public static final String NAME = "robustness";

    @Parameters(paramLabel = "文件", description = "县区数据表；- 表示从标准输入读。")
    private Path file = Path.of("");

    @Option(names = "--period", paramLabel = "期次", description = "考核期；表里只有一期时可以不写。")
    private @Nullable String period;

    @Option(names = "--seed", paramLabel = "种子", description = "随机数种子，默认 1。")
    private long seed = 1;

    @Option(names = "--draws", paramLabel = "次数", description = "抽多少组权重，默认 1000。")
    private int draws = 1_000;

    @Option(names = "--vary", paramLabel = "幅度", description = "每个权重上下变动多少，默认 20%%。")
    private String vary = "20%";

    @Mixin
    private final SchemeOptions schemes = new SchemeOptions();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public RobustnessCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.robustness();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(Forms.robustness());
        LocalDate day = schemes.asOf(around());
        RobustnessPlan plan = plan();
        PolicyLibrary library = policies.library(around(), common());
        PolicyPack pack = library.pack(schemes.policy());
        Assessor assessor = library.assessor(schemes.policy());
        Scheme scheme = schemes.scheme(assessor, day);
        CountyTable table = schemes.read(file, pack, around());
        table.refusals().forEach(refusal -> around().err().println(refusal.in(language())));
        if (table.units().isEmpty() && !table.refusals().isEmpty()) {
            return ExitCode.REFUSED;
        }
        try {
            var firmness = assessor.knowing(History.of(table.units()))
                    .robustness(scheme.id(), table.ranked(period == null ? table.onlyPeriod() : period), day, plan);
            write(
                    new RobustnessReport(pack.stamp(), day, firmness, pack.warnings(day)),
                    table.sources(),
                    Forms.robustness(),
                    output,
                    List.of(file));
        } catch (FlawedInputException flawed) {
            return SchemeOptions.unfit(flawed, file, scheme, language(), around().err());
        }
        return table.refusals().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private RobustnessPlan plan() {
        Optional<Ratio> spread = Arguments.numberIn(vary);
        if (spread.isEmpty()) {
            throw new WrongUsage(
                    "--vary（%s）应写作 20%% 或 0.2".formatted(vary), "--vary (%s) must be like 20%% or 0.2".formatted(vary));
        }
        return new RobustnessPlan(seed, draws, spread.get());
    }
}
