package org.hengzhun.drl.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.hengzhun.core.field.Fact;
import org.hengzhun.core.result.Truth;

/**
 * How each rule of a rulebook judged one fact: the common answer of the engine and of the oracle.
 *
 * @param rules the truth of each rule, in the order of the rulebook; of a rule not in force, false
 * @param notions the truth of each derived property, in the order of the rulebook
 * @param matches for a fired rule over tables, by its place in the rulebook, the entries it fired with, each as one row per
 *     join in the list of its table
 */
public record Judgement(
        Fact fact,
        ImmutableList<Truth> rules,
        ImmutableList<Truth> notions,
        ImmutableListMultimap<Integer, ImmutableList<Integer>> matches) {}
