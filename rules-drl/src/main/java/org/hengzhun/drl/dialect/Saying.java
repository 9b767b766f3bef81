package org.hengzhun.drl.dialect;

import com.google.common.collect.ImmutableList;
import org.hengzhun.drl.rule.Condition;
import org.hengzhun.drl.rule.RuleAction;

/**
 * What a written rule says in one case: most say one thing; one that leaves it to the rows of a table says as many as the rows do.
 *
 * @param part what its id ends in beside those of the other cases; empty where there are none
 * @param more what must hold for this case, beside the conditions as written
 */
record Saying(String part, RuleAction action, ImmutableList<Condition> more) {

    /** Always the same; an amount needs what it is worked out from. */
    static ImmutableList<Saying> always(RuleAction action) {
        ImmutableList<Condition> needs =
                action instanceof RuleAction.Grants grants ? grants.formula().needs() : ImmutableList.of();
        return ImmutableList.of(new Saying("", action, needs));
    }
}
