@NullMarked
package org.hengzhun.files.press;

import org.jspecify.annotations.NullMarked;
