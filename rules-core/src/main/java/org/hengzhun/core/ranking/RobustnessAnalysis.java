package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.patience.Patience;
import org.hengzhun.core.score.Leaf;
import org.hengzhun.core.score.MarkTable;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scheme;
import org.hengzhun.core.score.WeightFactors;

/**
 * Shakes a ranking: draws weights around those of the scheme, leaves out each item, and leaves out each unit. Marks are computed
 * once; only sums change. Draws run in parallel and are put together by number, so threads change nothing.
 */
public final class RobustnessAnalysis {

    private final Ranker ranker;
    private final RobustnessPlan plan;

    public RobustnessAnalysis(Scheme scheme, RobustnessPlan plan) {
        this(scheme, plan, Patience.ENDLESS);
    }

    /** The same for somebody of this patience, which all threads look at. */
    public RobustnessAnalysis(Scheme scheme, RobustnessPlan plan, Patience patience) {
        this(Ranker.of(scheme, patience), plan);
    }

    /** The same of a ranking by this ranker. */
    public RobustnessAnalysis(Ranker ranker, RobustnessPlan plan) {
        this.ranker = ranker;
        this.plan = plan;
    }

    /**
     * How firm the ranking of these units is.
     *
     * @throws org.hengzhun.core.words.FlawedInputException as {@link Ranker#rank(List, List)}
     */
    public Robustness of(List<CountyPeriod> units, List<Ruling> rulings) {
        Ranking ranking = ranker.rank(units, rulings);
        ImmutableListMultimap<String, Ruling> byUnit = Multimaps.index(rulings, Ruling::unit);
        Map<String, Contest> contests = ranker.contests(units, byUnit);
        ImmutableList.Builder<Robustness.Group> groups = ImmutableList.builder();
        for (GroupRanking group : ranking.groups()) {
            groups.add(group(group, Objects.requireNonNull(contests.get(group.group()))));
        }
        return new Robustness(
                ranker.scheme().id(),
                ranker.scheme().label(),
                ranker.scheme().leaves().stream().collect(ImmutableMap.toImmutableMap(Leaf::name, Leaf::label)),
                plan,
                groups.build());
    }

    private Robustness.Group group(GroupRanking group, Contest contest) {
        MarkTable marks = ranker.marks(contest);
        ImmutableListMultimap<String, Ruling> rulings = contest.rulings();
        List<Map<String, BigDecimal>> drawn = IntStream.range(0, plan.draws())
                .parallel()
                .mapToObj(draw -> ranks(marks, weights(draw), rulings))
                .toList();
        Map<String, Map<String, BigDecimal>> without = new LinkedHashMap<>();
        for (Leaf leaf : ranker.scheme().leaves()) {
            without.put(leaf.name(), ranks(marks, leavingOut(leaf), rulings));
        }
        ImmutableList<RankRange> ranges =
                group.rows().stream().map(row -> range(row, drawn, without)).collect(ImmutableList.toImmutableList());
        return new Robustness.Group(group.group(), ranges, new ReversalSearch(ranker).in(contest, marks));
    }

    private WeightFactors weights(int draw) {
        Map<String, Ratio> factors = new HashMap<>();
        return node -> factors.computeIfAbsent(
                node.name(), name -> Ratio.ONE.plus(plan.spread().times(Draws.between(plan.seed(), draw, name))));
    }

    private static WeightFactors leavingOut(Leaf leaf) {
        return node -> node.name().equals(leaf.name()) ? Ratio.ZERO : Ratio.ONE;
    }

    private Map<String, BigDecimal> ranks(
            MarkTable marks, WeightFactors emphasis, ImmutableListMultimap<String, Ruling> rulings) {
        GroupOrder order = ranker.order(marks, emphasis, rulings);
        Map<String, BigDecimal> ranks = new HashMap<>();
        for (int i = 0; i < order.ranked().size(); i++) {
            ranks.put(order.ranked().get(i).unit().unit(), order.places().get(i).rank());
        }
        return ranks;
    }

    private RankRange range(
            Standing row, List<Map<String, BigDecimal>> drawn, Map<String, Map<String, BigDecimal>> without) {
        ranker.patience().check();
        List<BigDecimal> ranks = new ArrayList<>();
        for (Map<String, BigDecimal> draw : drawn) {
            ranks.add(draw.getOrDefault(row.unit(), row.rank()));
        }
        ImmutableMap.Builder<String, BigDecimal> left = ImmutableMap.builder();
        without.forEach((item, byUnit) -> {
            BigDecimal rank = byUnit.get(row.unit());
            if (rank != null) {
                left.put(item, rank);
            }
        });
        return RankRange.of(row.unit(), row.rank(), ranks, left.buildOrThrow());
    }
}
