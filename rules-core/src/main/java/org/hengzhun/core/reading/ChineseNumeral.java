package org.hengzhun.core.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a whole number written in Chinese characters, only to tell its writer how it looks in digits. */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String STEPS = "十百千";
    private static final long[] POWERS = {10, 100, 1000};
    private static final int LONGEST = 20;

    private ChineseNumeral() {}

    /** The number, such as 50000 for 五万, or nothing when the text holds anything else. */
    static Optional<BigDecimal> parse(String text) {
        String plain = text.replace('两', '二').replace('〇', '零');
        // A second 亿 would leave the range of long, and nobody writes one.
        boolean large = plain.indexOf('亿') != plain.lastIndexOf('亿');
        if (large || plain.isEmpty() || plain.length() > LONGEST || !plain.matches("[零一二三四五六七八九十百千万亿]+")) {
            return Optional.empty();
        }
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            int step = STEPS.indexOf(sign);
            if (step >= 0) {
                section += Math.max(digit, 1) * POWERS[step];
                digit = 0;
            } else if (sign == '万') {
                total += (section + digit) * 10_000;
                section = 0;
                digit = 0;
            } else if (sign == '亿') {
                total = (total + section + digit) * 100_000_000;
                section = 0;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(sign);
            }
        }
        return Optional.of(BigDecimal.valueOf(total + section + digit));
    }
}
