/** The policies in force, and how edited ones take their place while the program runs. */
@NullMarked
package org.hengzhun.drl.watch;

import org.jspecify.annotations.NullMarked;
