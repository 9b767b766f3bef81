package org.hengzhun.core.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the name somebody probably meant. A name that differs in a word's meaning is none of those: 停工 is not meant by 开工, 未通过
 * not by 通过.
 */
public final class Nearest {

    /** Signs that deny a word or move it in time or kind; a word with one of them is not the word without. */
    private static final String TURNS = "不未无非没否勿免禁停待拟已曾将原旧前后复续缓暂终竣撤解退预半超外内";

    /** Words that make another figure of the same thing. */
    private static final ImmutableSet<String> OTHER_FIGURES =
            ImmutableSet.of("target", "lastyear", "growth", "ratio", "目标", "任务", "上年", "去年", "同期", "增速", "占比");

    /** Between the words of a name: majorProjects, signed.weight, two-high. */
    private static final Splitter WORDS = Splitter.onPattern("(?<=[a-z0-9])(?=[A-Z])|[-._ ]");

    /** Chinese words so short mean another thing once one of their signs is another. */
    private static final int SHORT = 3;

    private Nearest() {}

    /**
     * Whether a name may be what was meant by what is written: nothing that only one of the two has turns its meaning, and a short
     * Chinese word has no other sign in the place of one of its own. Nor is the target of a figure the figure.
     */
    public static boolean mayMean(String written, String name) {
        String more = without(written, name);
        String less = without(name, written);
        boolean turned = (more + less).chars().anyMatch(sign -> TURNS.indexOf(sign) >= 0);
        boolean other = isHan(more) && isHan(less) && Math.max(written.length(), name.length()) <= SHORT;
        return !turned && !other && !isOtherFigure(written, name);
    }

    private static boolean isOtherFigure(String written, String name) {
        return OTHER_FIGURES.stream().anyMatch(word -> written.contains(word) != name.contains(word));
    }

    /** What is left of a text when each sign of the other has taken one of its own. */
    private static String without(String text, String other) {
        StringBuilder rest = new StringBuilder(text);
        other.chars().forEach(sign -> {
            int at = rest.indexOf(Character.toString(sign));
            if (at >= 0) {
                rest.deleteCharAt(at);
            }
        });
        return rest.toString();
    }

    private static boolean isHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /**
     * The candidate with the smallest edit distance to {@code written}, if it is near enough to be a likely slip:
     * at most a third of its length, and at least one edit for short names. Case does not count.
     */
    public static Optional<String> to(String written, Stream<String> candidates) {
        return near(written, candidates)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** The meaning of the nearest name, unless a name that means something else is as near: then nobody can tell. */
    public static <T> Optional<T> meaning(String written, Map<String, T> meanings) {
        List<Candidate> near = near(written, meanings.keySet().stream()).toList();
        int smallest = near.stream().mapToInt(Candidate::distance).min().orElse(0);
        List<T> meant = near.stream()
                .filter(one -> one.distance == smallest)
                .map(one -> meanings.get(one.name))
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.ofNullable(meant.get(0)) : Optional.empty();
    }

    private static Stream<Candidate> near(String written, Stream<String> candidates) {
        String lower = written.toLowerCase(Locale.ROOT);
        return candidates
                .filter(name -> Math.abs(written.length() - name.length()) <= furthest(written, name))
                .map(name -> new Candidate(name, distance(lower, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance <= furthest(written, near.name))
                .filter(near -> near.distance < Math.max(written.length(), near.name.length()))
                .filter(near -> mayMean(lower, near.name.toLowerCase(Locale.ROOT)))
                .filter(near -> isWordByWord(written, near.name));
    }

    /** Where both are made of as many words, each is meant by its own: signedProjects is not meant by majorProjects. */
    private static boolean isWordByWord(String written, String name) {
        List<String> words = WORDS.splitToList(written);
        List<String> others = WORDS.splitToList(name);
        if (words.size() != others.size()) {
            return true;
        }
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String other = others.get(at);
            if (distance(word.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) > furthest(word, other)) {
                return false;
            }
        }
        return true;
    }

    /** The most edits that still make a slip; a greater difference in length alone rules the name out. */
    private static int furthest(String written, String name) {
        return Math.max(1, Math.max(written.length(), name.length()) / 3);
    }

    private record Candidate(String name, int distance) {}

    /** Optimal string alignment: insert, delete, replace, or swap two neighbours, each one edit. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + replace);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
