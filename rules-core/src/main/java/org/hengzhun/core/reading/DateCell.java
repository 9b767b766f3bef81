package org.hengzhun.core.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Unit;
import org.hengzhun.core.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Reads a calendar day in the ways people, spreadsheets and systems write it. The time of day behind it is dropped; a time that
 * names another zone is turned into the day it is in China.
 */
final class DateCell implements Cell {

    /** Days before the republic and after this century are slips of the pen. */
    private static final int EARLIEST = 1949;

    private static final int LATEST = 2100;

    private static final String DAY =
            "([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9])|年([0-9]{1,2})月([0-9]{1,2})(?:[日号]|$))";

    private static final String TIME =
            "(?:[ T]*(?:上午|下午)?([0-9]{1,2})[:时点]([0-9]{1,2})?(?:[:分]([0-9]{1,2})?(?:[.,][0-9]+)?)?秒?(?: ?[AaPp][Mm])?(Z|[+-][0-9]{2}:?[0-9]{2})?)?";

    private static final Pattern PARTS = Pattern.compile(DAY + TIME);
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern SERIAL = Pattern.compile("([0-9]{5})(?:\\.[0-9]+)?");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("['’]?[0-9]{2}(?:([-/.])[0-9]{1,2}\\1[0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}[日号]?)");
    private static final Pattern MONTH =
            Pattern.compile("[0-9]{4}(?:[-/.][0-9]{1,2}|年[0-9]{1,2}月?份?)|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])");
    private static final Pattern CHINESE =
            Pattern.compile("([零〇○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]?");

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /** Day 0 of spreadsheets, which count the day 1900-02-29 that never was. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    @Override
    public Reading read(String text, @Nullable Unit unit) {
        String trimmed = CellText.trim(CellText.fold(text));
        String folded = inDigits(trimmed.contains("年") ? CellText.compact(trimmed) : trimmed);
        Matcher parts = PARTS.matcher(folded);
        if (parts.matches()) {
            return timed(parts);
        }
        Matcher digits = DIGITS.matcher(folded);
        if (digits.matches()) {
            return day(digits.group(1), digits.group(2), digits.group(3));
        }
        Matcher serial = SERIAL.matcher(folded);
        return serial.matches() ? serial(serial.group(1)) : refused(folded);
    }

    /** 二〇二二年九月三十日 with its numbers in digits. */
    private static String inDigits(String text) {
        Matcher chinese = CHINESE.matcher(text);
        if (!chinese.matches()) {
            return text;
        }
        return ChineseNumeral.arabic(chinese.group(1)) + "年" + small(chinese.group(2)) + "月" + small(chinese.group(3))
                + "日";
    }

    /** The number, or 99, which is no month and no day. */
    private static int small(String numeral) {
        return ChineseNumeral.parse(numeral)
                .map(ChineseNumeral::value)
                .map(BigDecimal::intValue)
                .orElse(99);
    }

    private static Reading timed(Matcher parts) {
        boolean separated = parts.group(2) != null;
        Reading day = day(parts.group(1), parts.group(separated ? 3 : 5), parts.group(separated ? 4 : 6));
        if (!(day instanceof Reading.Known known) || parts.group(7) == null) {
            return day;
        }
        Optional<LocalTime> time = time(parts);
        if (time.isEmpty()) {
            return Reading.bad(
                    "日期后面的时间不对；请只写日期，例如 2022-09-30。",
                    "The time after the date is none; write the date alone, such as 2022-09-30.");
        }
        return parts.group(10) == null ? day : inChina((LocalDate) known.value(), time.get(), parts.group(10));
    }

    private static Optional<LocalTime> time(Matcher parts) {
        try {
            return Optional.of(LocalTime.of(number(parts.group(7)), number(parts.group(8)), number(parts.group(9))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Systems write the midnight that begins a day in China as 16:00 of the day before in Greenwich. */
    private static Reading inChina(LocalDate written, LocalTime time, String zone) {
        LocalDate day;
        try {
            day = LocalDateTime.of(written, time)
                    .atOffset(ZoneOffset.of(zone))
                    .withOffsetSameInstant(CHINA)
                    .toLocalDate();
        } catch (DateTimeException impossible) {
            return shape();
        }
        return day.equals(written)
                ? new Reading.Known(day)
                : new Reading.Known(
                        day,
                        new Bilingual(
                                "带时区的时间按北京时间读作 %s".formatted(day),
                                "the time with its zone is %s in China".formatted(day)));
    }

    private static Reading day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < EARLIEST || date.getYear() > LATEST ? year(year) : new Reading.Known(date);
        } catch (DateTimeException impossible) {
            return Reading.bad(
                    "没有这一天；请核对年月日，写成 2022-09-30 的样子。",
                    "There is no such date; check year, month and day and write it like 2022-09-30.");
        }
    }

    private static Reading year(String year) {
        return Reading.bad(
                "年份 %s 不在 %d 至 %d 之间，多半是笔误；请核对。".formatted(year, EARLIEST, LATEST),
                "The year %s is not between %d and %d and probably a mistake; check it."
                        .formatted(year, EARLIEST, LATEST));
    }

    private static Reading serial(String days) {
        LocalDate probably = DAY_ZERO.plusDays(Integer.parseInt(days));
        return Reading.bad(
                "是表格软件内部的日期序号，大概是 %s；请把这一列设为日期格式再另存，或写成 2022-09-30 的样子。".formatted(probably),
                "This is a spreadsheet's serial number for a date, probably %s; format the column as a date and save again, or write it like 2022-09-30."
                        .formatted(probably));
    }

    private static Reading refused(String text) {
        if (SHORT_YEAR.matcher(text).matches()) {
            return Reading.bad(
                    "年份只有两位；请写四位年份，年月日都要有，例如 2022年9月30日。",
                    "The year has two digits; write all four, with month and day, such as 2022-09-30.");
        }
        if (MONTH.matcher(text).matches()) {
            return Reading.bad(
                    "只写到月，缺哪一日；年月日都要有，例如 2022年9月30日，不知道就留空。",
                    "The day of the month is missing; write year, month and day, such as 2022-09-30, or leave it empty.");
        }
        return shape();
    }

    private static Reading shape() {
        return Reading.bad(
                "应为日期，年月日都要有，写成 2022-09-30、2022/9/30 或 2022年9月30日。",
                "It must be a date with year, month and day, such as 2022-09-30 or 2022/9/30.");
    }
}
