package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.fact.CountyPeriod;
import org.hengzhun.core.indicator.IndicatorValue;
import org.hengzhun.core.score.Grade;
import org.hengzhun.core.score.Score.Scored;
import org.jspecify.annotations.Nullable;

/**
 * Where one unit stands in its group (名次).
 *
 * @param figures the raw figures it was ranked on
 * @param overall its place among the units of all groups, or null where the scheme ranks within groups only
 * @param grade the grade it got, or null when the scheme has none or it reaches none
 * @param outcomes what the place means, attached by {@link Ranking#withOutcomes}
 */
public record Standing(
        CountyPeriod figures,
        Scored score,
        Place place,
        @Nullable Place overall,
        Movement movement,
        @Nullable Grade grade,
        List<RankingOutcome> outcomes) {

    public Standing {
        outcomes = ImmutableList.copyOf(outcomes);
    }

    public String unit() {
        return figures.unit();
    }

    public BigDecimal rank() {
        return place.rank();
    }

    public boolean tied() {
        return place.tied();
    }

    /** Indicators without a value, which the scheme treated as its lines say. */
    public List<String> missing() {
        return score.lines().stream()
                .filter(line -> line.value() instanceof IndicatorValue.Missing)
                .map(line -> line.head().indicator() == null
                        ? line.name()
                        : line.head().indicator())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    Standing among(Place all) {
        return new Standing(figures, score, place, all, movement, grade, outcomes);
    }

    Standing moved(Movement movement) {
        return new Standing(figures, score, place, overall, movement, grade, outcomes);
    }

    Standing with(ImmutableList<RankingOutcome> outcomes) {
        return new Standing(figures, score, place, overall, movement, grade, outcomes);
    }
}
