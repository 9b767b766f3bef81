package org.hengzhun.core.score;

import org.hengzhun.core.score.method.WeightMethod;

/**
 * How the weights of the parts of a branch are found (由数据定权). The weights used are those published: rounded half-up, and brought
 * back to their sum by the mean, so that anybody can work out the scores from them.
 *
 * @param scale places of a weight
 * @param allEqual what follows where the figures tell nothing, and the formula is 0/0
 */
public record WeightRule(WeightMethod method, int scale, WhenAllEqual allEqual) {

    /** What follows where the figures tell nothing. */
    public enum WhenAllEqual {
        /** 不排名: nobody who is asked for the branch is ranked. */
        UNRANKED,
        /** 等权: all parts weigh the same. */
        EQUAL
    }
}
