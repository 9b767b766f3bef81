/** Tests of workbooks that are written. */
@NullMarked
package org.hengzhun.files.book;

import org.jspecify.annotations.NullMarked;
