/** Hengzhun in an application of Spring Boot: its policies as a bean. */
@NullMarked
package org.hengzhun.spring;

import org.jspecify.annotations.NullMarked;
