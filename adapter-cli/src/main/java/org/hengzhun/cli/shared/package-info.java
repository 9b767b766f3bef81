/** What every command shares: streams, options, output, exit codes, and failures told in words. Depends on no command. */
@NullMarked
package org.hengzhun.cli.shared;

import org.jspecify.annotations.NullMarked;
