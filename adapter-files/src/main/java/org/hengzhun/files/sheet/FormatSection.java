package org.hengzhun.files.sheet;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One section of a number format, taken apart: what of a date it shows, or what it puts around and does to digits. */
final class FormatSection {

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
    private static final Pattern GENERAL = Pattern.compile("(?i)general|G/通用格式");
    private static final Pattern HALF_OF_DAY = Pattern.compile("(?i)AM/PM|A/P|上午/下午");

    /** The order of the parts of dates met so far, as m after h is a minute. */
    private final StringBuilder dateParts = new StringBuilder();

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private @Nullable String comparison;
    private BigDecimal bound = BigDecimal.ZERO;
    private boolean general;
    private boolean point;
    private boolean placeholders;
    private boolean literalInside;
    private boolean fraction;
    private int zeros;
    private int commas;
    private boolean percent;

    private FormatSection() {}

    static FormatSection of(String code) {
        FormatSection section = new FormatSection();
        section.read(code);
        return section;
    }

    /** Past the literal or bracket that starts here; one further for every other sign. */
    static int endOfLiteral(String code, int at) {
        int end = switch (code.charAt(at)) {
            case '"' -> code.indexOf('"', at + 1) + 1;
            case '[' -> code.indexOf(']', at + 1) + 1;
            case '\\', '!', '_', '*' -> at + 2;
            default -> at + 1;
        };
        return end <= at || end > code.length() ? code.length() : end;
    }

    private void read(String code) {
        for (int at = 0; at < code.length(); ) {
            int end = word(code, at);
            if (end == at) {
                end = endOfLiteral(code, at);
                sign(code, at, end);
            }
            at = end;
        }
    }

    /** Past a word that starts here, or where it started if there is none. */
    private int word(String code, int at) {
        Matcher matcher = GENERAL.matcher(code).region(at, code.length());
        if (matcher.lookingAt()) {
            general = true;
            return matcher.end();
        }
        matcher.usePattern(HALF_OF_DAY).region(at, code.length());
        if (matcher.lookingAt()) {
            dateParts.append('h');
            return matcher.end();
        }
        int end = at;
        char sign = Character.toLowerCase(code.charAt(at));
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == sign) {
            end++;
        }
        boolean exponent = sign == 'e' && end < code.length() && (code.charAt(end) == '+' || code.charAt(end) == '-');
        if (exponent) {
            return end + 1;
        }
        return datePart(sign, end - at) ? end : at;
    }

    private boolean datePart(char sign, int length) {
        switch (sign) {
            case 'y', 'e' -> dateParts.append('y');
            case 'm' -> dateParts.append('m');
            case 'd' -> dateParts.append(length <= 2 ? 'd' : 'w');
            case 'a' -> dateParts.append('w');
            case 'h', 's' -> dateParts.append(sign);
            // The era and the Buddhist year are shown with a year or in its stead.
            case 'g', 'b' -> dateParts.append(sign == 'b' ? "y" : "");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void sign(String code, int at, int end) {
        char sign = code.charAt(at);
        switch (sign) {
            case '"' -> literal(code.substring(at + 1, Math.max(at + 1, end - 1)));
            case '\\', '!' -> literal(code.substring(Math.min(at + 1, end), end));
            case '[' -> bracket(code.substring(at + 1, Math.max(at + 1, end - 1)));
            case '_', '*' -> literal(" ");
            case '0', '#', '?' -> placeholder(sign);
            case '.' -> point = true;
            case ',' -> commas += placeholders ? 1 : 0;
            case '%' -> percent = true;
            case '@' -> general = true;
            case '/' -> slash();
            default -> literal(code.substring(at, end));
        }
    }

    private void slash() {
        fraction |= placeholders;
        literal("/");
    }

    private void placeholder(char sign) {
        literalInside |= !CharMatcher.whitespace().matchesAllOf(after);
        after.setLength(0);
        // Commas between digits group them; only those at the end hide some.
        commas = 0;
        zeros += sign == '0' && !point ? 1 : 0;
        placeholders = true;
    }

    private void literal(String text) {
        (placeholders || general ? after : before).append(text);
    }

    private void bracket(String inside) {
        Matcher condition = CONDITION.matcher(inside);
        if (condition.matches()) {
            comparison = condition.group(1);
            bound = new BigDecimal(String.valueOf(condition.group(2)));
        } else if (inside.startsWith("$")) {
            int end = inside.indexOf('-');
            literal(inside.substring(1, end < 0 ? inside.length() : end));
        } else if (inside.toLowerCase(Locale.ROOT).matches("h+|m+|s+")) {
            dateParts.append(inside.toLowerCase(Locale.ROOT).charAt(0) == 's' ? 's' : 'h');
        }
    }

    boolean hasCondition() {
        return comparison != null;
    }

    /** Whether the number fulfils the condition of the section; one without takes every number. */
    boolean takes(BigDecimal number) {
        if (comparison == null) {
            return true;
        }
        int order = number.compareTo(bound);
        return switch (comparison) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<>" -> order != 0;
            default -> order == 0;
        };
    }

    boolean isDate() {
        return dateParts.length() > 0 && !general && !placeholdersOfNumber();
    }

    /** 00 after seconds are their fraction. */
    private boolean placeholdersOfNumber() {
        return placeholders && dateParts.indexOf("s") < 0;
    }

    boolean showsYear() {
        return dateParts.indexOf("y") >= 0;
    }

    boolean showsMonth() {
        for (int i = 0; i < dateParts.length(); i++) {
            boolean afterHour = i > 0 && "hs".indexOf(dateParts.charAt(i - 1)) >= 0;
            boolean beforeSecond = i + 1 < dateParts.length() && dateParts.charAt(i + 1) == 's';
            if (dateParts.charAt(i) == 'm' && !afterHour && !beforeSecond) {
                return true;
            }
        }
        return false;
    }

    boolean showsDay() {
        return dateParts.indexOf("d") >= 0;
    }

    boolean showsWeekday() {
        return dateParts.indexOf("w") >= 0;
    }

    boolean showsTime() {
        return dateParts.indexOf("h") >= 0 || dateParts.indexOf("s") >= 0;
    }

    boolean isPercent() {
        return percent;
    }

    /** Whether it shows other digits than the number has: 1.2 for 12345, or signs between them. */
    boolean disguises() {
        return commas > 0 || (literalInside && !fraction);
    }

    /** Whether it shows no digit at all, only words or nothing. */
    boolean showsOnlyWords() {
        return !placeholders && !general && dateParts.length() == 0;
    }

    /** Digits that are shown at least before the point. */
    int zeros() {
        return zeros;
    }

    String before() {
        return before.toString();
    }

    String after() {
        return after.toString();
    }
}
