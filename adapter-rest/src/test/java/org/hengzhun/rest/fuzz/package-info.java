/** What a fuzzer calls with bytes: the readers of inputs, packs as a whole and file by file, and the server. */
@NullMarked
package org.hengzhun.rest.fuzz;

import org.jspecify.annotations.NullMarked;
