/**
 * How packs become one file, what such a file must not be, and who vouches for it: the format is the JDK's signed JAR, which
 * {@code jarsigner} signs and verifies too.
 */
@NullMarked
package org.hengzhun.drl.archive;

import org.jspecify.annotations.NullMarked;
