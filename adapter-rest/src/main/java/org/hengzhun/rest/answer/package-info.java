/** What answers look like, those of failures included. */
@NullMarked
package org.hengzhun.rest.answer;

import org.jspecify.annotations.NullMarked;
