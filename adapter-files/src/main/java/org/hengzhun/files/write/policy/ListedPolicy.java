package org.hengzhun.files.write.policy;

import java.util.Optional;
import org.hengzhun.drl.pack.PolicyPack;

/**
 * A policy among those at hand.
 *
 * @param from where it comes from; nothing for one that is shipped
 */
public record ListedPolicy(PolicyPack pack, Optional<String> from) {}
