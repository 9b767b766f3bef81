package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.result.OpenRule;
import org.hengzhun.core.score.Ruling;
import org.hengzhun.core.score.Scheme;

/**
 * A ranking with what rules decided about its units.
 *
 * @param ranker what ranked them
 * @param units as they were ranked: in the groups they belong to
 * @param ranking with outcomes attached
 * @param rulings bonuses, penalties and vetoes that went into it, by unit and rule
 * @param undecided rules that could not be settled for a unit, by unit and rule: the ranking may change with them
 */
public record Assessment(
        Ranker ranker,
        List<CountyPeriod> units,
        Ranking ranking,
        List<Ruling> rulings,
        List<OpenRuleOfUnit> undecided) {

    public Assessment {
        units = ImmutableList.copyOf(units);
        rulings = ImmutableList.copyOf(rulings);
        undecided = ImmutableList.copyOf(undecided);
    }

    /** What they were ranked by. */
    public Scheme scheme() {
        return ranker.scheme();
    }

    /** A rule about one unit that something unknown leaves open. */
    public record OpenRuleOfUnit(String unit, OpenRule rule) {}
}
