package org.hengzhun.drl.result;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.hengzhun.core.fact.Project;
import org.hengzhun.core.fact.Stage;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.rule.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * All that scope rests on: how far a project has come and which notions hold of it. Very many projects share one.
 *
 * @param notions their truths, in the order of the rulebook
 */
record Standing(@Nullable Stage stage, ImmutableList<Truth> notions) {

    static Standing of(Judgement judgement) {
        return new Standing(judgement.fact().get(Project.STAGE), judgement.notions());
    }

    /** The judgement of a project of which nothing but this is known. */
    Judgement judgement() {
        Project.Builder project = Project.builder();
        if (stage != null) {
            project.set(Project.STAGE, stage);
        }
        return new Judgement(project.build(), ImmutableList.of(), notions, ImmutableListMultimap.of());
    }
}
