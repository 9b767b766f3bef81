/** What a project may say of itself, told: the field dictionary as lists, tables and plain values. */
@NullMarked
package org.hengzhun.files.write.field;

import org.jspecify.annotations.NullMarked;
