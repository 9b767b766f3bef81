/** Programs that load a running server, to be run by hand; docs/performance.md says how. No test is among them. */
@NullMarked
package org.hengzhun.rest.load;

import org.jspecify.annotations.NullMarked;
