/** The command over duties. */
@NullMarked
package org.hengzhun.cli.duty;

import org.jspecify.annotations.NullMarked;
