/** Tests of how projects stream through a screener. */
@NullMarked
package org.hengzhun.files.flow;

import org.jspecify.annotations.NullMarked;
