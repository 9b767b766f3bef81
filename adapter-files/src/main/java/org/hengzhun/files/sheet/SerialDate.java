package org.hengzhun.files.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** Dates as spreadsheets count them: days since the end of 1899 or since 1904, the time of day as a fraction. */
final class SerialDate {

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /** 9999-12-31. */
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    /** Spreadsheets count the day 1900-02-29, which never was, as 60. */
    private static final long NEVER_WAS = 60;

    private SerialDate() {}

    /** The day and time to the second, or empty where there is no such day; with {@code timeToo} as false, its midnight. */
    static Optional<LocalDateTime> of(BigDecimal serial, boolean from1904, boolean timeToo) {
        if (serial.signum() < 0 || serial.compareTo(LAST) > 0) {
            return Optional.empty();
        }
        long days = serial.toBigInteger().longValueExact();
        if (!from1904 && days == NEVER_WAS) {
            return Optional.empty();
        }
        BigDecimal ofDay = serial.subtract(BigDecimal.valueOf(days)).multiply(SECONDS);
        long seconds = timeToo ? ofDay.setScale(0, RoundingMode.HALF_UP).longValueExact() : 0;
        return Optional.of(start(days, from1904).plusDays(days).atStartOfDay().plusSeconds(seconds));
    }

    private static LocalDate start(long days, boolean from1904) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return LocalDate.of(1899, 12, days < NEVER_WAS ? 31 : 30);
    }
}
