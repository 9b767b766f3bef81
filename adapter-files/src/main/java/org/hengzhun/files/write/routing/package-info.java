/** Routings written: each project with its tags, groups, units and departments. */
@NullMarked
package org.hengzhun.files.write.routing;

import org.jspecify.annotations.NullMarked;
