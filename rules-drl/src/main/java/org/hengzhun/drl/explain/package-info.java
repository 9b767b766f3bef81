/**
 * Judges the same checked rules a second time, in plain Java and without the engine: to explain them condition by
 * condition, and to be the oracle the engine is tested against.
 */
@NullMarked
package org.hengzhun.drl.explain;

import org.jspecify.annotations.NullMarked;
