package org.hengzhun.core.score;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.hengzhun.core.words.Bilingual;

/** What a scheme makes of one unit. */
public sealed interface Score {

    /**
     * A score (得分).
     *
     * @param total the score as published; the sum of the points of the lines
     * @param lines in the order of the scheme, then limits, rulings, vetoes and rounding; made when they are first read
     * @param key what the unit is ranked by
     */
    record Scored(BigDecimal total, List<ScoreLine> lines, RankKey key) implements Score {

        public Scored {
            lines = lines instanceof LinesOnDemand ? lines : ImmutableList.copyOf(lines);
        }

        /** Whether any line rests on a figure that no document sets. */
        public boolean restsOnLocal() {
            return lines.stream().anyMatch(line -> line.basis().restsOnLocal());
        }
    }

    /**
     * No score, and why.
     *
     * @param reasons at least one
     */
    record Unscored(List<Bilingual> reasons) implements Score {

        public Unscored {
            reasons = ImmutableList.copyOf(reasons);
        }
    }
}
