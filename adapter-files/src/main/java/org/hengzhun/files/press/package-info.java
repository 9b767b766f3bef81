/** How a paper looks in Word. What is said and in which order is not decided here. */
@NullMarked
package org.hengzhun.files.press;

import org.jspecify.annotations.NullMarked;
