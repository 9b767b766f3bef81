/** How a paper looks in each form: text, a page for a browser, Word. */
@NullMarked
package org.hengzhun.files.press;

import org.jspecify.annotations.NullMarked;
