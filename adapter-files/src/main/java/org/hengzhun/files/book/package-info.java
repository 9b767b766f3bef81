/** How a table becomes a workbook of Excel and WPS. */
@NullMarked
package org.hengzhun.files.book;

import org.jspecify.annotations.NullMarked;
