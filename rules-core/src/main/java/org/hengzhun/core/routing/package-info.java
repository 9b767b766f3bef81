/** Who takes on a project (归口承接): tags, the groups, units and regions it goes to, and why. */
@NullMarked
package org.hengzhun.core.routing;

import org.jspecify.annotations.NullMarked;
