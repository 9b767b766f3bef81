/** The handbook of a policy: what its document asks clause by clause, and how that was made into rules. */
@NullMarked
package org.hengzhun.files.report.handbook;

import org.jspecify.annotations.NullMarked;
