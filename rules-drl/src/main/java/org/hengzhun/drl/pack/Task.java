package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableSet;
import org.hengzhun.drl.rule.Stage;

/** Something rules are asked for; each needs the rules of some stages and the derived properties those read. */
public enum Task {
    SCREENING(Stage.SCREENING),
    ROUTING(Stage.CLASSIFICATION, Stage.ROUTING),
    DUTIES(Stage.DUTIES),
    RULINGS(Stage.RULINGS),
    OUTCOMES(Stage.OUTCOMES);

    private final ImmutableSet<Stage> stages;

    Task(Stage... stages) {
        this.stages = ImmutableSet.copyOf(stages);
    }

    /** The stages whose rules answer. */
    public ImmutableSet<Stage> stages() {
        return stages;
    }

    /** The name of the fact judged. */
    public String fact() {
        return stages.iterator().next().fact();
    }
}
