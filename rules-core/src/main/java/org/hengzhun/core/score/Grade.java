package org.hengzhun.core.score;

import java.math.BigDecimal;
import org.hengzhun.core.number.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * A grade (等次), given by score or by share of the ranked units of the group.
 *
 * @param name such as 优秀
 * @param atLeast the least score of the grade, exactly on it counts; beside a share a floor under it; null for none
 * @param share the part of the units that get it, after those of better grades, such as 1/5 for 前20%; null when it goes by score,
 *     or to all that are left
 * @param basis what it rests on
 */
public record Grade(
        String name, @Nullable BigDecimal atLeast, @Nullable Ratio share, Basis basis) {}
