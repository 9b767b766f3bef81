package org.hengzhun.files.report;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengzhun.core.duty.DoneRecords;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.core.words.Language;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.paper.Paper;
import org.hengzhun.files.press.TextPaper;
import org.hengzhun.files.read.CountyReader;
import org.hengzhun.files.read.CountyTable;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.read.Row;
import org.hengzhun.files.read.Sources;
import org.hengzhun.files.write.TextLayout;
import org.hengzhun.files.write.TextPage;

/** Papers made of the examples by the policies that are shipped. */
final class Papers {

    static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    private static final PolicyLibrary LIBRARY = PolicyLibrary.shipped();

    private Papers() {}

    private static Path example(String name) {
        return Path.of("..", "examples", name);
    }

    /** The candidates with these ids, as 许商务〔2022〕70号 sees them, beside these refusals. */
    static ScreeningRun run(List<Refusal> refused, String... ids) {
        List<Project> projects = new ArrayList<>();
        try (ProjectReader rows = ProjectReader.open(example("candidates.csv"), InputOptions.DEFAULT)) {
            rows.forEachRemaining(row -> projects.add(((Row.Accepted<Project>) row).value()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        PolicyPack pack = LIBRARY.pack("xuchang-2022-sw70");
        List<Project> wanted = projects.stream()
                .filter(project -> List.of(ids).contains(project.id()))
                .toList();
        return new ScreeningRun(
                pack.stamp(),
                DAY,
                LIBRARY.screener("xuchang-2022-sw70").screenAll(wanted, DAY).stream()
                        .map(one -> new ScreeningRun.Judged(one, Optional.empty()))
                        .toList(),
                refused,
                List.of(),
                Optional.of("许昌市商务局"));
    }

    static String text(ScreeningPaper kind, Language language, String... ids) {
        return text(kind.of(run(List.of(), ids), language));
    }

    static String text(Paper paper) {
        StringWriter text = new StringWriter();
        try {
            TextPaper.write(paper, new TextPage(text, TextLayout.WIDE));
        } catch (IOException neverOfAText) {
            throw new UncheckedIOException(neverOfAText);
        }
        return text.toString();
    }

    private static CountyTable table(String file, String policy) throws IOException {
        return CountyReader.read(
                example(file), InputOptions.DEFAULT, LIBRARY.pack(policy).columns());
    }

    /** The ranking of 新政办〔2020〕42号 for the fourth quarter, compared with the third. */
    static RankingReport ranking() throws IOException {
        CountyTable now = table("xinxiang-2020q4.csv", "xinxiang-2020-42");
        CountyTable before = table("xinxiang-2020q3.csv", "xinxiang-2020-42");
        return RankingReport.of(
                LIBRARY.assessor("xinxiang-2020-42"),
                "quarterly",
                LocalDate.of(2021, 1, 10),
                now.ranked("2020Q4"),
                before.before(Optional.empty(), "2020Q4"),
                History.of(ImmutableList.of()),
                Patience.ENDLESS);
    }

    /** The year's ranking, whose places mean something. */
    static RankingReport yearEnd() throws IOException {
        CountyTable now = table("xinxiang-2020.csv", "xinxiang-2020-42");
        return RankingReport.of(
                LIBRARY.assessor("xinxiang-2020-42"),
                "year-end",
                LocalDate.of(2021, 1, 10),
                now.ranked(now.onlyPeriod()),
                List.of());
    }

    /** The incentives of 焦政办〔2020〕9号, which grade: one county full of marks and one of half. */
    static RankingReport graded() {
        return RankingReport.of(
                LIBRARY.assessor("jiaozuo-2020-9"),
                "year-end",
                LocalDate.of(2020, 12, 31),
                List.of(funded("沁阳市", "20"), funded("孟州市", "10")),
                List.of());
    }

    private static CountyPeriod funded(String unit, String arrived) {
        return CountyPeriod.of(
                Map.of(
                        "unit", unit,
                        "period", "2020",
                        "arrivedFunds", arrived + "亿元",
                        "arrivedFundsTarget", "20亿元",
                        "startedProjects", arrived,
                        "startedProjectsTarget", "20",
                        "leaderDaysOut", "80",
                        "workingDays", "250"),
                LIBRARY.pack("jiaozuo-2020-9").columns());
    }

    static String text(RankingPaper kind, RankingReport report, Language language) {
        return text(kind.of(report, Sources.NONE, Optional.empty(), language));
    }

    /** What falls due in 2020 under 焦政办〔2020〕9号; nobody told what was done. */
    static DutyReport duties(LocalDate asOf) {
        return LIBRARY.pack("jiaozuo-2020-9")
                .dutyReport(
                        LocalDate.of(2020, 4, 1),
                        LocalDate.of(2020, 12, 31),
                        asOf,
                        Optional.of(DoneRecords.of(List.of())),
                        List.of());
    }
}
