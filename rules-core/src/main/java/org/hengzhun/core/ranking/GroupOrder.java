package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.Direction;
import org.hengzhun.core.indicator.IndicatorValue.Known;
import org.hengzhun.core.score.Score;
import org.hengzhun.core.score.Score.Scored;
import org.hengzhun.core.score.Score.Unscored;
import org.hengzhun.core.score.TieRule;

/**
 * The units of one group put in order.
 *
 * @param ranked best first
 * @param places one for each of {@code ranked}
 */
record GroupOrder(List<Contender> ranked, List<Place> places, List<Unranked> unranked) {

    public GroupOrder {
        ranked = ImmutableList.copyOf(ranked);
        places = ImmutableList.copyOf(places);
        unranked = ImmutableList.copyOf(unranked);
    }

    /** A unit and its score. */
    record Contender(CountyPeriod unit, Scored score) {}

    static GroupOrder of(List<CountyPeriod> units, IntFunction<Score> scores, TieRule ties) {
        List<Contender> contenders = new ArrayList<>(units.size());
        ImmutableList.Builder<Unranked> unranked = ImmutableList.builder();
        for (int i = 0; i < units.size(); i++) {
            CountyPeriod unit = units.get(i);
            Score score = scores.apply(i);
            if (score instanceof Scored scored) {
                contenders.add(new Contender(unit, scored));
            } else {
                unranked.add(new Unranked(unit.unit(), unit.group(), ((Unscored) score).reasons()));
            }
        }
        Comparator<Contender> order = order(ties);
        contenders.sort(order.thenComparing(contender -> contender.unit().unit()));
        return new GroupOrder(
                ImmutableList.copyOf(contenders),
                ImmutableList.copyOf(Place.of(contenders, order, ties.method())),
                unranked.build());
    }

    /** The rank of the unit, where it is ranked. */
    Optional<BigDecimal> rankOf(String unit) {
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).unit().unit().equals(unit)) {
                return Optional.of(places.get(i).rank());
            }
        }
        return Optional.empty();
    }

    static Comparator<Contender> order(TieRule ties) {
        Comparator<Contender> order = Comparator.comparing(
                        (Contender contender) -> contender.score().key())
                .reversed();
        for (TieRule.Breaker breaker : ties.breakers()) {
            order = order.thenComparing((a, b) -> compare(breaker, a.unit(), b.unit()));
        }
        return order;
    }

    private static int compare(TieRule.Breaker breaker, CountyPeriod a, CountyPeriod b) {
        boolean aKnown = breaker.indicator().value(a) instanceof Known;
        boolean bKnown = breaker.indicator().value(b) instanceof Known;
        if (!aKnown || !bKnown) {
            return Boolean.compare(bKnown, aKnown);
        }
        int rising = ((Known) breaker.indicator().value(a))
                .value()
                .compareTo(((Known) breaker.indicator().value(b)).value());
        return breaker.direction() == Direction.LOWER ? rising : -rising;
    }
}
