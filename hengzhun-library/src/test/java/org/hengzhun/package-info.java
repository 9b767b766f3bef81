@NullMarked
package org.hengzhun;

import org.jspecify.annotations.NullMarked;
