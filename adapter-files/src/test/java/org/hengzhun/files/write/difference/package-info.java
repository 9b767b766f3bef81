@NullMarked
package org.hengzhun.files.write.difference;

import org.jspecify.annotations.NullMarked;
