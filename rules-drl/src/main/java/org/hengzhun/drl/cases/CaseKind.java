package org.hengzhun.drl.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hengzhun.core.words.Bilingual;

/** On which side of its clause a case stands. */
public enum CaseKind {
    /** The clause applies. */
    INSIDE("命中", "inside"),
    /** It does not apply. */
    OUTSIDE("未命中", "outside"),
    /** A figure, a day or a choice stands exactly on the boundary, or the smallest step beyond it. */
    EDGE("边界", "edge"),
    /** A fact it reads is unknown. */
    MISSING("缺信息", "missing");

    private final Bilingual words;

    CaseKind(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    /** As case files write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that case files write so. */
    public static Optional<CaseKind> written(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
