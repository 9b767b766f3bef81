package org.hengzhun.core.fact;

import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Spellings;

/** What sort of body brought an investor to a project (引荐方类型). */
public enum IntroducerKind implements Choice {
    INTERMEDIARY("中介机构", "中介"),
    ENTERPRISE("企业"),
    GOVERNMENT("政府部门", "机关单位"),
    NATURAL_PERSON("自然人", "个人");

    private final Spellings spellings;

    IntroducerKind(String label, String... aliases) {
        this.spellings = Spellings.of(label, aliases);
    }

    @Override
    public Spellings spellings() {
        return spellings;
    }
}
