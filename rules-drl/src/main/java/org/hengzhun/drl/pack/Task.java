package org.hengzhun.drl.pack;

import com.google.common.collect.ImmutableSet;
import org.hengzhun.drl.rule.RuleStage;

/** Something rules are asked for; each needs the rules of some stages and the derived properties those read. */
public enum Task {
    SCREENING(RuleStage.SCREENING, RuleStage.AMOUNTS),
    ROUTING(RuleStage.CLASSIFICATION, RuleStage.ROUTING),
    DUTIES(RuleStage.DUTIES),
    RULINGS(RuleStage.RULINGS),
    OUTCOMES(RuleStage.OUTCOMES);

    private final ImmutableSet<RuleStage> stages;

    Task(RuleStage... stages) {
        this.stages = ImmutableSet.copyOf(stages);
    }

    /** The stages whose rules answer. */
    public ImmutableSet<RuleStage> stages() {
        return stages;
    }

    /** The name of the fact judged. */
    public String fact() {
        return stages.iterator().next().fact();
    }
}
