@NullMarked
package org.hengzhun.files.roundtrip;

import org.jspecify.annotations.NullMarked;
