package org.hengzhun.files.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one token of {@link XmlTokens} says of itself. */
final class XmlTag {

    private XmlTag() {}

    static boolean isTag(String token) {
        return token.length() > 2 && token.charAt(0) == '<' && token.charAt(1) != '!' && token.charAt(1) != '?';
    }

    static boolean isEnd(String token) {
        return token.startsWith("</");
    }

    /** Whether the element ends where it starts. */
    static boolean isEmpty(String token) {
        return token.endsWith("/>");
    }

    /** The name of the element without its prefix; an empty text for what is no tag. */
    static String name(String token) {
        if (!isTag(token)) {
            return "";
        }
        int from = isEnd(token) ? 2 : 1;
        int to = from;
        while (to < token.length() && " \t\r\n/>".indexOf(token.charAt(to)) < 0) {
            if (token.charAt(to) == ':') {
                from = to + 1;
            }
            to++;
        }
        return token.substring(from, to);
    }

    /** The prefix of the element with its colon, or an empty text. */
    static String prefix(String token) {
        int from = isEnd(token) ? 2 : 1;
        int colon = token.indexOf(':');
        int space = token.indexOf(' ');
        return colon > 0 && (space < 0 || colon < space) ? token.substring(from, colon + 1) : "";
    }

    /** An attribute as written, or null. */
    static @Nullable String attribute(String token, String name) {
        int at = token.indexOf(name);
        while (at > 0) {
            int equals = at + name.length();
            if (" \t\r\n".indexOf(token.charAt(at - 1)) >= 0 && token.startsWith("=", equals)) {
                char quote = token.charAt(equals + 1);
                return token.substring(equals + 2, token.indexOf(quote, equals + 2));
            }
            at = token.indexOf(name, equals);
        }
        return null;
    }

    /** The tag without this attribute. */
    static String without(String token, String name) {
        return token.replaceFirst("\\s+" + name + "\\s*=\\s*(\"[^\"]*\"|'[^']*')", "");
    }

    /** The tag with this attribute set. */
    static String with(String token, String name, String value) {
        Matcher there = Pattern.compile("(\\s" + name + "\\s*=\\s*)(\"[^\"]*\"|'[^']*')")
                .matcher(token);
        return there.find()
                ? token.substring(0, there.start(2)) + '"' + value + '"' + token.substring(there.end(2))
                : token;
    }
}
