/** Whether somebody still waits for what is being worked out. */
@NullMarked
package org.hengzhun.core.patience;

import org.jspecify.annotations.NullMarked;
