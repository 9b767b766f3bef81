package org.hengzhun.core.field;

import org.hengzhun.core.words.Bilingual;

/** Who can know the value of a field (由谁答复), so that a missing one is asked for in the right place. */
public enum Respondent {
    CLERK("招商人员", "the promotion clerk"),
    INVESTOR("投资方", "the investor"),
    COMMERCE("商务部门", "the commerce bureau"),
    DEVELOPMENT_REFORM("发展改革部门", "development and reform"),
    ECOLOGY("生态环境部门", "ecology and environment"),
    NATURAL_RESOURCES("自然资源部门", "natural resources"),
    INDUSTRY("工业和信息化部门", "industry and information technology"),
    JOINT_REVIEW("会审部门", "the bodies of the joint review");

    private final Bilingual words;

    Respondent(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    /** Whether it is a department, whose answer decides, and not somebody who tells what the project is. */
    public boolean decides() {
        return this != CLERK && this != INVESTOR;
    }
}
