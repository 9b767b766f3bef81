/** Results told as papers that an office hands on: what is said, in which order, and in sentences that can be read aloud. */
@NullMarked
package org.hengzhun.files.report;

import org.jspecify.annotations.NullMarked;
