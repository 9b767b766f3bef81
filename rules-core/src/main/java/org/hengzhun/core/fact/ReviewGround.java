package org.hengzhun.core.fact;

import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Spellings;

/** What a joint review found against a project (会审查明的问题): the four grounds of 许商务〔2022〕70号 一(四). */
public enum ReviewGround implements Choice {
    HIGH_ENERGY("高耗能", "高能耗"),
    HIGH_EMISSION("高排放"),
    HIGH_RISK("高风险"),
    OFF_POSITION("不符合产业发展定位", "不符合产业定位");

    private final Spellings spellings;

    ReviewGround(String label, String... aliases) {
        this.spellings = Spellings.of(label, aliases);
    }

    @Override
    public Spellings spellings() {
        return spellings;
    }
}
