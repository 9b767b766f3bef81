/** Turns the bare truth of rules into results that cite: findings with what they read, undecided rules with what would settle them. */
@NullMarked
package org.hengzhun.drl.result;

import org.jspecify.annotations.NullMarked;
