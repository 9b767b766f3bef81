package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/** The words around a rule, which DRL wants in small letters; written otherwise they are complained of and read as meant. */
final class Keywords {

    private static final ImmutableList<String> WORDS = ImmutableList.of("rule", "when", "then", "end");

    private Keywords() {}

    static ImmutableList<Token> inSmallLetters(List<Token> tokens, ProblemCollector complaints) {
        ImmutableList.Builder<Token> read = ImmutableList.builder();
        for (int place = 0; place < tokens.size(); place++) {
            Token token = tokens.get(place);
            String small = token.text().toLowerCase(Locale.ROOT);
            boolean meant = token.is(Token.Kind.NAME) && WORDS.contains(small) && standsAlone(tokens, place);
            if (meant && !small.equals(token.text())) {
                complaints.error(
                        token,
                        "keyword",
                        "“%s”要用小写字母写成 %s".formatted(token.text(), small),
                        "write %s in small letters: %s".formatted(token.text(), small));
            }
            read.add(meant ? new Token(token.kind(), small, token.line(), token.column()) : token);
        }
        return read.build();
    }

    /** Whether the word begins its line and is not the name of a fact, of a field or of a choice. */
    private static boolean standsAlone(List<Token> tokens, int place) {
        boolean begins =
                place == 0 || tokens.get(place - 1).line() < tokens.get(place).line();
        return begins && (place + 1 == tokens.size() || isNoBracket(tokens.get(place + 1)));
    }

    private static boolean isNoBracket(Token next) {
        return !next.is("(") && !next.is(".");
    }
}
