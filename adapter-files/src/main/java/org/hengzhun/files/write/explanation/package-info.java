/** Explanations written: one project, rule by rule. */
@NullMarked
package org.hengzhun.files.write.explanation;

import org.jspecify.annotations.NullMarked;
