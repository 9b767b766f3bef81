/** Differences written: which projects flip and which units move when a policy is another, and by which edit. */
@NullMarked
package org.hengzhun.files.write.difference;

import org.jspecify.annotations.NullMarked;
