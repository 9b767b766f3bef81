package org.hengzhun.drl.logic;

import com.google.common.base.Stopwatch;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengzhun.core.field.Industries;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.drl.TestPack;
import org.hengzhun.drl.pack.PolicyPack;

/**
 * A pack of 200 rules, each with a limit of its own, and a table of 1,000 codes with a limit each that half of the rules look up:
 * how long its logic takes to decide. For docs/performance.md; started by hand.
 */
final class LargePack {

    private static final int RULES = 200;
    private static final int CODES = 1_000;
    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    private static final List<String> SAYS =
            List.of("advise", "jointReview", "halt", "reject", "investigate", "ledger");
    private static final List<String> STAGES = List.of(
            "PLANNED",
            "INTENT",
            "NEGOTIATING",
            "PROPOSED_SIGNING",
            "SIGNED",
            "FULFILLED",
            "STARTED",
            "UNDER_CONSTRUCTION");
    private static final List<String> TRUTHS = List.of(
            "sintering",
            "highEmission",
            "highRisk",
            "strongPull",
            "onNegativeList",
            "industrialLand",
            "addsCapacity",
            "touchesMainWorks");

    private LargePack() {}

    /** Prints how long the check took, three times: the first while the JVM is cold. */
    public static void main(String[] words) {
        PolicyPack pack = pack();
        for (int round = 1; round <= 3; round++) {
            Stopwatch watch = Stopwatch.createStarted();
            int remarks = LogicCheck.of(pack, DAY, Patience.ENDLESS).size();
            System.out.println("round %d: %d remarks in %s".formatted(round, remarks, watch));
        }
    }

    static PolicyPack pack() {
        return TestPack.bare()
                .manifest(
                        "tables:",
                        "  Big:",
                        "    label: 大表",
                        "    columns:",
                        "      division: {label: 大类, type: industry}",
                        "      group: {label: 中类, type: industry}",
                        "      code: {label: 小类, type: industry}",
                        "      limit: {label: 限额, type: number, unit: tce}")
                .with("tables/Big.csv", table())
                .parameters(IntStream.range(0, RULES)
                        .mapToObj(rule -> "p%d,%d,t,,,T-1,local,".formatted(rule, 1000 + rule * 17))
                        .toArray(String[]::new))
                .screening(IntStream.range(0, RULES).mapToObj(LargePack::rule).collect(Collectors.joining()))
                .sound();
    }

    private static String table() {
        List<String> codes = Industries.codes().stream()
                .filter(code -> code.length() == 4)
                .limit(CODES)
                .toList();
        Stream<String> rows = IntStream.range(0, codes.size()).mapToObj(row -> {
            String code = codes.get(row);
            return "E%d,n%d,%s,%s,%s,%d,,,T-1,local,"
                    .formatted(row, row, code.substring(0, 2), code.substring(0, 3), code, 1000 + 37 * (row % 50));
        });
        return Stream.concat(Stream.of("id,name,division,group,code,limit,from,to,clause,provenance,note"), rows)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String rule(int rule) {
        boolean looksUp = rule % 2 == 0;
        String codes = "$division : industryDivision, $group : industryGroup, $class : industryClass,"
                + " $energy : annualEnergyEquivalent, ";
        String patterns =
                "$l : Parameter( key == \"p%d\" )\n  $p : Project( %sstage == Stage.%s, %s == %s, annualCoal >= $l.value%s )%s"
                        .formatted(
                                rule,
                                looksUp ? codes : "",
                                STAGES.get(rule % STAGES.size()),
                                TRUTHS.get(rule / STAGES.size() % TRUTHS.size()),
                                rule % 3 == 0,
                                rule % 5 == 0 ? ", totalInvestment > 0" : "",
                                looksUp
                                        ? "\n  $e : Big( code == $class, group == $group, division == $division, limit <= $energy )"
                                        : "");
        return TestPack.rule("T-" + rule, patterns, "findings." + SAYS.get(rule % SAYS.size()) + "( $p )");
    }
}
