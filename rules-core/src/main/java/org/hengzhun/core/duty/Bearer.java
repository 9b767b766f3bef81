package org.hengzhun.core.duty;

import org.hengzhun.core.policy.Validity;

/**
 * One of those who each owe a duty (义务对象), such as a member unit.
 *
 * @param validity the days it is one of them
 */
public record Bearer(String name, Validity validity) {}
