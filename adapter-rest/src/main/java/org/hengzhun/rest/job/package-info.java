/** What is done while nobody waits for it. */
@NullMarked
package org.hengzhun.rest.job;

import org.jspecify.annotations.NullMarked;
