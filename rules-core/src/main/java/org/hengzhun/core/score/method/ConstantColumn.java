package org.hengzhun.core.score.method;

import org.hengzhun.core.indicator.MissingReason;
import org.hengzhun.core.number.Ratio;
import org.hengzhun.core.words.Bilingual;

/** What a relative method gives when all units have the same figure and its formula would be 0/0. */
public enum ConstantColumn {
    /** 满分: the upper end to everyone. */
    TOP,
    /** 最低分: the lower end to everyone. */
    BOTTOM,
    /** 中间分: the middle to everyone. */
    MIDDLE,
    /** 不定: no mark, for {@link MissingReason#CONSTANT}. */
    UNDEFINED;

    Mark mark(Ratio low, Ratio high) {
        return switch (this) {
            case TOP -> Mark.of(high);
            case BOTTOM -> Mark.of(low);
            case MIDDLE -> Mark.of(low.plus(high).dividedBy(Ratio.of(2)));
            case UNDEFINED -> Mark.undefined(MissingReason.CONSTANT, new Bilingual("最高即最低", "max=min"));
        };
    }
}
