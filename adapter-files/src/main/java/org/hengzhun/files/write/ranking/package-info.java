/** Rankings written, and how firm they are. */
@NullMarked
package org.hengzhun.files.write.ranking;

import org.jspecify.annotations.NullMarked;
