package org.hengzhun.core.explanation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.hengzhun.core.policy.Citation;
import org.hengzhun.core.result.Truth;
import org.hengzhun.core.words.Bilingual;

/**
 * How one rule judged one project.
 *
 * @param stage what the rule is for
 * @param result what the rule gives when it fires: the name of an outcome, or of the notion it derives
 * @param words the same in words, such as 会审 or 认定为两高项目
 * @param truth whether it fired, failed, or is undecided
 * @param conditions in the order the rule writes them; for a rule over a table, those of its nearest entry
 * @param entry the table entry the conditions were measured against, or an empty text
 * @param missing the given fields that would settle an undecided rule; empty otherwise
 */
public record RuleTrace(
        String rule,
        TracedStage stage,
        String title,
        Citation citation,
        String result,
        Bilingual words,
        Truth truth,
        List<ConditionTrace> conditions,
        String entry,
        List<String> missing) {

    public RuleTrace {
        conditions = ImmutableList.copyOf(conditions);
        missing = ImmutableList.copyOf(missing);
    }
}
