package org.hengzhun.files;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hengzhun.core.duty.DoneRecords;
import org.hengzhun.core.duty.DutyReport;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.History;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.ranking.RankingReport;
import org.hengzhun.drl.PolicyLibrary;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.files.read.CountyReader;
import org.hengzhun.files.read.CountyTable;
import org.hengzhun.files.read.DutyRecordReader;
import org.hengzhun.files.read.DutyRecordTable;
import org.hengzhun.files.read.InputOptions;
import org.hengzhun.files.read.ProjectList;
import org.hengzhun.files.read.ProjectReader;
import org.hengzhun.files.read.Source;
import org.hengzhun.files.read.Sources;

/**
 * Results for tests of whatever is made of them: those of the examples by the policies that are shipped, and those of tables of
 * tests by policies of tests, which are made to meet the edges.
 */
public final class Samples {

    private static final Path TESTS = Path.of("src", "test", "resources");
    private static final Path EXAMPLES = Path.of("..", "examples");

    /** The policies that are shipped, those of the examples and those of tests. */
    public static final PolicyLibrary LIBRARY =
            PolicyLibrary.shipped().with(EXAMPLES.resolve("policies")).with(TESTS.resolve("packs"));

    private static final String XINXIANG = "xinxiang-2020-42";
    private static final String SUPERVISION = "supervision";

    private Samples() {}

    public static Path example(String name) {
        return EXAMPLES.resolve(name);
    }

    /** A table of tests. */
    public static Path table(String name) {
        return TESTS.resolve("tables").resolve(name);
    }

    /** The projects of a file, each with its place. */
    public static ProjectList projects(Path file) {
        try {
            return ProjectList.read(ProjectReader.open(file, InputOptions.DEFAULT));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CountyTable counties(Path file, String policy) {
        return CountyReader.read(
                file, InputOptions.DEFAULT, LIBRARY.pack(policy).columns());
    }

    /** The ranking of 新政办〔2020〕42号 for the fourth quarter, compared with the third: a tie, a veto, a new unit and one that left. */
    public static RankingReport quarter() {
        CountyTable now = counties(example("xinxiang-2020q4.csv"), XINXIANG);
        CountyTable before = counties(example("xinxiang-2020q3.csv"), XINXIANG);
        return RankingReport.of(
                LIBRARY.assessor(XINXIANG),
                "quarterly",
                LocalDate.of(2021, 1, 10),
                now.ranked("2020Q4"),
                before.before(Optional.empty(), "2020Q4"),
                History.of(ImmutableList.of()),
                Patience.ENDLESS);
    }

    /** The year's ranking, whose places mean something. */
    public static RankingReport yearEnd() {
        CountyTable now = counties(example("xinxiang-2020.csv"), XINXIANG);
        return RankingReport.of(
                LIBRARY.assessor(XINXIANG),
                "year-end",
                LocalDate.of(2021, 1, 10),
                now.ranked(now.onlyPeriod()),
                List.of());
    }

    /** The incentives of 焦政办〔2020〕9号, which grade: one county full of marks and one of half. */
    public static RankingReport graded() {
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

    /** Groups that are scored by schemes of their own, with places among all, the figures of the whole and what places mean. */
    public static RankingReport grouped() {
        CountyTable table = counties(table("bureau.csv"), "bureau");
        return RankingReport.of(
                LIBRARY.assessor("bureau"), "yearly", LocalDate.of(2024, 12, 31), table.ranked("2024"), List.of());
    }

    /** The same where one unit did not say which funds arrived. */
    public static RankingReport groupedWithoutFundsOfWest() {
        CountyTable table = counties(table("bureau.csv"), "bureau");
        List<CountyPeriod> units = table.ranked("2024").stream()
                .map(unit -> unit.unit().equals("西区") ? unit.without("arrivedFunds") : unit)
                .toList();
        return RankingReport.of(LIBRARY.assessor("bureau"), "yearly", LocalDate.of(2024, 12, 31), units, List.of());
    }

    /** A ranking with all a scheme can do to a score: see {@code packs/appraisal}. */
    public static RankingReport appraised() {
        return appraised(UnaryOperator.identity());
    }

    /** The same where nobody reported anything false. */
    public static RankingReport appraisedHonest() {
        return appraised(units -> units.stream()
                .map(unit -> unit.with("falseReports", BigDecimal.ZERO))
                .toList());
    }

    /** The same, honest and without one unit. */
    public static RankingReport appraisedWithout(String name) {
        return appraised(units -> units.stream()
                .filter(unit -> !unit.unit().equals(name))
                .map(unit -> unit.with("falseReports", BigDecimal.ZERO))
                .toList());
    }

    private static RankingReport appraised(UnaryOperator<List<CountyPeriod>> change) {
        CountyTable table = counties(table("appraisal.csv"), "appraisal");
        return RankingReport.of(
                LIBRARY.assessor("appraisal"),
                "year",
                LocalDate.of(2026, 12, 31),
                change.apply(table.ranked("2026")),
                List.of());
    }

    /** Three units whose weights are found in their figures, by a mean or by TOPSIS: {@code mean} or {@code topsis}. */
    public static RankingReport weighed(String scheme) {
        CountyTable table = counties(table("weighed.csv"), "weighed");
        return RankingReport.of(
                LIBRARY.assessor("weighed"), scheme, LocalDate.of(2022, 12, 31), table.ranked("2022"), List.of());
    }

    /** What falls due in 2020 under 焦政办〔2020〕9号; nobody told what was done. */
    public static DutyReport jiaozuoDuties(LocalDate asOf) {
        return LIBRARY.pack("jiaozuo-2020-9")
                .dutyReport(
                        LocalDate.of(2020, 4, 1),
                        LocalDate.of(2020, 12, 31),
                        asOf,
                        Optional.of(DoneRecords.of(List.of())),
                        List.of());
    }

    /** What 26 units and these projects owe by the policy {@code supervision} in August and September 2020. */
    public static DutyReport supervised(ProjectList projects, Optional<DutyRecordTable> done) {
        LocalDate asOf = LocalDate.of(2020, 9, 30);
        return LIBRARY.pack(SUPERVISION)
                .dutyReport(
                        LocalDate.of(2020, 8, 1),
                        asOf,
                        asOf,
                        done.map(DutyRecordTable::done),
                        LIBRARY.dutyFinder(SUPERVISION).dutiesOf(projects.projects(), asOf));
    }

    /** Which units reported when: all but one in August, two in September. */
    public static DutyRecordTable reported() {
        PolicyPack pack = LIBRARY.pack(SUPERVISION);
        return DutyRecordReader.read(table("reported.csv"), InputOptions.DEFAULT, pack.allDuties());
    }

    /** What was read where the projects stand at these places. */
    public static Sources of(Source... places) {
        return new Sources(ImmutableList.of(), ImmutableList.of(), ImmutableList.copyOf(places));
    }
}
