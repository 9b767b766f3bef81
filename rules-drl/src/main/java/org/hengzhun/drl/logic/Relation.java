package org.hengzhun.drl.logic;

import org.hengzhun.core.words.Bilingual;

/** How what a policy says compares with what another says of the same (两项政策的宽严). */
public enum Relation {
    /** On every project both decide, they say the same. */
    EQUIVALENT("相同", "equivalent"),
    /** It says so of every project the other does, and of more. */
    STRICTER("更严（更广）", "stricter (wider)"),
    /** It says so of fewer projects, and of none that the other leaves alone. */
    LOOSER("更宽（更窄）", "looser (narrower)"),
    /** It says so of some that the other leaves alone, and the other way round. */
    MIXED("有宽有严", "mixed");

    private final Bilingual words;

    Relation(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    static Relation of(boolean more, boolean less) {
        return more ? less ? MIXED : STRICTER : less ? LOOSER : EQUIVALENT;
    }
}
