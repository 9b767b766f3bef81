package org.hengzhun.drl.logic;

import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;
import org.hengzhun.core.fact.Project;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Rule;

/** What checks of the logic of a policy on one day ask of its {@link Truths}: questions of yes and no, answered by a project. */
record DayLogic(Truths truths) {

    /** Says 1 where both hold. */
    static final IntBinaryOperator BOTH = (one, other) -> one == Truths.TRUE && other == Truths.TRUE ? 1 : 0;

    /** Says 1 where the first holds and the second does not. */
    static final IntBinaryOperator ONLY_FIRST = (one, other) -> one == Truths.TRUE && other != Truths.TRUE ? 1 : 0;

    /** Says 1 where both say so. */
    static final IntBinaryOperator AND = Math::min;

    /** Says 1 where one of them says so. */
    static final IntBinaryOperator OR = Math::max;

    Diagrams diagrams() {
        return truths.cells().diagrams();
    }

    Cells cells() {
        return truths.cells();
    }

    PolicyPack pack() {
        return truths.pack();
    }

    int truth(Rule rule) {
        return truths.rules().getOrDefault(rule, Diagrams.always(Truths.FALSE));
    }

    /** Whether the diagram of 0 and 1 is 1 anywhere. */
    boolean somewhere(int diagram) {
        return diagrams().has(diagram, said -> said == 1);
    }

    /** Whether the rule holds for some project. */
    boolean canHold(int truth) {
        return diagrams().has(truth, said -> said == Truths.TRUE);
    }

    /** A cell where the truth, which can hold, does; fields that do not matter are unknown in it. */
    int[] cellOf(int truth) {
        return cells().whole(diagrams()
                .cell(truth, said -> said == Truths.TRUE, cells().axes().size())
                .orElseThrow());
    }

    /** A project where the diagram of 0 and 1 is 1. */
    Optional<Project> project(int diagram) {
        return diagrams()
                .cell(diagram, said -> said == 1, cells().axes().size())
                .map(cells()::project);
    }

    /** The rules of the pack itself that are in force, in its order. */
    List<Rule> own() {
        return truths.rules().keySet().stream().filter(this::isOwn).toList();
    }

    boolean isOwn(Rule rule) {
        return pack().places().containsKey(rule.id());
    }
}
