package org.hengzhun.files.write.policy;

import org.hengzhun.drl.pack.PolicyPack;

/**
 * Everything a policy says.
 *
 * @param entries whether the rows of its tables are wanted too
 */
public record WholePolicy(PolicyPack pack, boolean entries) {}
