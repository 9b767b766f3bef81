package org.hengzhun.drl.logic;

import org.hengzhun.core.words.Bilingual;
import org.hengzhun.drl.pack.RulePlace;

/**
 * Something in the logic of a policy worth a look.
 *
 * @param place where it is written
 * @param code short stable name of its kind
 * @param subject tells it from others of its kind and place, on whatever day
 * @param words what there is, with a project, and what to do
 */
record Remark(RulePlace place, String code, String subject, Bilingual words) {}
