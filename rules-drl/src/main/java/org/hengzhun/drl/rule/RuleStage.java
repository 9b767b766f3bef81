package org.hengzhun.drl.rule;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.hengzhun.core.explanation.TracedStage;

/** What the rules of one file are for (环节), and so what they judge and what they may say. */
public enum RuleStage {
    /** Derived properties (认定). */
    DEFINITIONS("definitions.drl", "derive", RuleStage.PROJECT),
    /** Tags (分类). */
    CLASSIFICATION("classification.drl", "tags", RuleStage.PROJECT),
    /** Findings (审查). */
    SCREENING("screening.drl", "findings", RuleStage.PROJECT),
    /** What it is entitled to or owes (金额). */
    AMOUNTS("amounts.drl", "amounts", RuleStage.PROJECT),
    /** Who handles it (归口). */
    ROUTING("routing.drl", "routes", RuleStage.PROJECT),
    /** What is owed for it (督办). */
    DUTIES("duties.drl", "duties", RuleStage.PROJECT),
    /** Bonus, penalty and veto, before the ranking (加减分、否决). */
    RULINGS("evaluation.drl", "rulings", "CountyPeriod"),
    /** What a place means, after the ranking (结果运用). */
    OUTCOMES("evaluation.drl", "outcomes", "Standing");

    private static final String PROJECT = "Project";

    private final String file;
    private final String speaker;
    private final String fact;

    RuleStage(String file, String speaker, String fact) {
        this.file = file;
        this.speaker = speaker;
        this.fact = fact;
    }

    /** The name of the file in a pack. */
    public String file() {
        return file;
    }

    /** What explanations call it. */
    public TracedStage traced() {
        return switch (this) {
            case DEFINITIONS -> TracedStage.DEFINITIONS;
            case CLASSIFICATION -> TracedStage.CLASSIFICATION;
            case SCREENING -> TracedStage.SCREENING;
            case AMOUNTS -> TracedStage.AMOUNTS;
            case ROUTING -> TracedStage.ROUTING;
            case DUTIES -> TracedStage.DUTIES;
            case RULINGS, OUTCOMES -> TracedStage.EVALUATION;
        };
    }

    /** The word before the dot in {@code then}. */
    public String speaker() {
        return speaker;
    }

    /** The name of the fact its rules judge. */
    public String fact() {
        return fact;
    }

    /** The stages whose rules stand in this file; none when no rules do. */
    public static ImmutableList<RuleStage> ofFile(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.file.equals(name))
                .collect(ImmutableList.toImmutableList());
    }

    /** The rule files of a pack, in the order they are read. */
    public static ImmutableList<String> files() {
        return Arrays.stream(values()).map(RuleStage::file).distinct().collect(ImmutableList.toImmutableList());
    }
}
