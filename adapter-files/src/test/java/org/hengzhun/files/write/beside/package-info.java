/** Tests of results beside the rows they are of. */
@NullMarked
package org.hengzhun.files.write.beside;

import org.jspecify.annotations.NullMarked;
