package org.hengzhun.cli.rank;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.HengzhunCommand;
import org.hengzhun.cli.shared.OutputOptions;
import org.hengzhun.cli.shared.PaperOptions;
import org.hengzhun.cli.shared.PolicyOptions;
import org.hengzhun.cli.shared.Suppositions;
import org.hengzhun.core.difference.RankingDifference;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.ranking.Assessor;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.answer.PolicyAnswers;
import org.hengzhun.drl.difference.PolicyDifference;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.form.Forms;
import org.hengzhun.files.form.WrittenAs;
import org.hengzhun.files.read.CountyTable;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.OutputForm;
import org.hengzhun.files.write.ReportWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks the counties of a table. */
@Command(
        name = RankCommand.NAME,
        description = {"按考核方案给各县区打分排名：得分明细、名次变化、与上一位的差距，以及没有参与排名的原因。", "输出 " + OutputOptions.FORMS + "。"},
        footer = {
            "",
            "例：hengzhun rank examples/luan-2022-q3.csv --policies examples/policies --policy start-rate"
                    + " --scheme by-start-rate --period 2022Q3",
            "    hengzhun rank --from-projects examples/xuchang-published-projects.csv --policies examples/policies"
                    + " --policy start-rate --scheme by-start-rate --period 2022Q3 --as-of 2022-09-30"
        })
public final class RankCommand extends HengzhunCommand implements OutputOptions.Writes {

    /** The word that calls it. */
    public static final String NAME = "rank";

    @Parameters(arity = "0..1", paramLabel = "文件", description = "县区数据表：CSV、JSON 或 NDJSON；- 表示从标准输入读。")
    private @Nullable Path file;

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--period", required = true, paramLabel = "期次", description = "考核期，例如 2022Q3；表里没有期次列时，各行都算这一期。")
    private String period = "";

    @Option(names = "--previous", paramLabel = "文件", description = "上期的县区数据表，用来算名次变化。")
    private @Nullable Path previous;

    @Mixin
    private final SchemeOptions schemes = new SchemeOptions();

    @Mixin
    private final PolicyOptions policies = new PolicyOptions();

    @Mixin
    private final Suppositions suppositions = new Suppositions();

    @Option(names = "--paper", paramLabel = "文书", description = "写成哪种文书：通报、报告；可写 --out 文件.docx 或 .html，不写时显示在屏幕上。")
    private @Nullable String paper;

    @Mixin
    private final PaperOptions papers = new PaperOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    public RankCommand(CliContext around) {
        super(around);
    }

    @Override
    public WrittenAs<?> forms() {
        return rankings();
    }

    private WrittenAs<ReportWriter<RankingReport>> rankings() {
        return PaperOptions.named(paper, Forms.rankingPapers(papers.office()))
                .orElseGet(() -> Forms.rankings(papers.office()));
    }

    @Override
    protected int carryOut() throws IOException {
        OutputForm form = output.form(suppositions.any() ? Forms.rankingDifferences() : rankings());
        LocalDate day = schemes.asOf(around());
        PolicyLibrary library = policies.library(around(), common());
        PolicyAnswers answers = suppositions.answers(library, schemes.policy(), day);
        PolicyPack pack = answers.pack();
        Assessor assessor = answers.assessor();
        Scheme scheme = schemes.scheme(assessor, day);
        Path source = ledger.source(file);
        RankedFigures figures = file == null
                ? ledger.count(schemes.projects(source, around()), scheme, period, day)
                : RankedFigures.of(schemes.read(source, pack, around()), period);
        if (figures.units().isEmpty()) {
            tell(figures.sources());
            figures.notes().forEach(this::tell);
            return ExitCode.REFUSED;
        }
        Optional<CountyTable> earlier = Optional.ofNullable(previous).map(one -> schemes.read(one, pack, around()));
        try {
            RankingReport report = report(assessor, scheme, day, figures, earlier);
            Sources sources =
                    figures.sources().and(earlier.map(CountyTable::sources).orElse(Sources.NONE));
            int code = suppositions.any()
                    ? write(
                            RankingDifference.of(
                                    PolicyDifference.ofRankings(
                                            library.answers(schemes.policy()), answers, day, /* supposed= */ true),
                                    report(library.assessor(schemes.policy()), scheme, day, figures, earlier),
                                    report),
                            sources,
                            source)
                    : write(report, sources, source, form);
            return figures.whole() && report.ranking().whole() ? code : ExitCode.REFUSED;
        } catch (FlawedInputException flawed) {
            return SchemeOptions.unfit(flawed, source, scheme, language(), around().err());
        }
    }

    private RankingReport report(
            Assessor assessor, Scheme scheme, LocalDate day, RankedFigures figures, Optional<CountyTable> earlier) {
        return RankingReport.of(
                        assessor,
                        scheme.id(),
                        day,
                        figures.units(),
                        earlier.map(one -> one.before(Optional.empty(), period)).orElse(ImmutableList.of()),
                        History.of(Stream.concat(
                                        figures.table().stream(),
                                        earlier.stream().flatMap(one -> one.units().stream()))
                                .toList()),
                        Patience.ENDLESS)
                .refusing(
                        figures.refused(),
                        earlier.map(one -> one.refusedNames(one.onlyPeriod())).orElse(ImmutableSet.of()))
                .noting(figures.notes());
    }

    private int write(RankingDifference difference, Sources sources, Path source) throws IOException {
        write(difference, sources, Forms.rankingDifferences(), output, List.of(source));
        tell(sources);
        return sources.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private int write(RankingReport report, Sources sources, Path source, OutputForm form) throws IOException {
        write(report, sources, rankings(), output, List.of(source));
        if (form != OutputForm.TEXT || !output.toScreen()) {
            report.warnings(language()).forEach(around().err()::println);
            tell(sources);
        }
        return sources.refused().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }
}
