package org.hengzhun.drl.logic;

import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.Predicate;
import org.hengzhun.drl.cell.Cells;
import org.hengzhun.drl.cell.Diagrams;
import org.hengzhun.drl.cell.Truths;
import org.hengzhun.drl.pack.PolicyPack;
import org.hengzhun.drl.rule.Rule;

/** What checks of the logic of a policy on one day ask of its {@link Truths}: questions of yes and no, answered by a project. */
record DayLogic(Truths truths) {

    /** Says 1 where both hold. */
    static final IntBinaryOperator BOTH = (one, other) -> one == Truths.TRUE && other == Truths.TRUE ? 1 : 0;

    /** Says 1 where the first holds and the second does not. */
    static final IntBinaryOperator ONLY_FIRST = (one, other) -> one == Truths.TRUE && other != Truths.TRUE ? 1 : 0;

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
        return cells().whole(cells().cell(truth, Truths.TRUE).orElseThrow());
    }

    /** The rules of the pack itself that are in force, in its order. */
    List<Rule> own() {
        return truths.rules().keySet().stream().filter(this::isOwn).toList();
    }

    boolean isOwn(Rule rule) {
        return pack().places().containsKey(rule.id());
    }

    /** Whether the pack itself sets the parameter. */
    boolean isOwnParameter(String key) {
        return differs(
                base -> base.parameters().get(key).equals(pack().parameters().get(key)));
    }

    /** Whether the pack itself fills the table. */
    boolean isOwnTable(String table) {
        return differs(base -> base.entries().get(table).equals(pack().entries().get(table)));
    }

    /** A pack without a base writes all itself. */
    private boolean differs(Predicate<PolicyPack> takenOver) {
        return pack().base().map(base -> !takenOver.test(base)).orElse(true);
    }
}
