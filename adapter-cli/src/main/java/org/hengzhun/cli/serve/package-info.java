/** Starting the server. Knows it by its name as a tool only. */
@NullMarked
package org.hengzhun.cli.serve;

import org.jspecify.annotations.NullMarked;
