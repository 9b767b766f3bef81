/** Tests of this package. */
@NullMarked
package org.hengzhun.files.sheet;

import org.jspecify.annotations.NullMarked;
