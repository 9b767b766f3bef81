/** What answers look like, those of failures included. */
@NullMarked
package org.hengzhun.rest.reply;

import org.jspecify.annotations.NullMarked;
