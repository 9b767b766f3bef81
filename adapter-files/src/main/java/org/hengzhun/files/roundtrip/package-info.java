/** The tables of a policy as a workbook that somebody edits, and what of it comes back. */
@NullMarked
package org.hengzhun.files.roundtrip;

import org.jspecify.annotations.NullMarked;
