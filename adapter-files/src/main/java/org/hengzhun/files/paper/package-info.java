/** What a paper of an office says and in which order, whatever it is printed on. */
@NullMarked
package org.hengzhun.files.paper;

import org.jspecify.annotations.NullMarked;
