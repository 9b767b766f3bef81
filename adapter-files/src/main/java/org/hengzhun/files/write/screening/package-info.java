/** Verdicts written: each project with its findings, what is open and what is missing. */
@NullMarked
package org.hengzhun.files.write.screening;

import org.jspecify.annotations.NullMarked;
