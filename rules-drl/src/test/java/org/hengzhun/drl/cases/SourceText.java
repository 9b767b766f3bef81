package org.hengzhun.drl.cases;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a document behind a pack, to look up what the pack says it says. */
final class SourceText {

    private static final ImmutableMap<Character, Character> ONE_WAY_TO_WRITE =
            ImmutableMap.<Character, Character>builder()
                    .put('（', '(')
                    .put('）', ')')
                    .put('〔', '(')
                    .put('〕', ')')
                    .put('，', ',')
                    .put('；', ';')
                    .put('：', ':')
                    .put('“', '"')
                    .put('”', '"')
                    .put('‘', '"')
                    .put('’', '"')
                    .build();
    private static final Splitter SENTENCES = Splitter.onPattern("[。;]").omitEmptyStrings();
    private static final Splitter WORDS = Splitter.onPattern("[、,;:。()—·/+\"《》]");
    private static final Pattern CONNECTIVES = Pattern.compile("^(?:[和及与或各]|以及)|(?:等部门|等单位|等)$");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** That the document says nothing is no word of it. */
    private static final Pattern ABSENCE = Pattern.compile("^文[件中](?:未|没有)");

    /** Between the parts of a word that a list shares out: 市财政局、商务局 names 市商务局 too. */
    private static final Pattern OTHERS = Pattern.compile(".+[、,和及与或].*|.*[、,和及与或].+");

    private static final String NO_DIGIT_BEFORE = "(?<![0-9.一二三四五六七八九十])";
    private static final String NO_DIGIT_AFTER = "(?![0-9.一二三四五六七八九十])";
    private static final String DIGITS = "零一二三四五六七八九";

    private final String text;
    private final ImmutableList<String> sentences;

    SourceText(String text) {
        this.text = normal(text);
        this.sentences = SENTENCES.splitToStream(this.text).collect(ImmutableList.toImmutableList());
    }

    /** The document of the pack, as kept in the resource folder {@code sources}. */
    static SourceText of(String policy) {
        try {
            return new SourceText(
                    Resources.toString(Resources.getResource("sources/" + policy + ".txt"), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The words of a cell that the document does not say. */
    ImmutableList<String> unsaid(String cell) {
        return WORDS.splitToStream(normal(cell))
                .map(word -> CONNECTIVES.matcher(word).replaceAll(""))
                .filter(word -> word.length() > 1 && CHINESE.matcher(word).find())
                .filter(word -> !ABSENCE.matcher(word).find())
                .filter(word -> !says(word))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether it says so, in one piece or in the pieces of a list that shares its beginning or end. */
    boolean says(String word) {
        String normal = normal(word);
        return text.contains(normal) || sentences.stream().anyMatch(sentence -> lists(sentence, normal));
    }

    private static boolean lists(String sentence, String word) {
        for (int i = 1; i <= word.length() - 2; i++) {
            if (inPieces(sentence, word.substring(0, i), word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence has the head and then, after others of a list, the rest in one piece or two. */
    private static boolean inPieces(String sentence, String head, String rest) {
        for (int at = sentence.indexOf(head); at >= 0; at = sentence.indexOf(head, at + 1)) {
            int after = at + head.length();
            if (follows(sentence, after, rest)) {
                return true;
            }
            for (int i = 2; i <= rest.length() - 2; i++) {
                int middle = next(sentence, after, rest.substring(0, i));
                if (middle >= 0 && follows(sentence, middle + i, rest.substring(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean follows(String sentence, int after, String piece) {
        return next(sentence, after, piece) >= 0;
    }

    /** Where the piece stands after other items of a list, or -1. */
    private static int next(String sentence, int after, String piece) {
        int at = sentence.indexOf(piece, after);
        while (at >= 0 && !OTHERS.matcher(sentence.substring(after, at)).matches()) {
            at = sentence.indexOf(piece, at + 1);
        }
        return at;
    }

    /** Whether the figure stands in it, in digits, as a fraction, a percentage or in Chinese. */
    boolean counts(String figure) {
        BigDecimal number = new BigDecimal(figure);
        return forms(number)
                .anyMatch(form -> Pattern.compile(NO_DIGIT_BEFORE + Pattern.quote(form) + NO_DIGIT_AFTER)
                        .matcher(text)
                        .find());
    }

    private static Stream<String> forms(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        String percent = number.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        Stream<String> ratio = Stream.of(percent, "1/" + inverse(number), chinese(inverse(number)) + "分之一");
        return number.compareTo(BigDecimal.ONE) < 0 ? ratio : Stream.of(plain, chinese(plain));
    }

    private static String inverse(BigDecimal number) {
        return BigDecimal.ONE
                .divide(number, 4, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Whole numbers below a hundred; others as they are. */
    private static String chinese(String plain) {
        if (!plain.matches("[0-9]{1,2}")) {
            return plain;
        }
        int number = Integer.parseInt(plain);
        String ones = number % 10 == 0 && number > 0 ? "" : digit(number % 10);
        String tens = number < 10 ? "" : number < 20 ? "十" : digit(number / 10) + "十";
        return tens + ones;
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }

    /** Whether month and day stand in it, or the month alone at its end; the year may follow from its number. */
    boolean dates(LocalDate day) {
        return text.contains("%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth()))
                && text.contains(Integer.toString(day.getYear()));
    }

    private static String normal(String text) {
        StringBuilder normal = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != '#' && c != '*')
                .forEach(c -> normal.append(
                        c < Character.MAX_VALUE
                                ? String.valueOf(ONE_WAY_TO_WRITE.getOrDefault((char) c, (char) c))
                                : Character.toString(c)));
        return normal.toString();
    }
}
