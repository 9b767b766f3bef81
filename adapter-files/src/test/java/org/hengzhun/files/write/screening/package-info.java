@NullMarked
package org.hengzhun.files.write.screening;

import org.jspecify.annotations.NullMarked;
