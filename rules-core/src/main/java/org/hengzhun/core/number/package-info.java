/** Exact numbers: fractions, straight lines through points, and real functions to a declared number of digits. */
@NullMarked
package org.hengzhun.core.number;

import org.jspecify.annotations.NullMarked;
