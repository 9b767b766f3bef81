package org.hengzhun.core.score;

/** How the parts of a branch become one figure (汇总方法). The means weigh by w/Σw. */
public enum Aggregation {
    /** 相加: Σ mark × weight / full; a part without weight counts as it comes. */
    SUM,
    /** 加权算术平均: Σ w·x / Σ w. */
    ARITHMETIC,
    /** 加权几何平均: exp(Σ w·ln x / Σ w), to 34 digits; 0 if a part is 0; no value if a part is negative. */
    GEOMETRIC,
    /** 加权调和平均: Σ w / Σ (w/x), exactly; 0 if a part is 0; no value if a part is negative. */
    HARMONIC,
    /** TOPSIS, 逼近理想解排序: the relative closeness to the best that any unit has in each part; see {@link IdealRule}. */
    TOPSIS;

    /** Whether the whole is a sum of what its parts bring, so that lines of parts can add up. */
    public boolean isAdditive() {
        return this == SUM || this == ARITHMETIC;
    }
}
