@NullMarked
package org.hengzhun.files.report;

import org.jspecify.annotations.NullMarked;
