package org.hengzhun.files.sheet;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The text of a part as it stands, tag by tag, for whoever copies it and changes a little: put together again the tokens are the
 * text to the last sign, which a parser of elements does not keep. For one thread.
 */
final class XmlTokens {

    /** Signs of one token; a text of a cell is at most a quarter of this. */
    private static final int LONGEST = 1 << 20;

    private final Reader in;
    private final char[] block = new char[1 << 16];
    private final StringBuilder token = new StringBuilder();
    private int at;
    private int end;

    XmlTokens(Reader in) {
        this.in = in;
    }

    /** The next tag with its brackets, or the text up to the next one; null at the end. A comment is one tag. */
    @Nullable
    String next() throws IOException {
        token.setLength(0);
        int first = peek();
        if (first < 0) {
            return null;
        }
        if (first == '<') {
            tag();
        } else {
            while (peek() >= 0 && peek() != '<') {
                take();
            }
        }
        return token.toString();
    }

    private void tag() throws IOException {
        take();
        while (!isWhole()) {
            char sign = take();
            if ((sign == '"' || sign == '\'') && isElement()) {
                while (take() != sign) {
                    // A bracket within quotes ends nothing.
                }
            }
        }
    }

    private boolean isElement() {
        char second = token.charAt(1);
        return second != '!' && second != '?';
    }

    private boolean isWhole() {
        int length = token.length();
        if (length < 3 || token.charAt(length - 1) != '>') {
            return false;
        }
        if (starts("<!--")) {
            return length >= 7 && ends("-->");
        }
        if (starts("<![CDATA[")) {
            return ends("]]>");
        }
        return token.charAt(1) != '?' || ends("?>");
    }

    private boolean starts(String text) {
        return token.length() >= text.length()
                && token.substring(0, text.length()).equals(text);
    }

    private boolean ends(String text) {
        int length = token.length();
        return length >= text.length()
                && token.substring(length - text.length()).equals(text);
    }

    private int peek() throws IOException {
        if (at == end) {
            end = Math.max(0, in.read(block, 0, block.length));
            at = 0;
        }
        return at < end ? block[at] : -1;
    }

    private char take() throws IOException {
        if (peek() < 0 || token.length() == LONGEST) {
            throw new IOException("The part ends within a tag, or a token of it is longer than any.");
        }
        char sign = block[at++];
        token.append(sign);
        return sign;
    }
}
