package org.hengzhun.core.policy;

import org.hengzhun.core.words.Bilingual;

/**
 * What a clause leaves to people to judge of a project (需人工判断): no rule decides it.
 *
 * @param question what the clause demands, in our words
 * @param judge who judges
 */
public record HumanJudgement(Citation citation, Bilingual question, String judge) {}
