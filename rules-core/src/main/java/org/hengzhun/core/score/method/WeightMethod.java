package org.hengzhun.core.score.method;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.util.List;
import org.hengzhun.core.indicator.TableWord;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;

/** How weights are found in the figures of the units (客观赋权): what all units have alike weighs nothing. */
public enum WeightMethod {
    /** 熵权法. Source: Shannon 1948; Zeleny, Multiple Criteria Decision Making, 1982. Figures must not be below 0. */
    ENTROPY(
            TableWord.of("entropy", "熵权法", "entropy weights")
                    .gives(
                            "w = (1 − e)/Σ(1 − e)，e = −Σ p·ln p/ln n，p = 得分/各单位得分之和（Shannon 1948）",
                            "w = (1 − e)/Σ(1 − e), e = −Σ p·ln p/ln n, p = points/sum of the units' points (Shannon 1948)")
                    .example(
                            "三个单位两项得分 1、2、3 和 1、1、4：e = 0.9206、0.7897，权重 0.2741、0.7259",
                            "three units with points 1, 2, 3 and 1, 1, 4: e = 0.9206 and 0.7897, weights 0.2741 and 0.7259"),
            EntropyWeights::information),
    /** CRITIC 法. Source: Diakoulaki, Mavrotas and Papayannakis, Computers & Operations Research 22 (1995). */
    CRITIC(
            TableWord.of("critic", "CRITIC 法", "CRITIC weights")
                    .gives(
                            "w = c/Σc，c = σ × Σ(1 − r)，先各按极差标准化，σ 为标准差，r 为与其他各项的相关系数（Diakoulaki 等 1995）",
                            "w = c/Σc, c = σ × Σ(1 − r), each scaled by its range first, σ the standard deviation, r the correlation with each other part (Diakoulaki et al. 1995)")
                    .example(
                            "三项得分 1、2、3，1、3、2 和 3、2、1：权重 0.3125、0.25、0.4375",
                            "points 1, 2, 3 and 1, 3, 2 and 3, 2, 1: weights 0.3125, 0.25 and 0.4375"),
            CriticWeights::information);

    @SuppressWarnings("ImmutableEnumChecker") // its list is copied
    private final TableWord entry;

    private final Measure measure;

    /** What each column tells, not below 0; 0 for one that is the same for all. */
    @Immutable
    private interface Measure {
        List<Ratio> of(List<List<Ratio>> columns);
    }

    WeightMethod(TableWord entry, Measure measure) {
        this.entry = entry;
        this.measure = measure;
    }

    /** How authors look it up: its formula, its source and an example. */
    public TableWord entry() {
        return entry;
    }

    public Bilingual label() {
        return entry.label();
    }

    /** Whether it can be worked out for figures below 0. */
    public boolean takesNegative() {
        return this != ENTROPY;
    }

    /** Whether it matters which end of a column is good. */
    public boolean looksAtDirection() {
        return this == CRITIC;
    }

    /**
     * The weights of columns, exactly but for logarithms and roots, which are taken to 34 digits; they add up to 1. Empty where no
     * column tells the units apart, or all say the same, so that the formula is 0/0.
     *
     * @param columns one for each part, each with a figure for every unit, in the same order
     */
    public List<Ratio> weights(List<List<Ratio>> columns) {
        List<Ratio> information = measure.of(columns);
        Ratio total = information.stream().reduce(Ratio.ZERO, Ratio::plus);
        return total.isZero()
                ? ImmutableList.of()
                : information.stream().map(one -> one.dividedBy(total)).collect(ImmutableList.toImmutableList());
    }
}
