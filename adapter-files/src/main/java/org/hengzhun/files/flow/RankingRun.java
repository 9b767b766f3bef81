package org.hengzhun.files.flow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.ranking.Assessment;
import org.hengzhun.core.ranking.Assessor;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.Lift;
import org.hengzhun.core.ranking.LiftSearch;
import org.hengzhun.core.ranking.Ranking;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.ranking.Totals;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.write.RankingReport;

/**
 * Ranks the units of one period, compares them with an earlier one, and gathers what is told of it.
 *
 * @param asOf the day whose parameters and rules are in force
 * @param scheme id of a scheme of the policy
 */
public record RankingRun(Assessor assessor, LocalDate asOf, String scheme) {

    /** Larger groups are ranked without looking for what would lift each unit. */
    private static final int LIFTED = 60;

    /**
     * The report of a ranking.
     *
     * @param units those of the period
     * @param before those of the period it is compared with; empty for none
     * @param refused what was not processed of the inputs
     * @throws org.hengzhun.core.words.FlawedInputException when figures cannot be ranked
     */
    public RankingReport report(
            ImmutableList<CountyPeriod> units,
            ImmutableList<CountyPeriod> before,
            List<Refusal> refused,
            List<InputSummary> inputs) {
        Assessment now = assessor.assess(scheme, units, asOf);
        Ranking ranking = before.isEmpty()
                ? now.ranking()
                : now.ranking()
                        .comparedWith(assessor.assess(scheme, before, asOf).ranking());
        return new RankingReport(
                assessor.policy(),
                asOf,
                now.scheme(),
                ranking,
                lifts(now),
                now.undecided(),
                Totals.of(now.scheme(), units),
                assessor.warnings(asOf),
                ImmutableList.copyOf(refused),
                ImmutableList.copyOf(inputs));
    }

    /** The rulings stay as they are while a figure is tried: a lift is what the scheme alone makes of it. */
    private static ImmutableMap<String, Lift> lifts(Assessment now) {
        ImmutableMap.Builder<String, Lift> lifts = ImmutableMap.builder();
        for (GroupRanking group : now.ranking().groups()) {
            if (group.rows().size() <= LIFTED) {
                for (Standing row : group.rows()) {
                    List<Lift> found = new LiftSearch(now.scheme(), now.units(), now.rulings(), row.unit()).lifts(1);
                    found.stream()
                            .filter(lift -> lift.to().compareTo(lift.from()) > 0)
                            .findFirst()
                            .or(() -> found.stream().findFirst())
                            .ifPresent(lift -> lifts.put(row.unit(), lift));
                }
            }
        }
        return lifts.buildOrThrow();
    }
}
