/** How a file is understood. */
@NullMarked
package org.hengzhun.cli.inspect;

import org.jspecify.annotations.NullMarked;
