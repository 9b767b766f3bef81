package org.hengzhun.core.policy;

/**
 * A rule that a policy takes out of what it takes over from the policy it extends (停用的规则): it is not judged.
 *
 * @param rule id of the rule
 * @param title what the rule says, in Chinese
 * @param citation where the rule itself comes from
 * @param by id of the policy that takes it out
 * @param reason why, in the words of that policy
 * @param replacement id of the rule that takes its place; empty where none does
 */
public record SwitchedOff(String rule, String title, Citation citation, String by, String reason, String replacement) {}
