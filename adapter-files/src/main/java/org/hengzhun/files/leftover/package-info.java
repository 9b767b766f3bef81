/** Temporary files, and that none of them outlives the program. Depends on nothing. */
@NullMarked
package org.hengzhun.files.leftover;

import org.jspecify.annotations.NullMarked;
