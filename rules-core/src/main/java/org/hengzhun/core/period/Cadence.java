package org.hengzhun.core.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;

/** How often a duty recurs (频次). Periods lie in the calendar: weeks from Monday, months, quarters and halves of a year. */
public enum Cadence {
    WEEKLY("weekly", 0, "每周", "weekly"),
    MONTHLY("monthly", 1, "每月", "monthly"),
    EVERY_2_MONTHS("every-2-months", 2, "每两个月", "every two months"),
    QUARTERLY("quarterly", 3, "每季度", "quarterly"),
    HALF_YEARLY("half-yearly", 6, "每半年", "half-yearly"),
    YEARLY("yearly", 12, "每年", "yearly");

    private final String word;
    private final int months;
    private final Bilingual label;

    Cadence(String word, int months, String zh, String en) {
        this.word = word;
        this.months = months;
        this.label = new Bilingual(zh, en);
    }

    /** The word tables of duties write. */
    public String word() {
        return word;
    }

    public Bilingual label() {
        return label;
    }

    /** The cadence of the word, if there is one. */
    public static Optional<Cadence> written(String word) {
        return Arrays.stream(values())
                .filter(cadence -> cadence.word.equals(word))
                .findFirst();
    }

    /** The period the day lies in. */
    public Period periodOf(LocalDate day) {
        if (months == 0) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            String label = "%04d-W%02d"
                    .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            return new Period(label, monday, monday.plusDays(6));
        }
        int number = (day.getMonthValue() - 1) / months;
        YearMonth first = YearMonth.of(day.getYear(), number * months + 1);
        YearMonth last = first.plusMonths(months - 1L);
        return new Period(label(first, last, number + 1), first.atDay(1), last.atEndOfMonth());
    }

    private String label(YearMonth first, YearMonth last, int number) {
        return switch (this) {
            case WEEKLY, MONTHLY -> first.toString();
            case EVERY_2_MONTHS -> "%s/%02d".formatted(first, last.getMonthValue());
            case QUARTERLY -> "%04dQ%d".formatted(first.getYear(), number);
            case HALF_YEARLY -> "%04dH%d".formatted(first.getYear(), number);
            case YEARLY -> "%04d".formatted(first.getYear());
        };
    }
}
