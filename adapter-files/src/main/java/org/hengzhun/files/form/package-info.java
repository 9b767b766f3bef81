/** Which result is written in which form: the one table that commands and the server ask. Depends on every writer; none on it. */
@NullMarked
package org.hengzhun.files.form;

import org.jspecify.annotations.NullMarked;
