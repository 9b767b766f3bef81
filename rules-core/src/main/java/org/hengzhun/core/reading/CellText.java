package org.hengzhun.core.reading;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell, freed from what people do not see. */
public final class CellText {

    private static final CharMatcher AROUND =
            CharMatcher.whitespace().or(CharMatcher.anyOf("\u200B\u200C\u200D\uFEFF"));

    private static final Pattern BETWEEN = Pattern.compile("[;；、|,，\\n\\r]|(?<![A-Za-z0-9 ])[/／]|[/／](?![A-Za-z0-9 ])");

    private static final String WIDE_SIGNS = "，。、；：！？（）【】《》“”‘’—…·〔〕「」";

    /** What joins values in a sentence, and stands within names too: 波斯尼亚和黑塞哥维那. */
    private static final Pattern JOINED = Pattern.compile("以及|[和与及/／&＆]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\u0085]+");

    private static final CharMatcher LINE_BREAK = CharMatcher.anyOf("\n\r\u000B\f\u0085\u2028\u2029");

    private CellText() {}

    /** Without spaces around it, whether plain, full-width, non-breaking or zero-width. */
    public static String trim(String text) {
        boolean clean = text.isEmpty() || plain(text.charAt(0)) && plain(text.charAt(text.length() - 1));
        return clean ? text : AROUND.trimFrom(text);
    }

    /**
     * The text in one line: people break names for the width of a column, and nobody means two names by it. Nothing is left of a
     * break between Chinese characters, a space of any other.
     */
    static String oneLine(String text) {
        if (LINE_BREAK.matchesNoneOf(text)) {
            return text;
        }
        return SPACES.matcher(text).replaceAll(run -> {
            if (LINE_BREAK.matchesNoneOf(run.group())) {
                return Matcher.quoteReplacement(run.group());
            }
            boolean inside = run.start() > 0 && run.end() < text.length();
            return inside && isWide(text.codePointBefore(run.start())) && isWide(text.codePointAt(run.end()))
                    ? ""
                    : " ";
        });
    }

    /** A Chinese character or sign, which needs no space beside it. */
    private static boolean isWide(int sign) {
        return Character.isIdeographic(sign) || WIDE_SIGNS.indexOf(sign) >= 0;
    }

    /** With full-width forms folded into plain ones: ６２０００ becomes 62000, （ becomes (. */
    static String fold(String text) {
        return isPlain(text) || CharMatcher.ascii().matchesAllOf(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Folded, and without any space. */
    static String compact(String text) {
        return isPlain(text) ? text : CharMatcher.whitespace().removeFrom(fold(text));
    }

    /** The parts of a text that may hold several values. */
    static List<String> parts(String text) {
        return BETWEEN.splitAsStream(text)
                .map(CellText::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The part itself, or what it joins by 和, 与, 及 or / when each of these is known and the whole is not. */
    static List<String> partsThat(String part, Predicate<String> known) {
        if (known.test(part)) {
            return List.of(part);
        }
        List<String> joined = JOINED.splitAsStream(part)
                .map(CellText::trim)
                .filter(one -> !one.isEmpty())
                .toList();
        return joined.stream().allMatch(known) ? joined : List.of(part);
    }

    /** Whether the text has nothing that is not seen and nothing that folding changes: nearly every text is so. */
    static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!plain(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Surely no space: nearly every character there is, and told without a search. */
    private static boolean plain(char sign) {
        return (sign > ' ' && sign < 0x7F) || (sign >= 0x4E00 && sign <= 0x9FFF);
    }
}
