/**
 * The cases of a pack: situations that policy staff wrote down with what the policy must say of them. Read strictly, run
 * with the engine and the oracle, told as expected against got, and counted as coverage of rules and clauses.
 */
@NullMarked
package org.hengzhun.drl.cases;

import org.jspecify.annotations.NullMarked;
