package org.hengzhun.core.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a period in the ways people write it: as {@link Period#label} does, and as 2020年4月, 202004, 2020年第2季度, 2020年上半年. */
final class WrittenPeriod {

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})年?(?:度|全年)?");
    private static final Pattern HALF = Pattern.compile("([0-9]{4})(?:[-]?H([12])|年?(上|下)半年)");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})(?:[-]?Q([1-4])|年?第?([1-4一二三四])季度?)");
    private static final Pattern MONTHS = Pattern.compile("([0-9]{4})(?:-|年)([0-9]{1,2})(?:月?[-/至—~])([0-9]{1,2})月");
    private static final Pattern TWO_MONTHS = Pattern.compile("([0-9]{4})-([0-9]{2})/([0-9]{2})");
    private static final Pattern MONTH =
            Pattern.compile("([0-9]{4})(?:[-/.]([0-9]{1,2})|年([0-9]{1,2})月(?:份)?|(0[1-9]|1[0-2]))");
    private static final Pattern WEEK = Pattern.compile("([0-9]{4})(?:-?W([0-9]{2})|年?第([0-9]{1,2})周)");
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)");

    private WrittenPeriod() {}

    /** The period, or nothing when the text is none or there is no such month, week or day. */
    static Optional<Period> of(String text) {
        String written = text.replaceAll("\\s", "");
        try {
            return Optional.ofNullable(period(written));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static @Nullable Period period(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Cadence.YEARLY.periodOf(month(year.group(1), 1));
        }
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            boolean second = "2".equals(half.group(2)) || "下".equals(half.group(3));
            return Cadence.HALF_YEARLY.periodOf(month(half.group(1), second ? 7 : 1));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Cadence.QUARTERLY.periodOf(month(quarter.group(1), number(quarter) * 3));
        }
        Period months = months(TWO_MONTHS.matcher(text));
        Period spoken = months == null ? months(MONTHS.matcher(text)) : months;
        return spoken == null ? shorter(text) : spoken;
    }

    private static @Nullable Period months(Matcher months) {
        if (!months.matches()) {
            return null;
        }
        Period period = Cadence.EVERY_2_MONTHS.periodOf(month(months.group(1), Integer.parseInt(months.group(2))));
        YearMonth last = YearMonth.of(Integer.parseInt(months.group(1)), Integer.parseInt(months.group(3)));
        boolean whole = period.first().getMonthValue() == Integer.parseInt(months.group(2))
                && period.last().equals(last.atEndOfMonth());
        return whole ? period : null;
    }

    private static @Nullable Period shorter(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return Cadence.MONTHLY.periodOf(month(month.group(1), Integer.parseInt(written(month))));
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            return week(Integer.parseInt(week.group(1)), Integer.parseInt(either(week, 2, 3)));
        }
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? Period.ofDay(LocalDate.of(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(either(day, 3, 5)),
                        Integer.parseInt(either(day, 4, 6))))
                : null;
    }

    /** The 4th of January lies in the first week of its year. */
    private static @Nullable Period week(int year, int number) {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        Period week = Cadence.WEEKLY.periodOf(inFirst.plusWeeks(number - 1L));
        boolean exists = number >= 1 && week.first().plusDays(3).get(IsoFields.WEEK_BASED_YEAR) == year;
        return exists ? week : null;
    }

    private static LocalDate month(String year, int month) {
        return LocalDate.of(Integer.parseInt(year), month, 1);
    }

    private static int number(Matcher quarter) {
        String written = either(quarter, 2, 3);
        int chinese = "一二三四".indexOf(written) + 1;
        return chinese > 0 ? chinese : Integer.parseInt(written);
    }

    private static String written(Matcher month) {
        return month.group(4) == null ? either(month, 2, 3) : month.group(4);
    }

    private static String either(Matcher found, int one, int other) {
        return found.group(one) == null ? found.group(other) : found.group(one);
    }
}
