/** What to ask of a project next (下一问): the one field whose answer shortens the way to a final verdict most. */
@NullMarked
package org.hengzhun.core.question;

import org.jspecify.annotations.NullMarked;
