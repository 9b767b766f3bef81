package org.hengzhun.core.fact;

import org.hengzhun.core.field.Choice;
import org.hengzhun.core.field.Spellings;

/** What is built (建设性质). */
public enum ConstructionKind implements Choice {
    NEW(Spellings.of("新建", "新建项目")),
    EXPANSION(
            Spellings.of("扩建", "扩建项目")
                    .readAlso(
                            "改扩建",
                            "“改扩建”按扩建读；能耗口径对扩建和改建相同，若要区分请写“扩建”或“改建”",
                            "\"改扩建\" is read as an expansion; energy is counted alike for expansion and renovation, name one of the two to tell them apart")),
    RENOVATION(Spellings.of("改建", "改造", "改建项目")),
    TECH_UPGRADE(Spellings.of("技改", "技术改造", "技改项目"));

    private final Spellings spellings;

    ConstructionKind(Spellings spellings) {
        this.spellings = spellings;
    }

    @Override
    public Spellings spellings() {
        return spellings;
    }
}
