package org.hengzhun.bench;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.core.screening.Screener;
import org.hengzhun.drl.PolicyLibrary;

/**
 * A made-up policy of any size: rules that each ask for a stage, a yes-or-no field and a limit, and one that looks the park of
 * the project up in a table. Of every project one row can match, whatever the size of the table.
 */
final class GrowingPack {

    private static final String ID = "growing";
    private static final List<String> STAGES = List.of(
            "PLANNED",
            "INTENT",
            "NEGOTIATING",
            "PROPOSED_SIGNING",
            "SIGNED",
            "FULFILLED",
            "STARTED",
            "UNDER_CONSTRUCTION");
    private static final List<String> TRUTHS =
            List.of("sintering", "highEmission", "highRisk", "addsCapacity", "touchesMainWorks");

    private static final String MANIFEST = """
            id: growing
            title: 试验政策
            document: 试〔2022〕1号
            effective: 2022-01-01
            tables:
              Place:
                label: 园区表
                columns:
                  place: {label: 园区, type: text}
                  limit: {label: 限额, type: number, unit: tce}
            """;
    private static final String CLAUSES = """
            clause,section,kind,summary_zh,summary_en
            T-1,一,screen,试验条款,a clause to try
            """;
    private static final String LOOK_UP = """
            rule "T-park"
              @title("试验")
              @clause("T-1")
            when
              $p : Project( $park : park, $energy : annualEnergyEquivalent )
              $e : Place( place == $park, limit <= $energy )
            then
              findings.jointReview( $p );
            end
            """;

    private final int rules;
    private final int rows;

    GrowingPack(int rules, int rows) {
        this.rules = rules;
        this.rows = rows;
    }

    /** The name of the park that a row is about. */
    static String park(int row) {
        return "园区" + row;
    }

    /** The policy, read from a folder that is gone afterwards. */
    Screener screener() {
        try {
            Path folder = Files.createTempDirectory("growing");
            try {
                write(folder);
                return PolicyLibrary.shipped().with(folder).screener(ID);
            } finally {
                MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("policy.yaml"), MANIFEST);
        Files.writeString(folder.resolve("clauses.csv"), CLAUSES);
        Files.writeString(
                folder.resolve("parameters.csv"),
                lines(
                        "key,value,unit,from,to,clause,provenance,note",
                        rules,
                        rule -> "p%d,%d,tce,,,T-1,local,".formatted(rule, 1_000 + rule * 17)));
        Files.writeString(
                folder.resolve("tables/Place.csv"),
                lines(
                        "id,name,place,limit,from,to,clause,provenance,note",
                        rows,
                        row -> "E%d,n%d,%s,%d,,,T-1,local,".formatted(row, row, park(row), 40_000 + row % 50)));
        Files.writeString(
                folder.resolve("screening.drl"),
                IntStream.range(0, rules).mapToObj(GrowingPack::rule).collect(Collectors.joining("", "", LOOK_UP)));
    }

    private static String lines(String header, int count, IntFunction<String> line) {
        return Stream.concat(Stream.of(header), IntStream.range(0, count).mapToObj(line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Ten rules share a limit: a policy may read no more than 500 figures and fields. */
    private static int limit(int rule) {
        return rule / 10;
    }

    private static String rule(int rule) {
        return """
                rule "T-%d"
                  @title("试验")
                  @clause("T-1")
                when
                  $l : Parameter( key == "p%d" )
                  $p : Project( stage == Stage.%s, %s == %s, annualEnergyEquivalent >= $l.value )
                then
                  findings.advise( $p );
                end
                """.formatted(
                        rule,
                        limit(rule),
                        STAGES.get(rule % STAGES.size()),
                        TRUTHS.get(rule / STAGES.size() % TRUTHS.size()),
                        rule % 3 == 0);
    }
}
