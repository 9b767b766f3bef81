/** How a server is to be set up, as its operator says it: by option, by environment variable, or in a file. Depends on nothing. */
@NullMarked
package org.hengzhun.rest.setting;

import org.jspecify.annotations.NullMarked;
