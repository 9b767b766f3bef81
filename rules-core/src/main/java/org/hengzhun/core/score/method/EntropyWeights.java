package org.hengzhun.core.score.method;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.number.RealFunctions;

/** What a column tells by its entropy: 1 − e with e = −Σ p·ln p/ln n and p = x/Σx. */
final class EntropyWeights {

    private EntropyWeights() {}

    static List<Ratio> information(List<List<Ratio>> columns) {
        return columns.stream().map(EntropyWeights::of).collect(ImmutableList.toImmutableList());
    }

    /** A column that is the same for all tells nothing, one of zeros or of a single unit among them. */
    private static Ratio of(List<Ratio> column) {
        if (new HashSet<>(column).size() < 2) {
            return Ratio.ZERO;
        }
        Ratio sum = column.stream().reduce(Ratio.ZERO, Ratio::plus);
        Ratio entropy = RealFunctions.entropy(
                column.stream().map(figure -> figure.dividedBy(sum)).toList());
        Ratio even = entropy.dividedBy(RealFunctions.ln(Ratio.of(column.size())));
        return Ratio.ONE.minus(even).max(Ratio.ZERO);
    }
}
