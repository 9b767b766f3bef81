/** Suggests cases for a policy: what would try every condition of every rule, with what comes now, for a person to confirm. */
@NullMarked
package org.hengzhun.drl.suggest;

import org.jspecify.annotations.NullMarked;
