package org.hengzhun.core.duty;

import java.time.LocalDate;
import org.hengzhun.core.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Something done for a duty (完成记录).
 *
 * @param duty name of the duty
 * @param whom who did it; counts only where several owe the duty; may be empty
 * @param period the period it is done for, or null for the one {@code doneOn} lies in
 * @param count how many were done, at least 0
 */
public record DutyRecord(String duty, String whom, @Nullable Period period, LocalDate doneOn, int count) {}
