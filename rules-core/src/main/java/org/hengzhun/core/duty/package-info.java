/** Who owes what by when (督办与报送义务), and whether it is met, due or overdue as of a day. */
@NullMarked
package org.hengzhun.core.duty;

import org.jspecify.annotations.NullMarked;
