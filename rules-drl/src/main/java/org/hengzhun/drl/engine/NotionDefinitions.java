package org.hengzhun.drl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.hengzhun.core.result.Truth;
import org.hengzhun.drl.rule.Rule;
import org.hengzhun.drl.rule.RuleAction;

/**
 * The rules that define one notion.
 *
 * @param numbers their places in the pack
 * @param stratum the round after which the notion is settled
 */
record NotionDefinitions(ImmutableIntArray numbers, int stratum) {

    static NotionDefinitions of(String notion, ImmutableList<Rule> rules) {
        ImmutableIntArray.Builder numbers = ImmutableIntArray.builder();
        int stratum = 0;
        for (int number = 0; number < rules.size(); number++) {
            boolean defines = rules.get(number).action() instanceof RuleAction.Derives derives
                    && derives.notion().name().equals(notion);
            if (defines) {
                numbers.add(number);
                stratum = Math.max(stratum, rules.get(number).stratum());
            }
        }
        return new NotionDefinitions(numbers.build(), stratum);
    }

    Truth truth(Sink sink, int slot, DaySnapshot inForce) {
        Truth truth = Truth.FALSE;
        for (int place = 0; place < numbers.length(); place++) {
            if (inForce.holds(numbers.get(place))) {
                truth = truth.or(sink.truth(numbers.get(place), slot));
            }
        }
        return truth;
    }
}
