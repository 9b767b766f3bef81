/** What can hardly be true of a project (数据核对): pairs of figures and days to look at again. Nothing is mended, no verdict changes. */
@NullMarked
package org.hengzhun.core.plausibility;

import org.jspecify.annotations.NullMarked;
