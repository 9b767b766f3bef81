package org.hengzhun.cli.policy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hengzhun.cli.shared.AsOf;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.DifferenceRun;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.Inputs;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.WrongUsage;
import org.hengzhun.core.difference.RankingDifference;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.difference.PolicyDifference;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.CountyTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who flips, or who moves, when one policy takes the place of another. */
@Command(
        name = "diff",
        description = {
            "用同一份数据比较两项政策：哪些项目改变结论、由什么变为什么、因为哪条规则、哪个参数或哪一行，各县区多少个。",
            "写 --scheme 时比较排名：谁升降几位。编号后写 @文件夹 用那个文件夹里的政策，便于比较改动前后。输出 " + OutputOptions.FORMS + "。"
        },
        footer = {
            "",
            "例：hengzhun policy diff xuchang-2022-sw70 xuchang-2022-sw70@我的政策 --data examples/candidates.csv --as-of 2022-09-30",
            "　　hengzhun policy diff xinxiang-2020-42 xinxiang-2020-42@我的政策 --data examples/xinxiang-2020.csv --scheme annual --period 2020"
        })
final class DiffCommand extends HengzhunCommand implements OutputOptions.Writes {

    @Parameters(index = "0", paramLabel = "原政策", description = "编号或 编号@文件夹。")
    private String first = "";

    @Parameters(index = "1", paramLabel = "新政策", description = "编号或 编号@文件夹。")
    private String second = "";

    @Option(
            names = "--data",
            required = true,
            paramLabel = "文件",
            description = "项目表，可以写多次；有 --scheme 时是县区数据表。- 表示从标准输入读。")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "日期", description = "判定日期，例如 2022-09-30；默认今天（北京时间）。")
    private @Nullable String asOf;

    @Option(names = "--scheme", paramLabel = "方案", description = "比较按这个考核方案的排名。")
    private @Nullable String scheme;

    @Option(names = "--period", paramLabel = "期次", description = "比较排名的期次，例如 2022Q3；和 --scheme 一起写。")
    private @Nullable String period;

    @Mixin
    private final Inputs inputs = new Inputs();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    DiffCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return Forms.differences();
    }

    @Override
    protected int carryOut() throws IOException {
        output.form(scheme == null ? Forms.differences() : Forms.rankingDifferences());
        LocalDate day = AsOf.day(asOf, around());
        inputs.options();
        files.forEach(Inputs::require);
        NamedPolicies named = new NamedPolicies(policies.library(around(), common()));
        PolicyAnswers before = named.answers(first);
        PolicyAnswers after = named.answers(second);
        inputs.ofProjects(PolicyPack.projects(List.of(before.pack(), after.pack())));
        if (scheme == null && period == null) {
            return new DifferenceRun(PolicyDifference.of(before, after, day, /* supposed= */ false), any -> false)
                    .over(files, file -> inputs.projects(file, around()), output, around(), common());
        }
        if (scheme == null || period == null || files.size() > 1) {
            throw new WrongUsage(
                    "比较排名要写 --scheme 和 --period，并且只写一个 --data",
                    "to compare rankings write --scheme and --period, and one --data");
        }
        return rankings(before, after, day, scheme, period, files.get(0));
    }

    private int rankings(PolicyAnswers before, PolicyAnswers after, LocalDate day, String by, String named, Path file)
            throws IOException {
        CountyTable table = inputs.counties(file, around(), after.pack().columns());
        ImmutableList<CountyPeriod> units = table.ranked(named);
        try {
            RankingDifference difference = RankingDifference.of(
                    PolicyDifference.ofRankings(before, after, day, /* supposed= */ false),
                    report(before, by, day, table, units, named),
                    report(after, by, day, table, units, named));
            write(difference, table.sources(), Forms.rankingDifferences(), output, files);
            tell(table.sources());
            return table.refusals().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
        } catch (FlawedInputException flawed) {
            flawed.flaws().forEach(flaw -> around().err().println(file + "：" + flaw.in(language())));
            return ExitCode.REFUSED;
        }
    }

    private static RankingReport report(
            PolicyAnswers answers,
            String by,
            LocalDate day,
            CountyTable table,
            ImmutableList<CountyPeriod> units,
            String named) {
        return RankingReport.of(
                        answers.assessor(),
                        by,
                        day,
                        units,
                        ImmutableList.of(),
                        History.of(table.units()),
                        Patience.ENDLESS)
                .refusing(table.unrankedIn(named), Set.of());
    }
}
