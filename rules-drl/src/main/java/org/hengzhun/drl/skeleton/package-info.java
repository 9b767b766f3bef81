/** What a new policy starts from: a small pack that is sound at once, with comments that say what goes where. */
@NullMarked
package org.hengzhun.drl.skeleton;

import org.jspecify.annotations.NullMarked;
