package org.hengzhun.files.flow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.policy.PolicyStamp;
import org.hengzhun.core.ranking.GroupRanking;
import org.hengzhun.core.ranking.Lift;
import org.hengzhun.core.ranking.LiftSearch;
import org.hengzhun.core.ranking.Ranker;
import org.hengzhun.core.ranking.Ranking;
import org.hengzhun.core.ranking.Standing;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.files.read.InputSummary;
import org.hengzhun.files.read.Refusal;
import org.hengzhun.files.write.RankingReport;

/**
 * Ranks the units of one period, compares them with an earlier one, and gathers what is told of it.
 *
 * @param policy whose scheme it is
 * @param asOf the day whose parameters are in force
 */
public record RankingRun(PolicyStamp policy, LocalDate asOf, Scheme scheme) {

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
        Ranking now = Ranker.rank(scheme, units);
        Ranking ranking = before.isEmpty() ? now : now.comparedWith(Ranker.rank(scheme, before));
        return new RankingReport(
                policy,
                asOf,
                scheme,
                ranking,
                lifts(ranking, units),
                ImmutableList.copyOf(refused),
                ImmutableList.copyOf(inputs));
    }

    private ImmutableMap<String, Lift> lifts(Ranking ranking, List<CountyPeriod> units) {
        ImmutableMap.Builder<String, Lift> lifts = ImmutableMap.builder();
        for (GroupRanking group : ranking.groups()) {
            if (group.rows().size() <= LIFTED) {
                for (Standing row : group.rows()) {
                    List<Lift> found = new LiftSearch(scheme, units, List.of(), row.unit()).lifts(1);
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
