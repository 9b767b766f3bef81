/**
 * Hengzhun for programs that embed it: {@link org.hengzhun.Policies} holds the policies, a {@link org.hengzhun.Policy} answers,
 * {@link org.hengzhun.Facts} takes maps, records and beans, an {@link org.hengzhun.Answer} is a value that can say itself in JSON. Everything
 * is immutable and safe for any number of threads; what is thrown for people to read is a
 * {@link org.hengzhun.core.words.HengzhunException} with its words in Chinese and English.
 */
@NullMarked
package org.hengzhun;

import org.jspecify.annotations.NullMarked;
