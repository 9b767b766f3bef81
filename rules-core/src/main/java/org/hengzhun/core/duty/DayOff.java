package org.hengzhun.core.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengzhun.core.policy.ParameterReading;
import org.hengzhun.core.words.Bilingual;

/**
 * What becomes of a deadline on a day off (截止日逢休息日). Saturdays and Sundays are days off.
 *
 * @param holidays further days off
 * @param workdays days worked all the same (调休上班)
 * @param readings the parameters that say so
 */
public record DayOff(Shift shift, Set<LocalDate> holidays, Set<LocalDate> workdays, List<ParameterReading> readings) {

    public DayOff {
        holidays = ImmutableSet.copyOf(holidays);
        workdays = ImmutableSet.copyOf(workdays);
        readings = ImmutableList.copyOf(readings);
    }

    /** The deadline stays as the document gives it. */
    public static final DayOff STAYS = new DayOff(Shift.NONE, ImmutableSet.of(), ImmutableSet.of(), ImmutableList.of());

    /** Where a deadline goes. */
    public enum Shift {
        /** It stays. */
        NONE(0, "不顺延", "stays"),
        /** To the next day worked. */
        NEXT(1, "顺延至下一工作日", "moves to the next working day"),
        /** To the last day worked before. */
        PREVIOUS(-1, "提前至上一工作日", "moves to the working day before");

        private final int step;
        private final Bilingual label;

        Shift(int step, String zh, String en) {
            this.step = step;
            this.label = new Bilingual(zh, en);
        }

        public Bilingual label() {
            return label;
        }

        /** The word parameters and JSON write. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The shift of the word, if there is one. */
        public static Optional<Shift> written(String word) {
            return Arrays.stream(values())
                    .filter(shift -> shift.word().equals(word))
                    .findFirst();
        }
    }

    /** The day that counts when a document gives {@code day}. */
    public LocalDate shifted(LocalDate day) {
        LocalDate counts = day;
        while (shift != Shift.NONE && isOff(counts)) {
            counts = counts.plusDays(shift.step);
        }
        return counts;
    }

    boolean isOff(LocalDate day) {
        return !workdays.contains(day) && (isWeekend(day) || holidays.contains(day));
    }

    /** What is special about the day, such as 周六; nothing of an ordinary day of work. */
    Optional<Bilingual> about(LocalDate day) {
        if (workdays.contains(day)) {
            return Optional.of(new Bilingual("调休上班的日子", "a day worked in exchange for a holiday"));
        }
        if (holidays.contains(day)) {
            return Optional.of(new Bilingual("节假日", "a public holiday"));
        }
        if (!isWeekend(day)) {
            return Optional.empty();
        }
        return Optional.of(
                day.getDayOfWeek() == DayOfWeek.SATURDAY
                        ? new Bilingual("周六", "a Saturday")
                        : new Bilingual("周日", "a Sunday"));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
