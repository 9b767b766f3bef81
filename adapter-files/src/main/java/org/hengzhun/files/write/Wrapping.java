package org.hengzhun.files.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Breaks a line that is too long where its {@link Joints} allow it, best behind a separator of the sentence. */
final class Wrapping {

    /** What follows is indented under the text behind a short label such as 依据： or 【会审】. */
    private static final int LONGEST_LABEL = 14;

    private static final int INDENT = 2;

    private static final int CRUMB = 4;

    /** The wide space that a paragraph begins with; its other lines are not indented. */
    private static final int PARAGRAPH = '\u3000';

    private final String text;
    private final Joints joints;
    private final List<String> lines = new ArrayList<>();
    private String open = "";

    private Wrapping(String text) {
        this.text = text;
        this.joints = new Joints(text);
    }

    /** The text as one line or more of this width; only what must not be broken may be wider. */
    static List<String> lines(String text, int width) {
        if (DisplayWidth.NARROW.of(text) <= width) {
            return List.of(text);
        }
        Wrapping wrapping = new Wrapping(text);
        return wrapping.wrapped(width, wrapping.hang(width));
    }

    /** The text as the lines of a cell, none of them indented; they are narrower where that leaves no crumb in the last one. */
    static List<String> cell(String text, int width) {
        int whole = DisplayWidth.NARROW.of(text);
        if (whole <= width) {
            return List.of(text);
        }
        List<String> lines = new Wrapping(text).wrapped(width, 0);
        int count = lines.size();
        if (DisplayWidth.NARROW.of(lines.get(count - 1)) > CRUMB) {
            return lines;
        }
        List<String> even = new Wrapping(text).wrapped(Math.min(width, whole / count + CRUMB), 0);
        return even.size() > count ? lines : even;
    }

    private List<String> wrapped(int width, int hang) {
        int from = 0;
        int room = width;
        while (from < joints.count()) {
            int to = joints.end(from, room);
            lines.add((from == 0 ? "" : " ".repeat(hang)) + line(from, to));
            from = joints.skipSpaces(to);
            room = width - hang;
        }
        return lines;
    }

    /** The text between two joints; a tone that goes on behind it is begun again in the next line. */
    private String line(int from, int to) {
        StringBuilder line = new StringBuilder(open);
        int end = to == joints.count() ? text.length() : joints.at(to);
        String part = text.substring(from == 0 ? 0 : joints.at(from), end);
        for (int at = 0; at < part.length(); at++) {
            char sign = part.charAt(at);
            if (Tone.isMark(sign)) {
                open = Tone.isEnd(sign) ? "" : String.valueOf(sign);
            }
        }
        line.append(part.stripTrailing());
        return open.isEmpty() ? line.toString() : line.append(Tone.end()).toString();
    }

    /** Where the lines that follow begin: as far under the text as their widest piece allows. */
    private int hang(int width) {
        if (joints.point(0) == PARAGRAPH) {
            return 0;
        }
        int leading = joints.skipSpaces(0);
        int widest = joints.widest();
        return IntStream.of(label(leading), gap(leading, width), leading + INDENT)
                .filter(hang -> hang > 0 && hang <= width / 2 && widest <= width - hang)
                .findFirst()
                .orElse(0);
    }

    /** Columns up to the text behind a name and some spaces, or 0 where no line begins so. */
    private int gap(int leading, int width) {
        int columns = leading;
        for (int at = leading; at + 2 < joints.count() && columns <= width; at++) {
            if (joints.point(at) == ' ' && joints.point(at + 1) == ' ') {
                return columns + joints.skipSpaces(at) - at;
            }
            columns += DisplayWidth.NARROW.ofPoint(joints.point(at));
        }
        return 0;
    }

    /** Columns up to the end of a label at this place, or 0 where none is there. */
    private int label(int leading) {
        int columns = leading;
        for (int at = leading; at < joints.count(); at++) {
            int point = joints.point(at);
            columns += DisplayWidth.NARROW.ofPoint(point);
            if (columns - leading > LONGEST_LABEL || point == ' ' || "，；、,;".indexOf(point) >= 0) {
                return 0;
            }
            if (point == '：' || point == '】') {
                return columns;
            }
            if (point == ':' && at + 1 < joints.count() && joints.point(at + 1) == ' ') {
                return columns + 1;
            }
        }
        return 0;
    }
}
