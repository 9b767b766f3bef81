package org.hengzhun.files.write;

import java.util.List;
import org.hengzhun.core.words.Language;

/**
 * How text for people is laid out: what fits a line, what of a long list is shown, and whether tones are. Immutable.
 *
 * @param width columns a line may take
 * @param coloured whether a terminal shows it in colour
 */
public record TextLayout(int width, boolean coloured) {

    /** Where nobody knows how wide the place is. */
    public static final TextLayout USUAL = new TextLayout(80, false);

    /** Lines as long and tables as wide as they need, and nothing folded. */
    public static final TextLayout WIDE = new TextLayout(Integer.MAX_VALUE, false);

    /** Entries of a list about one project before the rest is only counted. */
    public static final int FEW = 5;

    /** Entries of a list about a whole input before the rest is only counted. */
    public static final int MANY = 20;

    private static final int NARROWEST = 20;

    /** Lines of a place this wide; a place too narrow for any word is taken for one of 20 columns. */
    public static TextLayout of(int width) {
        return new TextLayout(Math.max(NARROWEST, width), false);
    }

    /** The same, in colour. */
    public TextLayout inColour() {
        return new TextLayout(width, true);
    }

    /** What is left where each line begins with so many spaces. */
    public TextLayout within(int indent) {
        return isWide() ? this : new TextLayout(Math.max(NARROWEST, width - indent), coloured);
    }

    /** Whether nothing is wrapped and nothing folded. */
    public boolean isWide() {
        return width == Integer.MAX_VALUE;
    }

    /** The text in a tone, where tones are shown; it becomes visible by {@link #lines}. */
    public String toned(Tone tone, String text) {
        return coloured ? tone.of(text) : text;
    }

    /** What is printed of one line: as many lines as it needs, those that follow indented under its text. */
    public List<String> lines(String words) {
        List<String> lines = Wrapping.lines(words, width);
        return coloured ? lines.stream().map(Tone::painted).toList() : lines;
    }

    /** How many entries of a list are shown, where {@code most} are many. */
    public long shown(long all, int most) {
        return isWide() || all <= most ? all : most;
    }

    /**
     * The first entries of a list.
     *
     * @param most how many are shown of a longer list
     * @param <T> what is listed
     */
    public <T> List<T> first(List<T> all, int most) {
        return all.subList(0, (int) shown(all.size(), most));
    }

    /** What stands for the entries of a list that are not shown; empty where all are. */
    public List<String> rest(long all, int most, Language language) {
        long folded = all - shown(all, most);
        return folded == 0
                ? List.of()
                : List.of(language.say("另有 %d 处，见 --format json 或 --wide", "%d more; see --format json or --wide")
                        .formatted(folded));
    }
}
