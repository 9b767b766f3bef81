package org.hengzhun.drl.layout;

import com.google.common.base.Splitter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The layout of a file of rules: {@code rule}, {@code when}, {@code then} and {@code end} at the margin, all else two spaces in, a
 * line that goes on below what its bracket opens; one blank line between rules. Only blanks at the ends of lines and blank lines
 * are touched, so that no rule can come to say something else. For one thread.
 */
final class RuleLayout {

    private static final Splitter LINES = Splitter.onPattern("\r\n|\r|\n");
    private static final Pattern AT_MARGIN = Pattern.compile("(rule|query|when|then|end|package|import)\\b.*");
    private static final Pattern RULE = Pattern.compile("rule\\b.*");
    private static final String IN = "  ";

    private final List<String> out = new ArrayList<>();

    /** The columns below which what stands in an open bracket goes on. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private boolean inRule;
    private boolean inRemark;

    private RuleLayout() {}

    /** The text, tidy; a tidy one stays as it is. */
    static String of(String text) {
        RuleLayout layout = new RuleLayout();
        LINES.split(text).forEach(layout::line);
        while (!layout.out.isEmpty() && layout.out.get(layout.out.size() - 1).isEmpty()) {
            layout.out.remove(layout.out.size() - 1);
        }
        return layout.out.isEmpty() ? "" : String.join("\n", layout.out) + "\n";
    }

    private void line(String written) {
        if (inRemark) {
            out.add(written.stripTrailing());
            scan(written, 0);
            return;
        }
        String words = written.strip();
        if (words.isEmpty()) {
            blank();
            return;
        }
        boolean outermost = open.isEmpty();
        if (outermost && RULE.matcher(words).matches()) {
            inRule = true;
            if (!out.isEmpty() && out.get(out.size() - 1).equals("end")) {
                blank();
            }
        }
        String laid = indent(words, outermost) + words;
        out.add(laid);
        scan(laid, 0);
        if (outermost && words.equals("end")) {
            inRule = false;
        }
    }

    private String indent(String words, boolean outermost) {
        if (!outermost) {
            return " ".repeat(open.getLast());
        }
        return !inRule || AT_MARGIN.matcher(words).matches() ? "" : IN;
    }

    private void blank() {
        if (!out.isEmpty() && !out.get(out.size() - 1).isEmpty()) {
            out.add("");
        }
    }

    /** Follows the brackets of a line, but for those in texts and remarks. */
    private void scan(String line, int from) {
        int at = from;
        while (at < line.length()) {
            if (inRemark) {
                int end = line.indexOf("*/", at);
                inRemark = end < 0;
                at = end < 0 ? line.length() : end + 2;
            } else if (line.startsWith("//", at)) {
                return;
            } else if (line.startsWith("/*", at)) {
                inRemark = true;
                at += 2;
            } else if (line.charAt(at) == '"' || line.charAt(at) == '\'') {
                at = afterText(line, at);
            } else {
                bracket(line, at);
                at++;
            }
        }
    }

    private void bracket(String line, int at) {
        char sign = line.charAt(at);
        if (sign == '(' || sign == '[' || sign == '{') {
            boolean spaced = at + 1 < line.length() && line.charAt(at + 1) == ' ';
            open.addLast(at + (spaced ? 2 : 1));
        } else if ((sign == ')' || sign == ']' || sign == '}') && !open.isEmpty()) {
            open.removeLast();
        }
    }

    private static int afterText(String line, int start) {
        char quote = line.charAt(start);
        int at = start + 1;
        while (at < line.length() && line.charAt(at) != quote) {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
