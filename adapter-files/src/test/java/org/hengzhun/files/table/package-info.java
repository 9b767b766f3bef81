@NullMarked
package org.hengzhun.files.table;

import org.jspecify.annotations.NullMarked;
