package org.hengzhun.files.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as options and parameters write it: four digits of the year, such as 2022-09-30. */
public final class WrittenDay {

    private static final int LENGTH = 10;

    private WrittenDay() {}

    /**
     * The day, of the years 1 to 9999: no calendar has room for others.
     *
     * @throws DateTimeParseException when the text is none
     */
    public static LocalDate of(String text) {
        LocalDate day = LocalDate.parse(text);
        if (text.length() != LENGTH || day.getYear() < 1) {
            throw new DateTimeParseException("The year must be one of 0001 to 9999.", text, 0);
        }
        return day;
    }
}
