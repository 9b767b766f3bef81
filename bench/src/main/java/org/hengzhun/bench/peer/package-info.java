/** The same rules in each engine; every one of them judges the same projects alike, or nothing is measured. */
@NullMarked
package org.hengzhun.bench.peer;

import org.jspecify.annotations.NullMarked;
