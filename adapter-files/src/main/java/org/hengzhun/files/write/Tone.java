package org.hengzhun.files.write;

/**
 * How a piece of a text for people is stressed on a terminal. Until the text is printed, tones are marks in it: code points that
 * Unicode keeps for the inside of programs, that take no column, and that no text of a stranger needs.
 */
public enum Tone {
    /** Something bars the way. */
    BARRED('\uFDD1', "\u001B[31m"),
    /** Somebody has to act first. */
    OPEN('\uFDD2', "\u001B[33m"),
    /** Nothing stands against it. */
    CLEAR('\uFDD3', "\u001B[32m"),
    /** A heading. */
    HEADING('\uFDD4', "\u001B[1m");

    /** Ends a tone. */
    private static final char END = '\uFDD0';

    private static final String RESET = "\u001B[0m";

    private final char mark;
    private final String sequence;

    Tone(char mark, String sequence) {
        this.mark = mark;
        this.sequence = sequence;
    }

    /** Whether the code point is a mark. */
    static boolean isMark(int point) {
        return point >= END && point <= END + values().length;
    }

    static boolean isEnd(int point) {
        return point == END;
    }

    /** What ends every tone. */
    static String end() {
        return String.valueOf(END);
    }

    /** The text between the marks of this tone; tones do not nest. */
    String of(String text) {
        return text.isEmpty() ? text : mark + text + END;
    }

    /** What a terminal is sent for a text with marks; the tone ends with the line. */
    static String painted(String line) {
        if (line.chars().noneMatch(Tone::isMark)) {
            return line;
        }
        StringBuilder painted = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            char sign = line.charAt(at);
            if (isMark(sign)) {
                painted.append(sequence(sign));
            } else {
                painted.append(sign);
            }
        }
        return painted.append(RESET).toString();
    }

    private static String sequence(char mark) {
        for (Tone tone : values()) {
            if (tone.mark == mark) {
                return tone.sequence;
            }
        }
        return RESET;
    }
}
