/** Finds what to ask of a project next: the field whose answer shortens the way to a final verdict most. */
@NullMarked
package org.hengzhun.drl.question;

import org.jspecify.annotations.NullMarked;
