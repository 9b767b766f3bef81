package org.hengzhun.core.explanation;

import java.math.BigDecimal;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule against one project.
 *
 * @param words the condition as a phrase, such as 年综合能耗(等价值) ≥ 50000 吨标准煤
 * @param field name of the property read
 * @param value the value read, as rules compare it, or null when unknown
 * @param threshold what it was compared with: a value, or a list of values
 * @param distance value minus threshold for numbers, or null
 * @param unit the unit of value, threshold and distance, or null
 */
public record ConditionTrace(
        Bilingual words,
        String field,
        Truth truth,
        @Nullable Object value,
        @Nullable Object threshold,
        @Nullable BigDecimal distance,
        @Nullable Unit unit) {}
