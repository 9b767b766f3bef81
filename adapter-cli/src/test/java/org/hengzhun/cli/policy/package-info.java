@NullMarked
package org.hengzhun.cli.policy;

import org.jspecify.annotations.NullMarked;
