package org.hengzhun.files.write.policy;

import org.hengzhun.drl.logic.PolicyComparison;

/**
 * One policy held against another.
 *
 * @param comparison what was found, line by line
 */
public record PoliciesCompared(PolicyComparison comparison) {}
