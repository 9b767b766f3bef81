package org.hengzhun.core.ranking;

import java.util.ArrayList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.score.SchemeTable;
import org.hengzhun.core.score.Units;

/** A way to score units by several columns, of which properties hold or do not; the same items but for the method. */
enum Way {
    SHARE("arithmetic", "%s", "share-of-best", "full=100"),
    MIN_MAX("arithmetic", "%s", "min-max", "full=100 constant=top"),
    EFFICACY("arithmetic", "%s", "efficacy", "constant=top"),
    PLACES("arithmetic", "%s", "places", "places=1:10;2:8;3-5:6 else=1 full=10"),
    PLACES_SHARED("arithmetic", "%s", "places", "places=1:10;2:8;3-5:6 else=1 full=10 ties=average"),
    RANK_DECAY("arithmetic", "%s", "rank-decay", "full=100"),
    RANK("arithmetic", "rank-%s", "growth", "points=-1 per=1 full=1"),
    Z_SCORE("arithmetic", "z-%s", "growth", "points=1 per=1 full=1 allEqual=zero"),
    FIXED_EFFICACY("arithmetic", "%s", "efficacy", "notAllowed=-1 satisfactory=60"),
    TIERS("arithmetic", "%s", "tiers", "tiers=60:100;30:70;0:10 interpolate=true full=100"),
    TOPSIS("topsis", "%s", "proportional", ""),
    ENTROPY("arithmetic", "%s", "min-max", "full=100 constant=top"),
    ENTROPY_OF_FIGURES("arithmetic", "%s", "proportional", ""),
    CRITIC("arithmetic", "%s", "min-max", "full=100 constant=top");

    private static final List<String> COLUMNS = List.of("x", "y", "z", "v");

    private final String aggregation;
    private final String indicator;
    private final String method;
    private final String arguments;

    Way(String aggregation, String indicator, String method, String arguments) {
        this.aggregation = aggregation;
        this.indicator = indicator;
        this.method = method;
        this.arguments = arguments;
    }

    /** Whether its weights are found in the figures. */
    boolean findsWeights() {
        return this == ENTROPY || this == ENTROPY_OF_FIGURES || this == CRITIC;
    }

    private String root() {
        String found = "weights=%s allEqual=equal".formatted(this == CRITIC ? "critic" : "entropy");
        return "total,,,%s,,%s"
                .formatted(aggregation, findsWeights() ? found : aggregation.equals("topsis") ? "constant=top" : "");
    }

    /** The ranking by the usual weights 0.5, 0.3 and 0.2. */
    Ranking rank(List<CountyPeriod> units) {
        return rank(units, "0.5", "0.3", "0.2");
    }

    /** The ranking by as many columns as there are weights; a way that finds its weights takes none of these. */
    Ranking rank(List<CountyPeriod> units, String... weights) {
        List<String> rows = new ArrayList<>(List.of(root()));
        List<String> indicators = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            String column = COLUMNS.get(i);
            String weight = findsWeights() ? "" : weights[i];
            rows.add("%s,total,%s,%s,%s,%s"
                    .formatted("by-" + column, indicator.formatted(column), method, weight, arguments));
            indicators.add(column + ",column");
            indicators.add("rank-%s,peer,of=%s statistic=rank".formatted(column, column));
            indicators.add("z-%s,z-score,of=%s".formatted(column, column));
        }
        SchemeTable table = SchemeTable.of(rows.toArray(String[]::new))
                .indicators(indicators.toArray(String[]::new))
                .set("lines", "exact")
                .set("lineScale", "6")
                .set("scoreScale", "6");
        return Ranker.rank(table.scheme(), units);
    }

    /** Units 0, 1, 2 … of rows of figures such as {@code 1 2 3; 4 5 6}; a row {@code -} is a unit that is not there. */
    static List<CountyPeriod> units(String rows) {
        List<String> lines = new ArrayList<>();
        String[] each = rows.split(";", -1);
        for (int i = 0; i < each.length; i++) {
            if (!each[i].isBlank() && !each[i].strip().equals("-")) {
                lines.add(i + ",," + each[i].strip().replace(' ', ','));
            }
        }
        return Units.of("2022", "unit,group,x,y,z,v", lines.toArray(String[]::new));
    }
}
