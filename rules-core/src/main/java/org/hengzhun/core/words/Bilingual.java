package org.hengzhun.core.words;

import com.google.errorprone.annotations.Immutable;

/**
 * One text for people, in Chinese and in English. Both say the same; neither is empty.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
@Immutable
public record Bilingual(String zh, String en) {

    public Bilingual {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages: zh (%s), en (%s).".formatted(zh, en));
        }
    }

    /** A text that needs no translation, such as a name from a document. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** A text that nobody translated: English readers get it as it is, marked so. */
    public static Bilingual chinese(String zh) {
        return new Bilingual(zh, zh + " (in Chinese only)");
    }

    public String in(Language language) {
        return language.say(zh, en);
    }

    @Override
    public String toString() {
        return zh;
    }
}
