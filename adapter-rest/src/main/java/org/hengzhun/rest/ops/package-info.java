/** What an operator sees: health, metrics and log lines. */
@NullMarked
package org.hengzhun.rest.ops;

import org.jspecify.annotations.NullMarked;
