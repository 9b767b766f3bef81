package org.hengzhun.cli.rank;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.cli.shared.AsOf;
import org.hengzhun.cli.shared.CliContext;
import org.hengzhun.cli.shared.ExitCode;
import org.hengzhun.cli.shared.Inputs;
import org.hengzhun.core.ranking.Assessor;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.words.FlawedInputException;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.read.CountyTable;
import org.hengzhun.files.read.ProjectList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By which scheme of which policy counties are ranked, and from which bytes. */
final class SchemeOptions {

    @Option(names = "--policy", required = true, paramLabel = "编号", description = "按哪个政策；用 policy list 查看有哪些。")
    private String policy = "";

    @Option(names = "--scheme", required = true, paramLabel = "方案", description = "政策里的哪个考核方案。")
    private String scheme = "";

    @Option(names = "--as-of", paramLabel = "日期", description = "参数以哪天有效的为准，例如 2022-09-30；默认今天（北京时间）。")
    private @Nullable String asOf;

    @Mixin
    private final Inputs inputs = new Inputs();

    String policy() {
        return policy;
    }

    LocalDate asOf(CliContext around) {
        return AsOf.day(asOf, around);
    }

    /** The scheme asked for, with the figures of the day. */
    Scheme scheme(Assessor assessor, LocalDate day) {
        return assessor.scheme(scheme, day);
    }

    /** Reads a table of counties by the columns the pack knows. */
    CountyTable read(Path file, PolicyPack pack, CliContext around) {
        return inputs.counties(file, around, pack.columns());
    }

    /** Reads a list of projects, from which figures of counties are counted. */
    ProjectList projects(Path file, CliContext around) throws IOException {
        return inputs.allProjects(List.of(file), around);
    }

    /** Tells everything that is wrong with figures that cannot be ranked, and gives the exit code. */
    static int unfit(FlawedInputException flawed, Path file, Scheme scheme, Language language, PrintWriter err) {
        String colon = language == Language.ZH ? "：" : ": ";
        flawed.flaws().forEach(flaw -> err.println(file + colon + RankingReport.told(flaw, scheme, language)));
        return ExitCode.REFUSED;
    }
}
