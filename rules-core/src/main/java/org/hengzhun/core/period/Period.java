package org.hengzhun.core.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stretch of days in which something is due (期次).
 *
 * @param label such as {@code 2020}, {@code 2020H1}, {@code 2020Q2}, {@code 2020-03/04}, {@code 2020-04}, {@code 2020-W14} (the
 *     weeks of ISO 8601) or the day {@code 2020-04-25}
 * @param first its first day
 * @param last its last day, not before the first
 */
public record Period(String label, LocalDate first, LocalDate last) {

    /** A period of one day. */
    public static Period ofDay(LocalDate day) {
        return new Period(day.toString(), day, day);
    }

    /** The period a text names, as the label does or as 2020年4月, 2020年第2季度, 2020年上半年; nothing when it names none. */
    public static Optional<Period> written(String text) {
        return WrittenPeriod.of(text);
    }

    /** One text for all ways to write a period: its label, or, where the text names none, the text itself without spaces around. */
    public static String canonical(String text) {
        return written(text).map(Period::label).orElse(text.strip());
    }

    /** The same months of the year before (上年同期); nothing for a week or a day. */
    public Optional<Period> yearBefore() {
        return cadence()
                .filter(cadence -> cadence != Cadence.WEEKLY)
                .map(cadence -> cadence.periodOf(first.minusYears(1)));
    }

    /** The period of the same length just before (上期); nothing for a day. */
    public Optional<Period> before() {
        return cadence().map(cadence -> cadence.periodOf(first.minusDays(1)));
    }

    private Optional<Cadence> cadence() {
        return Arrays.stream(Cadence.values())
                .filter(one -> one.periodOf(first).equals(this))
                .findFirst();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether every day of the other is one of this. */
    public boolean encloses(Period other) {
        return contains(other.first) && contains(other.last);
    }
}
