package org.hengzhun.core.score;

/** Whose figures relative methods and statistics over units measure against (参照范围). */
public enum Yardstick {
    /** 参加排名的单位: no unit that is not ranked, and none whose score a veto takes. */
    RANKED,
    /** 全部单位: every unit of the table. */
    ALL
}
