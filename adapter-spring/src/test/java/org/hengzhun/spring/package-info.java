@NullMarked
package org.hengzhun.spring;

import org.jspecify.annotations.NullMarked;
