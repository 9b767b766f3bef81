/** The endpoints: each parses what was asked, calls the library and prints. */
@NullMarked
package org.hengzhun.rest.endpoint;

import org.jspecify.annotations.NullMarked;
