/** Who may ask, how much, and for how long. Depends on nothing but answers. */
@NullMarked
package org.hengzhun.rest.guard;

import org.jspecify.annotations.NullMarked;
