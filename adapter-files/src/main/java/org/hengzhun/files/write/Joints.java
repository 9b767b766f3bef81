package org.hengzhun.files.write;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.hengzhun.core.field.Unit;

/**
 * Where a line may be broken: well behind the separators of a sentence, fairly at spaces and brackets,
 * if need be between two Chinese characters. Never
 * inside a number with its unit, a word of Latin letters or digits, an id, or the number of a document such as 许商务〔2022〕70号; and
 * never so that a line begins with closing punctuation or ends with an opening bracket. Marks of tones are not counted.
 */
final class Joints {

    private static final int NONE = 0;
    private static final int WEAK = 1;
    private static final int FAIR = 2;
    private static final int GOOD = 3;

    private static final String SEPARATORS = "，；。、：！？";
    private static final String CLOSING = SEPARATORS + "）】”’》〉」』〕…％,.;:!?)]}%‰";
    private static final String OPENING = "（【“‘《〈「『〔([{";

    /** Characters of an issuer before the year of a document's number. */
    private static final int LONGEST_ISSUER = 8;

    private static final List<String> UNITS = Arrays.stream(Unit.values())
            .map(Unit::symbol)
            .filter(symbol -> symbol.length() > 1)
            .collect(ImmutableList.toImmutableList());

    private final int[] points;
    private final int[] places;
    private final byte[] strengths;

    Joints(String text) {
        int count = 0;
        int[] all = new int[text.length()];
        int[] where = new int[text.length()];
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!Tone.isMark(text.codePointAt(at))) {
                where[count] = at;
                all[count++] = text.codePointAt(at);
            }
        }
        points = Arrays.copyOf(all, count);
        places = Arrays.copyOf(where, count);
        strengths = new byte[count];
        for (int at = 1; at < count; at++) {
            strengths[at] = (byte) strength(at);
        }
        for (int at = 1; at < count; at++) {
            keepTogether(at);
        }
    }

    int count() {
        return points.length;
    }

    int point(int at) {
        return points[at];
    }

    /** Where the character is in the text. */
    int at(int character) {
        return places[character];
    }

    int skipSpaces(int from) {
        int at = from;
        while (at < points.length && points[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Columns of the widest piece that is never broken. */
    int widest() {
        int widest = 0;
        int piece = 0;
        for (int at = 0; at < points.length; at++) {
            piece = strengths[at] == NONE ? piece : 0;
            piece += DisplayWidth.NARROW.ofPoint(points[at]);
            widest = points[at] == ' ' ? widest : Math.max(widest, piece);
        }
        return widest;
    }

    /** Where a line from here ends: at the last of the best joints that leave it at least half full, else at the last one. */
    int end(int from, int room) {
        int columns = 0;
        int[] last = {from, from, from, from};
        for (int at = from; at < points.length; at++) {
            if (at > from && strengths[at] != NONE) {
                last[NONE] = at;
                last[strengths[at]] = columns * 2 >= room ? at : last[strengths[at]];
            }
            columns += DisplayWidth.NARROW.ofPoint(points[at]);
            if (columns > room && points[at] != ' ' && last[NONE] > from) {
                return last[GOOD] > from ? last[GOOD] : last[FAIR] > from ? last[FAIR] : last[NONE];
            }
        }
        return points.length;
    }

    private int strength(int at) {
        int next = points[at];
        if (next == ' ') {
            return NONE;
        }
        boolean spaced = points[at - 1] == ' ';
        int before = beforeSpaces(at);
        if (before < 0 || isIn(CLOSING, next) || isIn(OPENING, points[before]) || points[before] == '→') {
            return NONE;
        }
        return spaced ? atSpaces(points[before], next, at - 1 - before) : between(points[before], next);
    }

    private int beforeSpaces(int at) {
        int before = at - 1;
        while (before >= 0 && points[before] == ' ') {
            before--;
        }
        return before;
    }

    /** One space alone separates no sentences: it stands between Latin words, or beside a figure, a name or a value. */
    private static int atSpaces(int before, int next, int spaces) {
        if (spaces > 1 || next == '→') {
            return GOOD;
        }
        if (Character.isDigit(before) && Character.isLetter(next)) {
            return NONE;
        }
        return before == ',' || before == ';' || before == ':' ? GOOD : FAIR;
    }

    private static int between(int before, int next) {
        if (isIn(SEPARATORS, before)) {
            return GOOD;
        }
        if (next == '〔' || before == '〕') {
            return NONE;
        }
        boolean chinese = (isWide(before) || before == '”') && (isWide(next) || next == '“');
        boolean bracket = isIn(CLOSING, before) || isIn(OPENING, next);
        return !chinese ? NONE : bracket ? FAIR : WEAK;
    }

    /** Closes the joints inside a number of a document and inside a unit behind a figure. */
    private void keepTogether(int at) {
        if (points[at] == '〔') {
            for (int issuer = at; issuer > Math.max(0, at - LONGEST_ISSUER); issuer--) {
                if (!Character.isIdeographic(points[issuer - 1])) {
                    break;
                }
                strengths[issuer] = NONE;
            }
        }
        int before = beforeSpaces(at);
        if (before >= 0 && before >= at - 2 && Character.isDigit(points[before])) {
            int unit = unit(at);
            for (int inside = at; inside < at + unit; inside++) {
                strengths[inside] = NONE;
            }
        }
    }

    /** How many characters of a unit begin here. */
    private int unit(int from) {
        int longest = 0;
        for (String symbol : UNITS) {
            int length = symbol.length();
            if (length > longest && from + length <= points.length) {
                boolean same = true;
                for (int at = 0; at < length; at++) {
                    same &= points[from + at] == symbol.charAt(at);
                }
                longest = same ? length : longest;
            }
        }
        return longest;
    }

    private static boolean isWide(int point) {
        return DisplayWidth.NARROW.ofPoint(point) == 2;
    }

    private static boolean isIn(String signs, int point) {
        return signs.indexOf(point) >= 0;
    }
}
