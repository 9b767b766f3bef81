package org.hengzhun.files.write;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;

/**
 * How many columns a text takes on a terminal: 2 for wide and full-width characters, 0 for combining and invisible ones,
 * 1 for the rest. Ambiguous characters such as — and ① are 1, or 2 on terminals set up so. Source: Unicode Standard
 * Annex 11, East Asian Width.
 */
public final class DisplayWidth {

    /** Ambiguous characters take one column, as on most terminals. */
    public static final DisplayWidth NARROW = new DisplayWidth(false);

    /** Ambiguous characters take two columns, as on some Chinese terminals. */
    public static final DisplayWidth WIDE = new DisplayWidth(true);

    private static final int[] WIDE_BLOCKS = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18AFF, 0x1B000, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E,
        0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393, 0x1F3A0,
        0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442,
        0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB,
        0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6FC, 0x1F7E0,
        0x1F7F0, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private static final int[] AMBIGUOUS_BLOCKS = {
        0xA1, 0xA1, 0xA4, 0xA4, 0xA7, 0xA8, 0xAA, 0xAA, 0xAE, 0xAE, 0xB0, 0xB4, 0xB6, 0xBA, 0xBC, 0xBF, 0xD7, 0xD7,
        0xF7, 0xF7, 0x391, 0x3A9, 0x3B1, 0x3C9, 0x401, 0x401, 0x410, 0x44F, 0x451, 0x451, 0x2010, 0x2010, 0x2013,
        0x2016, 0x2018, 0x2019, 0x201C, 0x201D, 0x2020, 0x2022, 0x2024, 0x2027, 0x2030, 0x2030, 0x2032, 0x2033, 0x2035,
        0x2035, 0x203B, 0x203B, 0x203E, 0x203E, 0x20AC, 0x20AC, 0x2103, 0x2103, 0x2105, 0x2105, 0x2109, 0x2109, 0x2116,
        0x2116, 0x2121, 0x2122, 0x2150, 0x2189, 0x2190, 0x2199, 0x21D2, 0x21D2, 0x21D4, 0x21D4, 0x2200, 0x2200, 0x2202,
        0x2203, 0x2207, 0x2208, 0x220B, 0x220B, 0x220F, 0x220F, 0x2211, 0x2211, 0x2215, 0x2215, 0x221A, 0x221A, 0x221D,
        0x2220, 0x2223, 0x2223, 0x2225, 0x2225, 0x2227, 0x222C, 0x222E, 0x222E, 0x2234, 0x2237, 0x223C, 0x223D, 0x2248,
        0x2248, 0x2260, 0x2261, 0x2264, 0x2267, 0x2295, 0x2295, 0x2299, 0x2299, 0x22A5, 0x22A5, 0x2460, 0x24E9, 0x24EB,
        0x254B, 0x2550, 0x2573, 0x2580, 0x258F, 0x2592, 0x2595, 0x25A0, 0x25A1, 0x25A3, 0x25A9, 0x25B2, 0x25B3, 0x25B6,
        0x25B7, 0x25BC, 0x25BD, 0x25C0, 0x25C1, 0x25C6, 0x25C8, 0x25CB, 0x25CB, 0x25CE, 0x25D1, 0x25E2, 0x25E5, 0x2605,
        0x2606, 0x2609, 0x2609, 0x2640, 0x2640, 0x2642, 0x2642, 0xE000, 0xF8FF, 0xFFFD, 0xFFFD
    };

    /** Most of what is measured; the blocks above need not be searched for it. */
    private static final int FIRST_IDEOGRAPH = 0x4E00;

    private static final int LAST_IDEOGRAPH = 0x9FFF;

    private static final ImmutableRangeSet<Integer> WIDE_POINTS = ranges(WIDE_BLOCKS);
    private static final ImmutableRangeSet<Integer> AMBIGUOUS_POINTS = ranges(AMBIGUOUS_BLOCKS);

    private final boolean ambiguousWide;

    private DisplayWidth(boolean ambiguousWide) {
        this.ambiguousWide = ambiguousWide;
    }

    private static ImmutableRangeSet<Integer> ranges(int[] ends) {
        TreeRangeSet<Integer> ranges = TreeRangeSet.create();
        for (int i = 0; i < ends.length; i += 2) {
            ranges.add(Range.closed(ends[i], ends[i + 1]));
        }
        return ImmutableRangeSet.copyOf(ranges);
    }

    /** Columns the text takes. */
    public int of(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            width += ofPoint(point);
            at += Character.charCount(point);
        }
        return width;
    }

    /** Columns of one character; the mark of a tone takes none. */
    int ofPoint(int point) {
        if (point < 0x7F) {
            return point < 0x20 ? 0 : 1;
        }
        if (point >= FIRST_IDEOGRAPH && point <= LAST_IDEOGRAPH) {
            return 2;
        }
        int type = Character.getType(point);
        boolean invisible = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL
                || (point >= 0x1160 && point <= 0x11FF)
                || Tone.isMark(point);
        if (invisible) {
            return 0;
        }
        return WIDE_POINTS.contains(point) || (ambiguousWide && AMBIGUOUS_POINTS.contains(point)) ? 2 : 1;
    }

    /** The text followed by spaces up to {@code width} columns; a longer one as it is. */
    public String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text in at most {@code width} columns, which are at least 3; where it was cut, it ends in two dots. */
    public String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int room = width - 2;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            room -= ofPoint(point);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(point);
            at += Character.charCount(point);
        }
        return kept.append("..").toString();
    }
}
