/**
 * Decides what a policy says without waiting for a project: the cells its rules can tell apart, and what holds in each. Every
 * answer comes with a project that anybody can judge again.
 */
@NullMarked
package org.hengzhun.drl.logic;

import org.jspecify.annotations.NullMarked;
