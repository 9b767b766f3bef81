/** Finds the table in a sheet as people keep them: its header, what each column is, and which rows are data. */
@NullMarked
package org.hengzhun.files.table;

import org.jspecify.annotations.NullMarked;
