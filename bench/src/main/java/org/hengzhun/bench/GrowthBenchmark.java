package org.hengzhun.bench;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.ranking.Ranker;
import org.hengzhun.core.ranking.Ranking;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.core.screening.Screening;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/**
 * What grows with what: the time of one project with the rows of a table, the rules of a policy, the projects of one call and the
 * threads; that of one ranked unit with the columns of a scheme.
 */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark extends Warm {

    private static final int COUNT = 1_000;
    private static final int MOST = 10_000;
    private static final int UNITS = 3_000;
    private static final int FEW_RULES = 20;
    private static final int FEW_ROWS = 50;
    private static final LocalDate DAY = LocalDate.of(2022, 9, 30);

    /** Screens made-up projects, each of a park of the table, by a made-up policy, so many in a call. */
    private static Supplier<List<Screening>> screening(int rules, int rows, int projects, int call) {
        List<Project> made = new ArrayList<>(projects);
        for (Project project : Candidates.patchy(projects, 42)) {
            made.add(project.with(Project.PARK, GrowingPack.park(made.size() % rows)));
        }
        List<List<Project>> calls = Lists.partition(made, call);
        Screener screener = new GrowingPack(rules, rows).screener();
        return () -> {
            List<Screening> all = new ArrayList<>(projects);
            calls.forEach(one -> all.addAll(screener.screenAll(one, DAY)));
            return all;
        };
    }

    /** A policy with more and more rows in the table that one rule looks the project up in. */
    @State(Scope.Benchmark)
    public static class Rows {

        @Param({"50", "500", "5000"})
        private int rows;

        private Supplier<List<Screening>> screening = List::of;

        @Setup
        public void make() {
            screening = screening(FEW_RULES, rows, COUNT, COUNT);
        }
    }

    /** A policy with more and more rules. */
    @State(Scope.Benchmark)
    public static class Rules {

        @Param({"20", "200", "1000"})
        private int rules;

        private Supplier<List<Screening>> screening = List::of;

        @Setup
        public void make() {
            screening = screening(rules, FEW_ROWS, COUNT, COUNT);
        }
    }

    /** Calls with more and more projects. */
    @State(Scope.Benchmark)
    public static class Calls {

        @Param({"1", "100", "10000"})
        private int projects;

        private Supplier<List<Screening>> screening = List::of;

        @Setup
        public void make() {
            screening = screening(FEW_RULES, FEW_ROWS, MOST, projects);
        }
    }

    /** One policy for all threads. */
    @State(Scope.Benchmark)
    public static class Shared {

        private Supplier<List<Screening>> screening = List::of;

        @Setup
        public void make() {
            screening = screening(FEW_RULES, FEW_ROWS, COUNT, COUNT);
        }
    }

    /** A scheme of more and more items, each of a column or of two. */
    @State(Scope.Benchmark)
    public static class Columns {

        @Param({"15", "60", "240"})
        private int columns;

        private Ranker ranker = Ranker.of(Figures.scheme(1));
        private List<CountyPeriod> figures = List.of();

        @Setup
        public void make() {
            ranker = Ranker.of(Figures.scheme(columns));
            figures = Figures.units(UNITS, columns, 42);
        }
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public List<Screening> rowsOfATable(Rows made) {
        return made.screening.get();
    }

    @Benchmark
    @OperationsPerInvocation(COUNT)
    public List<Screening> rulesOfAPolicy(Rules made) {
        return made.screening.get();
    }

    @Benchmark
    @OperationsPerInvocation(MOST)
    public List<Screening> projectsOfACall(Calls made) {
        return made.screening.get();
    }

    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(COUNT)
    public List<Screening> oneThread(Shared made) {
        return made.screening.get();
    }

    /** The time is that of a project in one of the threads: as long as with one where they do not get in each other's way. */
    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(COUNT)
    public List<Screening> twoThreads(Shared made) {
        return made.screening.get();
    }

    @Benchmark
    @OperationsPerInvocation(UNITS)
    public Ranking columnsOfAScheme(Columns made) {
        return made.ranker.rank(made.figures, List.of());
    }
}
