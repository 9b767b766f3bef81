/** How results stand beside the rows they are of: the clerk's own table, with columns added. */
@NullMarked
package org.hengzhun.files.write.beside;

import org.jspecify.annotations.NullMarked;
