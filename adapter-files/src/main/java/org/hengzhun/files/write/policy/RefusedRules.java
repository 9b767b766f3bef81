package org.hengzhun.files.write.policy;

import com.google.common.collect.ImmutableList;
import org.hengzhun.drl.skeleton.OldRules;

/**
 * What of a plain DRL file cannot be taken over as it is.
 *
 * @param refused by its cause, in the order of the file
 */
public record RefusedRules(ImmutableList<OldRules.Refused> refused) {}
