/** Every table, whatever its file, as one stream of rows of placed cells. Knows nothing of fields or facts. */
@NullMarked
package org.hengzhun.files.sheet;

import org.jspecify.annotations.NullMarked;
