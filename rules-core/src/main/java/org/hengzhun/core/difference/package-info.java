/** What a changed policy changes: which projects get another verdict and which units another place, and by which edit. */
@NullMarked
package org.hengzhun.core.difference;

import org.jspecify.annotations.NullMarked;
