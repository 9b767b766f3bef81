/** What datasets say when a policy judges them. */
@NullMarked
package org.hengzhun.spark;

import org.jspecify.annotations.NullMarked;
