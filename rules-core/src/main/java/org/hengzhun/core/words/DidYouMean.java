package org.hengzhun.core.words;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The question that follows an unknown name (是不是……？), ready to be put behind it; empty where no name is near. What can hardly be seen
 * in the two names, their case or width, is said.
 *
 * @param zh such as “，是不是 total？”
 * @param en such as “; did you mean total?”
 */
public record DidYouMean(String zh, String en) {

    private static final DidYouMean NOTHING = new DidYouMean("", "");

    /** The question for the name among these that is most like the one written. */
    public static DidYouMean of(String written, Stream<String> names) {
        return of(written, Nearest.to(written, names));
    }

    /** The question for this name; a name that was written as it is was not mistaken for itself. */
    public static DidYouMean of(String written, Optional<String> near) {
        return near.filter(name -> !name.equals(written))
                .map(name -> new DidYouMean(
                        "，是不是 %s？%s".formatted(name, hidden(written, name).zh),
                        "; did you mean %s?%s".formatted(name, hidden(written, name).en)))
                .orElse(NOTHING);
    }

    /** This question, or what to say where there is none. */
    public DidYouMean or(String otherwiseZh, String otherwiseEn) {
        return zh.isEmpty() ? new DidYouMean(otherwiseZh, otherwiseEn) : this;
    }

    private static DidYouMean hidden(String written, String name) {
        if (written.equalsIgnoreCase(name)) {
            return new DidYouMean("（只有大小写不同）", " (only upper and lower case differ)");
        }
        boolean width = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .equalsIgnoreCase(Normalizer.normalize(name, Normalizer.Form.NFKC));
        return width ? new DidYouMean("（只有全角半角不同）", " (only full and half width differ)") : NOTHING;
    }
}
