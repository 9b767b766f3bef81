package org.hengzhun.core.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Unit;
import org.jspecify.annotations.Nullable;

/** Reads a calendar day in the ways people and spreadsheets write it. */
final class DateCell implements Cell {

    /** One separator throughout, or 年月日; a time of midnight, as spreadsheets add it, is dropped. */
    private static final Pattern PARTS = Pattern.compile(
            "([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?=$|[ T])|年([0-9]{1,2})月([0-9]{1,2})日)(?:[ T]?0{1,2}:00(?::00)?)?");

    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern SERIAL = Pattern.compile("([0-9]{5})(?:\\.[0-9]+)?");

    /** Day 0 of spreadsheets, which count the day 1900-02-29 that never was. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    @Override
    public Reading read(String text, @Nullable Unit unit) {
        String trimmed = CellText.trim(CellText.fold(text));
        String folded = trimmed.contains("年") ? CellText.compact(trimmed) : trimmed;
        Matcher parts = PARTS.matcher(folded);
        if (parts.matches()) {
            boolean separated = parts.group(2) != null;
            return day(parts.group(1), parts.group(separated ? 3 : 5), parts.group(separated ? 4 : 6));
        }
        Matcher digits = DIGITS.matcher(folded);
        if (digits.matches()) {
            return day(digits.group(1), digits.group(2), digits.group(3));
        }
        Matcher serial = SERIAL.matcher(folded);
        return serial.matches() ? serial(serial.group(1)) : shape();
    }

    private static Reading day(String year, String month, String day) {
        try {
            return new Reading.Known(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Reading.bad(
                    "没有这一天；请核对年月日，写成 2022-09-30 的样子。",
                    "There is no such date; check year, month and day and write it like 2022-09-30.");
        }
    }

    private static Reading serial(String days) {
        LocalDate probably = DAY_ZERO.plusDays(Integer.parseInt(days));
        return Reading.bad(
                "是表格软件内部的日期序号，大概是 %s；请把这一列设为日期格式再另存，或写成 2022-09-30 的样子。".formatted(probably),
                "This is a spreadsheet's serial number for a date, probably %s; format the column as a date and save again, or write it like 2022-09-30."
                        .formatted(probably));
    }

    private static Reading shape() {
        return Reading.bad(
                "应为日期，年月日都要有，写成 2022-09-30、2022/9/30 或 2022年9月30日。",
                "It must be a date with year, month and day, such as 2022-09-30 or 2022/9/30.");
    }
}
