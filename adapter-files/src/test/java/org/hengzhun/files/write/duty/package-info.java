@NullMarked
package org.hengzhun.files.write.duty;

import org.jspecify.annotations.NullMarked;
