/** Who may ask, how much, and for how long. Depends on nothing but answers, and on what removes files left behind. */
@NullMarked
package org.hengzhun.rest.guard;

import org.jspecify.annotations.NullMarked;
