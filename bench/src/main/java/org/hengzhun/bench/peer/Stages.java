package org.hengzhun.bench.peer;

import java.util.Set;
import org.hengzhun.core.fact.Stage;

/** The stages that rules of xuchang-2022-sw70 speak of together. */
final class Stages {

    static final Set<Stage> PLANNED = Set.of(
            Stage.PLANNED, Stage.INTENT, Stage.NEGOTIATING, Stage.PROPOSED_SIGNING, Stage.SIGNED, Stage.FULFILLED);
    static final Set<Stage> BUILDING = Set.of(Stage.STARTED, Stage.UNDER_CONSTRUCTION);
    static final Set<Stage> EXISTING = Set.of(Stage.IN_PRODUCTION, Stage.AT_CAPACITY);
    static final Set<Stage> TALKS = Set.of(Stage.INTENT, Stage.NEGOTIATING);
    static final Set<Stage> UNSIGNED = Set.of(Stage.PLANNED, Stage.INTENT, Stage.NEGOTIATING, Stage.PROPOSED_SIGNING);

    private Stages() {}
}
