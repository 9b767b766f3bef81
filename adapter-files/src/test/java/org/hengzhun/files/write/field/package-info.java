/** Tests of tables of fields. */
@NullMarked
package org.hengzhun.files.write.field;

import org.jspecify.annotations.NullMarked;
