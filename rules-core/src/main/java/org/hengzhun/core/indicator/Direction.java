package org.hengzhun.core.indicator;

/** Which end of a figure is the good one. */
public enum Direction {
    /** 正向: more is better. */
    HIGHER,
    /** 逆向: less is better. */
    LOWER
}
