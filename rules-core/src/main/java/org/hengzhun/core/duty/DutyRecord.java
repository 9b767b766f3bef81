package org.hengzhun.core.duty;

import java.time.LocalDate;
import org.hengzhun.core.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Something done for a duty (完成记录).
 *
 * @param duty name of the duty
 * @param whom who did it, one of those who owe the duty or all of them (各组); counts only where several owe it; may be empty
 * @param period the period it is done for, or null for the one {@code doneOn} lies in
 * @param count how many were done, by each where all are named; at least 0
 */
public record DutyRecord(String duty, String whom, @Nullable Period period, LocalDate doneOn, int count) {}
