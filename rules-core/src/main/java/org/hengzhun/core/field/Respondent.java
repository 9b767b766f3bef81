package org.hengzhun.core.field;

import org.hengzhun.core.words.Bilingual;

/**
 * Who can know the value of a field (由谁答复), so that a missing one is asked for in the right place. Asking costs: the clerk has it at
 * hand, the investor must be called, a department must be written to. The costs are ours; of two ways equally short the cheaper is
 * taken.
 */
public enum Respondent {
    CLERK("招商人员", "the promotion clerk", 1),
    INVESTOR("投资方", "the investor", 2),
    COMMERCE("商务部门", "the commerce bureau", 5),
    DEVELOPMENT_REFORM("发展改革部门", "development and reform", 5),
    ECOLOGY("生态环境部门", "ecology and environment", 5),
    NATURAL_RESOURCES("自然资源部门", "natural resources", 5),
    INDUSTRY("工业和信息化部门", "industry and information technology", 5),
    JOINT_REVIEW("会审部门", "the bodies of the joint review", 5);

    private final Bilingual words;
    private final int cost;

    Respondent(String zh, String en, int cost) {
        this.words = new Bilingual(zh, en);
        this.cost = cost;
    }

    public Bilingual words() {
        return words;
    }

    /** What it costs to ask, beside what it costs to ask the clerk, which is 1. */
    public int cost() {
        return cost;
    }

    /** Whether it is a department, whose answer decides, and not somebody who tells what the project is. */
    public boolean decides() {
        return this != CLERK && this != INVESTOR;
    }
}
