@NullMarked
package org.hengzhun.files.write.policy;

import org.jspecify.annotations.NullMarked;
