package org.hengzhun.core.fact;

import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Spellings;

/** How far a project has come (阶段), from idea to full production. */
public enum Stage implements Choice {
    PLANNED("谋划", "谋划阶段", "谋划中"),
    INTENT("意向", "意向阶段"),
    NEGOTIATING("在谈", "洽谈", "对接", "在谈中", "洽谈中", "洽谈阶段", "正在洽谈", "对接中", "在谈项目"),
    PROPOSED_SIGNING("拟签约", "拟签约阶段", "拟签约项目"),
    SIGNED("签约", "已签约", "正式签约", "已正式签约", "签约阶段", "签约项目"),
    FULFILLED("履约", "已履约", "履约阶段"),
    STARTED("开工", "已开工", "开工建设", "已开工建设", "开工阶段", "开工项目"),
    UNDER_CONSTRUCTION("在建", "在建中", "建设中", "正在建设", "在建阶段", "在建项目", "施工中"),
    IN_PRODUCTION("投产", "已投产", "建成投产", "已建成投产", "投产阶段", "投产项目"),
    AT_CAPACITY("达产", "已达产", "达产阶段", "达产项目"),
    TERMINATED("终止", "已终止", "终止项目");

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
