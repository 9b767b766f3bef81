package org.hengzhun.core.explanation;

import java.util.Locale;
import org.hengzhun.core.words.Bilingual;

/** What a rule is for (环节), in the order explanations list them. */
public enum TracedStage {
    DEFINITIONS("认定", "definitions"),
    CLASSIFICATION("分类", "classification"),
    SCREENING("筛查", "screening"),
    AMOUNTS("金额", "amounts"),
    ROUTING("归口", "routing"),
    DUTIES("义务", "duties"),
    EVALUATION("考核", "evaluation");

    private final Bilingual words;

    TracedStage(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    /** The word that JSON writes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
