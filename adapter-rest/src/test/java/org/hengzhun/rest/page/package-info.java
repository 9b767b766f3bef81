/** The page as a person meets it: in a real browser, against the real server. */
@NullMarked
package org.hengzhun.rest.page;

import org.jspecify.annotations.NullMarked;
