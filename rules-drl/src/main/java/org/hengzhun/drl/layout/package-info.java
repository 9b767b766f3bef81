/** How the files of a pack look when they are tidy. */
@NullMarked
package org.hengzhun.drl.layout;

import org.jspecify.annotations.NullMarked;
