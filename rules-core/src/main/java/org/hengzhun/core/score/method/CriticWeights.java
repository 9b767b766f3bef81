package org.hengzhun.core.score.method;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.number.RealFunctions;

/**
 * What a column tells by its contrast and its conflict with the others: σ × Σ(1 − r). Columns are scaled by their range, so their unit
 * does not matter. A column that is the same for all has no correlation; it tells nothing and is left out of the sums of the others.
 */
final class CriticWeights {

    private CriticWeights() {}

    static List<Ratio> information(List<List<Ratio>> columns) {
        List<Spread> spreads = columns.stream().map(Spread::of).toList();
        List<Ratio> information = new ArrayList<>();
        for (int part = 0; part < spreads.size(); part++) {
            Spread one = spreads.get(part);
            Ratio conflict = conflict(part, spreads);
            information.add(conflict.isZero() ? Ratio.ZERO : one.deviation().times(conflict));
        }
        return ImmutableList.copyOf(information);
    }

    /** Σ(1 − r) over the other columns that tell the units apart; 0 for one that does not. */
    private static Ratio conflict(int part, List<Spread> spreads) {
        Ratio conflict = Ratio.ZERO;
        for (int other = 0; other < spreads.size(); other++) {
            if (part != other
                    && !spreads.get(part).isEven()
                    && !spreads.get(other).isEven()) {
                conflict = conflict.plus(Ratio.ONE.minus(spreads.get(part).correlation(spreads.get(other))));
            }
        }
        return conflict;
    }

    /**
     * A column by the distances from its mean.
     *
     * @param squares the sum of their squares
     */
    private record Spread(List<Ratio> distances, Ratio squares, Ratio range) {

        static Spread of(List<Ratio> column) {
            if (column.isEmpty()) {
                return new Spread(column, Ratio.ZERO, Ratio.ZERO);
            }
            Ratio mean = column.stream().reduce(Ratio.ZERO, Ratio::plus).dividedBy(Ratio.of(column.size()));
            List<Ratio> distances =
                    column.stream().map(figure -> figure.minus(mean)).toList();
            return new Spread(
                    distances,
                    products(distances, distances),
                    Collections.max(column).minus(Collections.min(column)));
        }

        private static Ratio products(List<Ratio> left, List<Ratio> right) {
            Ratio sum = Ratio.ZERO;
            for (int i = 0; i < left.size(); i++) {
                sum = sum.plus(left.get(i).times(right.get(i)));
            }
            return sum;
        }

        boolean isEven() {
            return squares.isZero();
        }

        /** The standard deviation of the column scaled by its range; of all units, not of a sample, which cancels in weights. */
        Ratio deviation() {
            Ratio variance = squares.dividedBy(Ratio.of(distances.size()));
            return RealFunctions.root(variance.dividedBy(range.times(range)));
        }

        /** Pearson's r, 1 and −1 exactly where one column is a straight line of the other. */
        Ratio correlation(Spread other) {
            Ratio together = products(distances, other.distances);
            Ratio squared = together.times(together).dividedBy(squares.times(other.squares));
            Ratio size = squared.equals(Ratio.ONE) ? Ratio.ONE : RealFunctions.root(squared);
            return together.signum() < 0 ? size.negated() : size;
        }
    }
}
