package org.hengzhun;

import org.hengzhun.core.words.Bilingual;

/** What a policy can be asked. */
public enum Question {
    SCREENING("准入筛查", "whether a project may go ahead"),
    ROUTING("分类归口", "where a project goes"),
    PROJECT_DUTIES("项目义务", "what is owed for a project"),
    CALENDAR("义务日历", "what falls due by when"),
    RANKING("考核排名", "how counties stand");

    private final Bilingual words;

    Question(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}
