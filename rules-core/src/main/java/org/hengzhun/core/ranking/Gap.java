package org.hengzhun.core.ranking;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengzhun.core.score.ScoreLine;
import org.hengzhun.core.words.Bilingual;

/**
 * How far a unit is behind another, line by line (差距分解). The parts add up to the whole to the last digit.
 *
 * @param total points of the other minus points of this unit
 * @param parts one for each line of either unit, in the order of the scheme
 */
public record Gap(String unit, String other, BigDecimal total, List<Part> parts) {

    public Gap {
        parts = ImmutableList.copyOf(parts);
    }

    /**
     * What one line makes of the distance.
     *
     * @param points above 0 where the other unit is ahead
     */
    public record Part(String name, Bilingual label, BigDecimal points) {}

    public static Gap between(Standing row, Standing other) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        Map<String, Bilingual> labels = new LinkedHashMap<>();
        for (ScoreLine line : other.score().lines()) {
            points.merge(line.name(), line.points(), BigDecimal::add);
            labels.put(line.name(), line.head().label());
        }
        for (ScoreLine line : row.score().lines()) {
            points.merge(line.name(), line.points().negate(), BigDecimal::add);
            labels.put(line.name(), line.head().label());
        }
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        labels.forEach((name, label) -> parts.add(new Part(name, label, points.getOrDefault(name, BigDecimal.ZERO))));
        BigDecimal total = other.score().total().subtract(row.score().total());
        return new Gap(row.unit(), other.unit(), total, parts.build());
    }
}
