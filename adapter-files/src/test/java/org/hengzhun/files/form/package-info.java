@NullMarked
package org.hengzhun.files.form;

import org.jspecify.annotations.NullMarked;
