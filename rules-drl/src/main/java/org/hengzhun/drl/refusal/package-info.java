/**
 * What a program hears instead of an answer: the policy is not there, is broken, or does not say. Only these of the module are for
 * everybody; the rest is for our own adapters.
 */
@NullMarked
package org.hengzhun.drl.refusal;

import org.jspecify.annotations.NullMarked;
