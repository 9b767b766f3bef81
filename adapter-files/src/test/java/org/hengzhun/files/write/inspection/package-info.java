@NullMarked
package org.hengzhun.files.write.inspection;

import org.jspecify.annotations.NullMarked;
