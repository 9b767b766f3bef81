/**
 * The reading room: how a text, a number, a truth or a list that people wrote becomes the value of a field, and how a header
 * becomes a field. Every door goes through it. Depends on {@code words} and {@code field} only.
 */
@NullMarked
package org.hengzhun.core.reading;

import org.jspecify.annotations.NullMarked;
