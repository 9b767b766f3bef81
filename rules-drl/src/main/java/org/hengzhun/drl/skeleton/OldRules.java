package org.hengzhun.drl.skeleton;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.dialect.ProblemCollector;
import org.hengzhun.drl.pack.PackDecoder;

/**
 * What of a plain file of DRL a policy cannot say, by its cause, with the way to say it here. It looks for words and shapes, and
 * understands no rule: what it passes may still be refused by {@code policy check}.
 */
public final class OldRules {

    /** Texts and remarks: what stands in them is no program. */
    private static final Pattern QUIET = Pattern.compile(
            "\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern CONSEQUENCE = Pattern.compile("\\bthen\\b(.*?)\\bend\\b", Pattern.DOTALL);

    private OldRules() {}

    /**
     * One thing that cannot be said.
     *
     * @param cause names it, the same for every file
     * @param lines the lines where it stands, 1-based
     * @param example the first of them as it is written
     */
    public record Refused(OldCause cause, ImmutableList<Integer> lines, String example) {

        /** What it is. */
        public Bilingual words() {
            return cause.words();
        }

        /** How to say it here. */
        public Bilingual instead() {
            return cause.instead();
        }
    }

    /** The causes that the file has; nothing where it is no text in UTF-8, UTF-16 or GB18030. */
    public static Optional<ImmutableList<Refused>> in(byte[] file) {
        return PackDecoder.decode(file, new ProblemCollector("")).map(OldRules::in);
    }

    /** The causes that the text has, in the order authors meet them. */
    public static ImmutableList<Refused> in(String text) {
        ImmutableList<String> written = ImmutableList.copyOf(text.split("\r\n|\r|\n", -1));
        String quiet = quiet(text.replace("\r\n", "\n").replace('\r', '\n'));
        SortedSetMultimap<OldCause, Integer> found = TreeMultimap.create();
        for (OldCause cause : OldCause.values()) {
            Matcher part = cause.inConsequence() ? CONSEQUENCE.matcher(quiet) : null;
            if (part == null) {
                collect(cause, quiet, 0, quiet, found);
            } else {
                while (part.find()) {
                    collect(cause, part.group(1), part.start(1), quiet, found);
                }
            }
        }
        return found.keySet().stream()
                .map(cause -> new Refused(
                        cause,
                        ImmutableList.copyOf(found.get(cause)),
                        written.get(found.get(cause).first() - 1).strip()))
                .collect(ImmutableList.toImmutableList());
    }

    private static void collect(
            OldCause cause, String part, int from, String whole, SortedSetMultimap<OldCause, Integer> found) {
        Matcher matcher = cause.shape().matcher(part);
        while (matcher.find()) {
            int line = (int) whole.substring(0, from + matcher.start())
                            .chars()
                            .filter(sign -> sign == '\n')
                            .count()
                    + 1;
            found.put(cause, line);
        }
    }

    /** The text with blanks for what stands in quotes and remarks; every line stays where it is. */
    private static String quiet(String text) {
        return QUIET.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().startsWith("\"") || found.group().startsWith("'")
                                ? "\"" + " ".repeat(Math.max(0, found.group().length() - 2)) + "\""
                                : found.group().replaceAll("[^\\n]", " ")));
    }
}
