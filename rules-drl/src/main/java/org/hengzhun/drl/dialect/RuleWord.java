package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a rule file and where it stands: comments are none, and a text in quotes is one.
 *
 * @param kind what it is
 * @param text as written; of a text in quotes what stands between them
 * @param from where it begins, in the characters of the file; of a text in quotes behind the first
 * @param to where it ends
 */
public record RuleWord(Kind kind, String text, int from, int to) {

    /** What a word is. */
    public enum Kind {
        NAME,
        TEXT,
        OTHER
    }

    /** The words of the file in their order, as the parser would read them. */
    public static ImmutableList<RuleWord> of(String file) {
        List<Integer> lines = lines(file);
        ImmutableList.Builder<RuleWord> words = ImmutableList.builder();
        for (Token token : Lexer.cut(file, new ProblemCollector(""))) {
            if (!token.is(Token.Kind.END)) {
                int start = lines.get(token.line() - 1);
                int quote = token.is(Token.Kind.TEXT) ? 1 : 0;
                int from = file.offsetByCodePoints(start, token.column() - 1 + quote);
                words.add(new RuleWord(
                        kind(token), token.text(), from, from + token.text().length()));
            }
        }
        return words.build();
    }

    public boolean isName(String name) {
        return kind == Kind.NAME && text.equals(name);
    }

    public boolean isSign(String sign) {
        return kind == Kind.OTHER && text.equals(sign);
    }

    private static Kind kind(Token token) {
        return switch (token.kind()) {
            case NAME -> Kind.NAME;
            case TEXT -> Kind.TEXT;
            case VARIABLE, NUMBER, SIGN, END -> Kind.OTHER;
        };
    }

    /** Where the lines begin, counted as words are. */
    private static List<Integer> lines(String file) {
        List<Integer> lines = new ArrayList<>(List.of(0));
        for (int at = 0; at < file.length(); at++) {
            char sign = file.charAt(at);
            if (sign == '\n' || sign == '\r' && !file.startsWith("\n", at + 1)) {
                lines.add(at + 1);
            }
        }
        return lines;
    }
}
