@NullMarked
package org.hengzhun.files.write.explanation;

import org.jspecify.annotations.NullMarked;
