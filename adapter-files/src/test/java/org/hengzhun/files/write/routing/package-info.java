@NullMarked
package org.hengzhun.files.write.routing;

import org.jspecify.annotations.NullMarked;
