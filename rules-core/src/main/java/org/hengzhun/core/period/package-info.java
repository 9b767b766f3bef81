/** Spans of time as documents and tables write them: a year, a quarter, a month (时段). */
@NullMarked
package org.hengzhun.core.period;

import org.jspecify.annotations.NullMarked;
