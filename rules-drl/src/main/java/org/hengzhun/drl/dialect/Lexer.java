package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a rule file into words. A full-width sign is reported and read as its half-width twin, an open quote is reported
 * and closed at the end of its line, so that one slip does not hide the others.
 */
final class Lexer {

    private static final ImmutableMap<Integer, Character> HALF_WIDTH = fullWidthTwins();
    private static final ImmutableSet<String> TWO_CHARACTER_SIGNS =
            ImmutableSet.of("==", "!=", "<=", ">=", "&&", "||", "->", "+=", "-=");

    /** Names and texts of one word; what is longer does not fit into a class of Java. */
    private static final int LONGEST_WORD = 1_000;

    /** Digits and commas of a number with thousands; far beyond any figure of a policy. */
    private static final int THOUSANDS = 40;

    private final int[] text;
    private final ProblemCollector complaints;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int column = 1;

    private Lexer(String text, ProblemCollector complaints) {
        this.text = text.codePoints().toArray();
        this.complaints = complaints;
    }

    /** The words of the file, the last one {@link Token.Kind#END}. */
    static List<Token> cut(String text, ProblemCollector complaints) {
        Lexer lexer = new Lexer(text, complaints);
        while (lexer.at < lexer.text.length) {
            lexer.next();
        }
        lexer.add(Token.Kind.END, "", lexer.line, lexer.column);
        return lexer.tokens;
    }

    private void next() {
        int c = text[at];
        if (c == '\n' || c == '\r' && peek(1) != '\n') {
            at++;
            line++;
            column = 1;
        } else if (c == ' ' || c == '\t' || c == '\f' || c == '\r' || c == '\uFEFF' && at == 0) {
            skip();
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            complaints.error(
                    line,
                    column,
                    "full-width",
                    "这里的空白不是普通空格（可能是全角空格），请改成半角空格",
                    "this is not a plain space (a full-width one?); write a plain space");
            skip();
        } else if (c == '/' && peek(1) == '/') {
            skipWhile(other -> !endsLine(other));
        } else if (c == '/' && peek(1) == '*') {
            skipBlockComment();
        } else if (c == '"' || c == '\'') {
            readText(c);
        } else if (c == '$') {
            readWhile(Token.Kind.VARIABLE, Lexer::continuesName);
        } else if (Character.isDigit(c) && c < 128) {
            readNumber();
        } else if (c >= '０' && c <= '９') {
            complaints.error(
                    line,
                    column,
                    "full-width",
                    "全角数字“%s”不能用，请改成半角“%s”".formatted(Character.toString(c), Character.digit(c, 10)),
                    "full-width digit %s; write %s".formatted(Character.toString(c), Character.digit(c, 10)));
            readWhile(Token.Kind.NUMBER, Lexer::continuesNumber);
        } else if (Character.isUnicodeIdentifierStart(c) || c == '_') {
            readWhile(Token.Kind.NAME, Lexer::continuesName);
        } else {
            readSign(c);
        }
    }

    private static boolean endsLine(int c) {
        return c == '\n' || c == '\r';
    }

    private static boolean continuesNumber(int c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_';
    }

    private static boolean continuesName(int c) {
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c) || c == '$';
    }

    private void readText(int quote) {
        int startLine = line;
        int startColumn = column;
        if (quote == '\'') {
            complaints.error(
                    line,
                    column,
                    "single-quote",
                    "文字要用双引号 \" 括起来，不能用单引号",
                    "put texts in double quotes \", not in single ones");
        }
        skip();
        StringBuilder inside = new StringBuilder();
        while (at < text.length && text[at] != quote && !endsLine(text[at])) {
            if (text[at] == '\\' || Character.isISOControl(text[at])) {
                complaints.error(
                        line,
                        column,
                        "escape",
                        "引号内不能有反斜杠或控制字符，请直接写出文字",
                        "no backslash and no control character in a text; write the characters themselves");
            } else {
                inside.appendCodePoint(text[at]);
            }
            skip();
        }
        if (at < text.length && text[at] == quote) {
            skip();
        } else {
            complaints.error(
                    startLine,
                    startColumn,
                    "open-quote",
                    "双引号没有配对：从这里开始的引号到行末还没有结束，请补上 \"",
                    "this quote is not closed on its line; add \"");
        }
        add(Token.Kind.TEXT, inside.toString(), startLine, startColumn);
    }

    private void readSign(int c) {
        int startLine = line;
        int startColumn = column;
        int half = c;
        Character twin = HALF_WIDTH.get(c);
        if (twin != null) {
            complaints.error(
                    line,
                    column,
                    "full-width",
                    "全角符号“%s”不能用在引号之外，请改成半角“%s”".formatted(Character.toString(c), twin),
                    "the full-width sign %s must not be used outside quotes; write %s"
                            .formatted(Character.toString(c), twin));
            half = twin;
        }
        if (half == '"') {
            skip();
            int start = at;
            skipWhile(other -> !endsLine(other) && other != '”' && other != '“' && other != '"');
            String inside = new String(text, start, at - start);
            if (at < text.length && !endsLine(text[at])) {
                skip();
            }
            add(Token.Kind.TEXT, inside, startLine, startColumn);
            return;
        }
        skip();
        String sign = Character.toString(half);
        if (at < text.length) {
            Character nextTwin = HALF_WIDTH.get(text[at]);
            String two = sign + Character.toString(nextTwin == null ? text[at] : nextTwin);
            if (TWO_CHARACTER_SIGNS.contains(two)) {
                skip();
                sign = two;
            }
        }
        add(Token.Kind.SIGN, sign, startLine, startColumn);
    }

    private void readWhile(Token.Kind kind, java.util.function.IntPredicate goesOn) {
        int startColumn = column;
        int start = at;
        skip();
        skipWhile(goesOn);
        add(kind, new String(text, start, at - start), line, startColumn);
    }

    /** A number; commas between thousands belong to it, so that it is told of as the one number it is. */
    private void readNumber() {
        int startColumn = column;
        int start = at;
        skipWhile(Lexer::continuesNumber);
        while (at - start <= THOUSANDS && isThousands()) {
            skip();
            skipWhile(Lexer::continuesNumber);
        }
        if (peek(0) == '%' || peek(0) == '％' || peek(0) == '‰') {
            skip();
        }
        add(Token.Kind.NUMBER, new String(text, start, at - start), line, startColumn);
    }

    /** Whether a comma and exactly three digits come next. */
    private boolean isThousands() {
        return peek(0) == ','
                && isDigit(peek(1))
                && isDigit(peek(2))
                && isDigit(peek(3))
                && (peek(4) < 0 || !continuesName(peek(4)));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private void skipBlockComment() {
        int startLine = line;
        int startColumn = column;
        skip();
        skip();
        while (at < text.length && !(text[at] == '*' && peek(1) == '/')) {
            if (text[at] == '\n' || text[at] == '\r' && peek(1) != '\n') {
                line++;
                column = 0;
            }
            skip();
        }
        if (at >= text.length) {
            complaints.error(
                    startLine, startColumn, "open-comment", "注释没有结束，请补上 */", "this comment is not closed; add */");
        }
        skip();
        skip();
    }

    private void skipWhile(java.util.function.IntPredicate goesOn) {
        while (at < text.length && goesOn.test(text[at])) {
            skip();
        }
    }

    private void skip() {
        at++;
        column++;
    }

    private int peek(int ahead) {
        return at + ahead < text.length ? text[at + ahead] : -1;
    }

    private void add(Token.Kind kind, String word, int atLine, int atColumn) {
        if (word.length() > LONGEST_WORD) {
            complaints.error(
                    atLine,
                    atColumn,
                    "too-long",
                    "这里的文字有 %d 个字符，最多 %d 个".formatted(word.length(), LONGEST_WORD),
                    "this word has %d characters; %d are the most".formatted(word.length(), LONGEST_WORD));
        }
        tokens.add(new Token(
                kind, word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word, atLine, atColumn));
    }

    private static ImmutableMap<Integer, Character> fullWidthTwins() {
        ImmutableMap.Builder<Integer, Character> twins = ImmutableMap.builder();
        for (char half = '!'; half <= '~'; half++) {
            if (!Character.isLetterOrDigit(half)) {
                twins.put(half + 0xFEE0, half);
            }
        }
        return twins.put((int) '“', '"')
                .put((int) '”', '"')
                .put((int) '‘', '"')
                .put((int) '’', '"')
                .put((int) '。', '.')
                .put((int) '、', ',')
                .put((int) '【', '[')
                .put((int) '】', ']')
                .buildOrThrow();
    }
}
