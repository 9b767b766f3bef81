package org.hengzhun.drl.pack;

/**
 * A rule of the pack it extends that a pack does without ({@code without} and {@code replaces} of policy.yaml).
 *
 * @param rule id of that rule
 * @param reason why
 * @param replacement id of the rule that takes its place; empty where none does
 * @param line of policy.yaml
 */
public record Without(String rule, String reason, String replacement, int line) {

    /** Whether another rule says what this one said. */
    boolean replaced() {
        return !replacement.isEmpty();
    }
}
