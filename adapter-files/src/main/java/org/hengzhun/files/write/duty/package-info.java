/** Calendars of duties written: what falls due, how it stands, by which clause. */
@NullMarked
package org.hengzhun.files.write.duty;

import org.jspecify.annotations.NullMarked;
