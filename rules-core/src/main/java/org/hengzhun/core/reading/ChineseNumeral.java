package org.hengzhun.core.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.field.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A number written in Chinese characters or with them between its digits: 一亿五千万, 1亿5000万, 5千, 一点五亿, 伍拾万. What can be said
 * in two ways is told: 三万五 is 35000 in speech.
 *
 * @param value the number
 * @param spoken whether the last digit stands for tens, hundreds or thousands that are not written, as in 三万五
 */
record ChineseNumeral(BigDecimal value, boolean spoken) {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String STEPS = "十百千";
    private static final int[] POWERS = {10, 100, 1000};
    private static final int LONGEST = 40;

    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾佰仟萬億两〇○";
    private static final String PLAIN = "一二三四五六七八九十百千万亿二零零";

    private static final Pattern FIGURE =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern POINT = Pattern.compile("([^点]+)点([零一二三四五六七八九]+)");

    /** The number, or nothing when the text is none or nobody can tell which. */
    static Optional<ChineseNumeral> parse(String text) {
        return text.isEmpty() || text.length() > LONGEST
                ? Optional.empty()
                : Optional.ofNullable(counted(plain(text), "亿", 8));
    }

    /** The everyday characters for formal ones and for variants. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(sign -> {
            int at = FORMAL.indexOf(sign);
            plain.append(at < 0 ? (char) sign : PLAIN.charAt(at));
        });
        return plain.toString();
    }

    /** So many of the large step, and less than one of it after: a number in 亿, whose parts are numbers in 万. */
    private static @Nullable ChineseNumeral counted(String text, String sign, int zeros) {
        int at = text.indexOf(sign);
        if (at < 0) {
            return smaller(text, sign);
        }
        ChineseNumeral head = smaller(text.substring(0, at), sign);
        if (head == null || head.spoken) {
            return null;
        }
        String rest = text.substring(at + 1);
        BigDecimal much = head.value.scaleByPowerOfTen(zeros);
        if (rest.isEmpty()) {
            return new ChineseNumeral(much, false);
        }
        int digit = rest.length() == 1 ? digit(rest.charAt(0)) : 0;
        if (digit > 0) {
            return new ChineseNumeral(much.add(BigDecimal.valueOf(digit).scaleByPowerOfTen(zeros - 1)), true);
        }
        return head.isWhole() ? together(much, rest, sign, zeros) : null;
    }

    private static @Nullable ChineseNumeral together(BigDecimal much, String rest, String sign, int zeros) {
        // Digits alone fill all places up to the step, or nobody knows which places they fill: 1亿5000 is no number.
        boolean digits = FIGURE.matcher(rest).matches();
        if (digits && rest.replace(",", "").length() != zeros) {
            return null;
        }
        ChineseNumeral few = smaller(rest.startsWith("零") ? rest.substring(1) : rest, sign);
        boolean fits = few != null && few.isWhole() && few.value.precision() - few.value.scale() <= zeros;
        return few != null && fits ? new ChineseNumeral(much.add(few.value), few.spoken) : null;
    }

    private static @Nullable ChineseNumeral smaller(String text, String sign) {
        return sign.equals("亿") ? counted(text, "万", 4) : section(text);
    }

    /** A number whose largest step is 千, or digits. */
    private static @Nullable ChineseNumeral section(String text) {
        Matcher figure = FIGURE.matcher(text);
        if (figure.matches()) {
            return exact(figure.group());
        }
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            ChineseNumeral whole = section(point.group(1));
            return whole == null || whole.spoken
                    ? null
                    : exact(whole.value.toPlainString() + "." + arabic(point.group(2)));
        }
        return text.equals("零") ? new ChineseNumeral(BigDecimal.ZERO, false) : steps(text);
    }

    /** 五千三百, 5千3百 or 1.5千: steps that grow smaller, each with its digit in front. */
    private static @Nullable ChineseNumeral steps(String text) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal digit = null;
        int last = 10_000;
        boolean zero = false;
        int at = 0;
        while (at < text.length()) {
            char sign = text.charAt(at);
            int step = STEPS.indexOf(sign);
            Matcher figure = FIGURE.matcher(text).region(at, text.length());
            if (step >= 0) {
                BigDecimal many = digit == null && sign == '十' && total.signum() == 0 ? BigDecimal.ONE : digit;
                if (many == null || POWERS[step] >= last || total.scale() > 0) {
                    return null;
                }
                last = POWERS[step];
                total = total.add(many.multiply(BigDecimal.valueOf(last)).stripTrailingZeros());
                digit = null;
                zero = false;
                at++;
            } else if (digit != null) {
                return null;
            } else if (figure.lookingAt()) {
                ChineseNumeral many = exact(figure.group());
                digit = many == null ? null : many.value;
                at = figure.end();
            } else if (sign == '零') {
                zero = true;
                at++;
            } else {
                if (digit(sign) < 0) {
                    return null;
                }
                digit = BigDecimal.valueOf(digit(sign));
                at++;
            }
        }
        return ended(total, digit, last, zero);
    }

    private static @Nullable ChineseNumeral ended(
            BigDecimal total, @Nullable BigDecimal digit, int last, boolean zero) {
        if (digit == null) {
            return total.signum() == 0 ? null : new ChineseNumeral(total, false);
        }
        boolean single = digit.scale() <= 0 && digit.precision() == 1;
        if (!single || digit.signum() == 0) {
            return null;
        }
        boolean spoken = !zero && last > 10 && last < 10_000;
        return new ChineseNumeral(total.add(spoken ? digit.multiply(BigDecimal.valueOf(last / 10)) : digit), spoken);
    }

    private static @Nullable ChineseNumeral exact(String digits) {
        return Decimals.written(digits.replace(",", ""))
                .map(value -> new ChineseNumeral(value, false))
                .orElse(null);
    }

    private boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static int digit(char sign) {
        return sign >= '0' && sign <= '9' ? sign - '0' : DIGITS.indexOf(sign);
    }

    /** The digits of a text of 零 to 九, one after the other. */
    static String arabic(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        plain(text).chars().forEach(sign -> {
            int digit = DIGITS.indexOf(sign);
            digits.append(digit < 0 ? (char) sign : (char) ('0' + digit));
        });
        return digits.toString();
    }
}
