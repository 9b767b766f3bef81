package org.hengzhun.core.fact;

import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Spellings;

/** How far a project has come (阶段), from idea to full production. */
public enum Stage implements Choice {
    PLANNED("谋划", "谋划阶段"),
    INTENT("意向"),
    NEGOTIATING("在谈", "洽谈", "对接"),
    PROPOSED_SIGNING("拟签约"),
    SIGNED("签约", "已签约"),
    FULFILLED("履约", "已履约"),
    STARTED("开工", "已开工"),
    UNDER_CONSTRUCTION("在建"),
    IN_PRODUCTION("投产", "已投产"),
    AT_CAPACITY("达产", "已达产"),
    TERMINATED("终止", "已终止");

    private final Spellings spellings;

    Stage(String label, String... aliases) {
        this.spellings = Spellings.of(label, aliases);
    }

    @Override
    public Spellings spellings() {
        return spellings;
    }

    /** Whether work has not started yet, so that entry (准入) is still a question. */
    public boolean beforeStart() {
        return compareTo(STARTED) < 0;
    }
}
