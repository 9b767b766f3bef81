/** What an operator sees: health, metrics and log lines. */
@NullMarked
package org.hengzhun.rest.operate;

import org.jspecify.annotations.NullMarked;
