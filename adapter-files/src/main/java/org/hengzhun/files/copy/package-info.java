/** Writes answers into a copy of a table, in which nothing else is changed. */
@NullMarked
package org.hengzhun.files.copy;

import org.jspecify.annotations.NullMarked;
