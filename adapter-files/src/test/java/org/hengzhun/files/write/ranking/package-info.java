@NullMarked
package org.hengzhun.files.write.ranking;

import org.jspecify.annotations.NullMarked;
