package org.hengzhun.core.fact;

import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Spellings;

/** How a joint review of a project ended (会审结论). */
public enum ReviewResult implements Choice {
    NONE("未审", "未会审", "尚未会审", "待审"),
    PASSED("通过", "已通过", "会审通过"),
    FAILED("不通过", "未通过", "会审不通过");

    private final Spellings spellings;

    ReviewResult(String label, String... aliases) {
        this.spellings = Spellings.of(label, aliases);
    }

    @Override
    public Spellings spellings() {
        return spellings;
    }
}
