package org.hengzhun.drl.logic;

import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.RulePlace;
import org.hengzhun.drl.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a check tells of a rule.
 *
 * @param at where a figure behind it is written, or null for the rule itself
 * @param code short stable name of the kind of remark
 * @param subject tells it from others of its kind and rule, on whatever day
 */
record Told(Rule rule, @Nullable RulePlace at, String code, String subject, Bilingual words) {

    Told(Rule rule, String code, String subject, Bilingual words) {
        this(rule, null, code, subject, words);
    }
}
