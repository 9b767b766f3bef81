/** What every result is made of: something said, with the reason for it, or a rule still open, with what would settle it. */
@NullMarked
package org.hengzhun.core.result;

import org.jspecify.annotations.NullMarked;
