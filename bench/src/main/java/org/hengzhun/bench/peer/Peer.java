package org.hengzhun.bench.peer;

import java.util.List;
import org.hengzhun.core.fact.Project;

/** Who is measured. The first is what all others are held against. */
public enum Peer {
    HAND_WRITTEN("hand-written ifs"),
    HENGZHUN_SINGLE("**Hengzhun, one by one, full results**"),
    HENGZHUN_BATCH("**Hengzhun, in one batch, full results**"),
    DROOLS_SINGLE("Drools, a session each"),
    DROOLS_BATCH("Drools, one session for all"),
    EASY_RULES("Easy Rules, one by one"),
    EVRETE_SINGLE("Evrete, a session each"),
    EVRETE_BATCH("Evrete, one session for all"),
    DROOLS_DMN("Drools DMN, one by one");

    private final String title;

    Peer(String title) {
        this.title = title;
    }

    /** How a table of figures calls it, in Markdown. */
    public String title() {
        return title;
    }

    /** This engine with the rules compiled and the projects laid ready. */
    public Judge<?> over(List<Project> projects) {
        return switch (this) {
            case HAND_WRITTEN -> new HandWritten(projects);
            case HENGZHUN_SINGLE -> new HengzhunSingle(projects);
            case HENGZHUN_BATCH -> new HengzhunBatch(projects);
            case DROOLS_SINGLE -> Sessions.forEach(projects, new DroolsSession());
            case DROOLS_BATCH -> Sessions.forAll(projects, new DroolsSession());
            case EASY_RULES -> new EasyRules(projects);
            case EVRETE_SINGLE -> Sessions.forEach(projects, new EvreteSession());
            case EVRETE_BATCH -> Sessions.forAll(projects, new EvreteSession());
            case DROOLS_DMN -> new DroolsDmn(projects);
        };
    }
}
