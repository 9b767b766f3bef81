/** Judges by two policies, and finds which of what they say otherwise makes the difference: by taking it back, alone and together. */
@NullMarked
package org.hengzhun.drl.difference;

import org.jspecify.annotations.NullMarked;
