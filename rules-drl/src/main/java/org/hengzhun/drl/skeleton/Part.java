package org.hengzhun.drl.skeleton;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;

/** What a new policy is to decide; each part brings files, and rows of files that all parts share. */
public enum Part {
    SCREENING("准入"),
    ROUTING("归口"),
    DUTIES("义务"),
    SCORING("考核");

    private final String zh;

    Part(String zh) {
        this.zh = zh;
    }

    /** The part of that name, English or Chinese. */
    public static Optional<Part> written(String name) {
        return Arrays.stream(values())
                .filter(part -> part.zh.equals(name) || part.word().equals(Ascii.toLowerCase(name)))
                .findFirst();
    }

    /** The English name as authors write it, which is also the folder of its pieces. */
    public String word() {
        return Ascii.toLowerCase(name());
    }

    public Bilingual words() {
        return new Bilingual(word() + " " + zh, word());
    }
}
