package org.hengzhun.files.write.policy;

import org.hengzhun.drl.revision.Renaming;

/**
 * A name of a policy that is another.
 *
 * @param written whether it is in the folders now
 */
public record RenamedPolicy(Renaming renaming, boolean written) {}
