package org.hengzhun.files.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.hengzhun.core.words.Bilingual;

/** Shows dates as 2022-09-30, with a time as 2022-09-30 14:05:33 where their format shows one. */
final class DateShowing {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final Bilingual ONLY_TIME = new Bilingual(
            "单元格只显示时间，不显示日期；请把单元格设为年月日格式并核对。",
            "The cell shows a time and no date; format it with year, month and day and check it.");

    private DateShowing() {}

    static SheetCell show(BigDecimal serial, FormatSection section, boolean from1904) {
        boolean dated = section.showsDay() || section.showsMonth() || section.showsYear() || section.showsWeekday();
        boolean beforeDays = !from1904 && serial.signum() >= 0 && serial.compareTo(BigDecimal.ONE) < 0;
        if (dated && beforeDays && (serial.signum() == 0 || !section.showsTime())) {
            // Day 0, shown as 1900-01-00, is what a formula makes of an empty cell.
            return SheetCell.EMPTY;
        }
        String stored = serial.toPlainString();
        if (dated && beforeDays) {
            return SheetCell.troubled(stored, impossible(stored));
        }
        return SerialDate.of(serial, from1904, section.showsTime())
                .map(at -> dated ? show(at, section) : time(at, serial))
                .orElseGet(() -> SheetCell.troubled(stored, impossible(stored)));
    }

    /** A date that the file stores as one. */
    static SheetCell show(LocalDateTime at, FormatSection section) {
        boolean wholly = !section.isDate();
        if (wholly || section.showsDay() || section.showsWeekday()) {
            boolean timed = (wholly || section.showsTime()) && !at.toLocalTime().equals(LocalTime.MIDNIGHT);
            String text = at.toLocalDate() + (timed ? " " + TIME.format(at) : "");
            return wholly || (section.showsYear() && section.showsDay()) ? SheetCell.of(text) : guessed(text);
        }
        if (!section.showsMonth() && !section.showsYear()) {
            return SheetCell.troubled(at.toString(), ONLY_TIME);
        }
        String month = at.toLocalDate().toString().substring(0, section.showsMonth() ? 7 : 4);
        return SheetCell.troubled(
                month,
                new Bilingual(
                        "单元格只显示到 %s，看不出是哪一天；请把单元格设为年月日格式并核对，写成 2022-09-30 的样子。".formatted(month),
                        "The cell shows %s and no day; format it with year, month and day and check it, like 2022-09-30."
                                .formatted(month)));
    }

    private static SheetCell guessed(String text) {
        return SheetCell.noted(
                text,
                new Bilingual(
                        "单元格没有把年月日显示全；存的是 %s，请核对。".formatted(text),
                        "The cell does not show all of year, month and day; %s is stored, check it.".formatted(text)));
    }

    private static SheetCell time(LocalDateTime at, BigDecimal serial) {
        return serial.compareTo(BigDecimal.ONE) < 0
                ? SheetCell.of(TIME.format(at))
                : SheetCell.troubled(serial.toPlainString(), ONLY_TIME);
    }

    static Bilingual impossible(String stored) {
        return new Bilingual(
                "没有这样的日期（存的是 %s）；请重新填写，写成 2022-09-30 的样子。".formatted(stored),
                "There is no such date (%s is stored); write it again, like 2022-09-30.".formatted(stored));
    }
}
