/** How a file was understood, for people and for programs. */
@NullMarked
package org.hengzhun.files.write.inspection;

import org.jspecify.annotations.NullMarked;
