package org.hengzhun.core.routing;

import org.hengzhun.core.words.Bilingual;

/** What somebody or something is to a project (分工), in the order results list it. */
public enum Role {
    GROUP("承接小组", "group"),
    ASSIST("协助小组", "assisting group"),
    UNIT("责任单位", "responsible unit"),
    RESPONSIBLE("责任人", "responsible person"),
    CHAIN("产业链", "industrial chain"),
    PARK("专业园区", "specialised park"),
    REGION("重点区域", "focus region"),
    CONSULT("会商部门", "department to consult");

    private final Bilingual words;

    Role(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    /** Whether it says who takes the project on (归口), and not only whom to consult beside. */
    public boolean places() {
        return this != CONSULT;
    }
}
