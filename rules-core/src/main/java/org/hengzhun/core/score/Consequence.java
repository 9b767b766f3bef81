package org.hengzhun.core.score;

import org.hengzhun.core.number.Ratio;

/** What follows, by declaration of the scheme, when an indicator has no value (缺项处理). */
public sealed interface Consequence {

    /** 不参与排名: the unit is not ranked. What happens where a scheme declares nothing. */
    record NotRanked() implements Consequence {}

    /** 不考核此项: the item is left out and the weights of the others fill its place. */
    record Skip() implements Consequence {}

    /**
     * 按固定分计: these points, such as none or full marks.
     *
     * @param points on the scale of the method
     */
    record Fixed(Ratio points) implements Consequence {}
}
